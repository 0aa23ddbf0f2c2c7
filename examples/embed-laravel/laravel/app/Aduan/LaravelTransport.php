<?php

declare(strict_types=1);

namespace App\Aduan;

use Illuminate\Http\Client\ConnectionException;
use Illuminate\Http\Client\Factory;

/** By Laravel's HTTP client: `Http::fake()` works in your tests. */
final class LaravelTransport implements Transport
{
    public function __construct(
        private readonly Factory $http,
        private readonly string $url,
        #[\SensitiveParameter] private readonly string $key,
    ) {
    }

    public function post(string $path, array $headers, string $body): Reply
    {
        try {
            $response = $this->http
                ->withToken($this->key)
                ->withHeaders($headers)
                ->withBody($body, 'application/json')
                ->withOptions(['allow_redirects' => false])
                ->connectTimeout(3)
                ->timeout(10)
                ->post($this->url . $path);
        } catch (ConnectionException) {
            throw new DeskUnreachable();
        }
        return new Reply($response->status(), $response->body());
    }
}
