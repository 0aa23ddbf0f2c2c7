<?php

namespace App\Http;

use GuzzleHttp\Exception\ConnectException;
use GuzzleHttp\Promise\Create;
use GuzzleHttp\Promise\PromiseInterface;
use GuzzleHttp\Psr7\Message;
use Psr\Http\Message\RequestInterface;

/** How Laravel's HTTP client leaves a PHP without a network: by its streams, which whoever started it answers. */
final class WayOutside
{
    public function __invoke(RequestInterface $request): PromiseInterface
    {
        $headers = array_map(fn (array $values) => implode(', ', $values), $request->getHeaders());
        $stream = @fopen((string) $request->getUri(), 'r', false, stream_context_create(['http' => [
            'method' => $request->getMethod(),
            'header' => array_map(fn ($name, $value) => "$name: $value", array_keys($headers), $headers),
            'content' => (string) $request->getBody(),
            'ignore_errors' => true,
        ]]));
        if ($stream === false) {
            return Create::rejectionFor(new ConnectException('Nobody answers.', $request));
        }
        $head = implode("\r\n", iterator_to_array(stream_get_meta_data($stream)['wrapper_data']));
        return Create::promiseFor(Message::parseResponse("$head\r\n\r\n" . stream_get_contents($stream)));
    }
}
