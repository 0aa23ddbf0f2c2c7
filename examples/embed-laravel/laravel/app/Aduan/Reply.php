<?php

declare(strict_types=1);

namespace App\Aduan;

/** What a desk answered. */
final class Reply
{
    public function __construct(public readonly int $status, public readonly string $body)
    {
    }
}
