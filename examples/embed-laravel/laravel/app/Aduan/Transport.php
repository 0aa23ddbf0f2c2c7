<?php

declare(strict_types=1);

namespace App\Aduan;

/** The way to a desk: `LaravelTransport` in an application, another one where there is no framework. */
interface Transport
{
    /**
     * Sends JSON, with the key of the API.
     *
     * @param array<string, string> $headers
     * @throws DeskUnreachable when nothing was answered
     */
    public function post(string $path, array $headers, string $body): Reply;
}
