<?php

declare(strict_types=1);

namespace Plain;

use App\Aduan\DeskUnreachable;
use App\Aduan\Reply;
use App\Aduan\Transport;

/** By the streams that PHP has: no extension, no library. */
final class StreamTransport implements Transport
{
    public function __construct(
        private readonly string $url,
        #[\SensitiveParameter] private readonly string $key,
    ) {
    }

    public function post(string $path, array $headers, string $body): Reply
    {
        $lines = ["Authorization: Bearer $this->key", 'Content-Type: application/json', 'Connection: close'];
        foreach ($headers as $name => $value) {
            $lines[] = "$name: $value";
        }
        $stream = @fopen($this->url . $path, 'r', false, stream_context_create(['http' => [
            'method' => 'POST',
            'header' => $lines,
            'content' => $body,
            'timeout' => 10,
            'ignore_errors' => true,
            'follow_location' => 0,
        ]]));
        if ($stream === false) {
            throw new DeskUnreachable();
        }
        $status = 0;
        foreach (stream_get_meta_data($stream)['wrapper_data'] as $line) {
            if (preg_match('#^HTTP/\S+ (\d{3})#', $line, $found) === 1) {
                $status = (int) $found[1];
            }
        }
        $answer = stream_get_contents($stream);
        fclose($stream);
        return new Reply($status, (string) $answer);
    }
}
