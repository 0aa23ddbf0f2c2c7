<?php

declare(strict_types=1);

namespace App\Aduan;

use RuntimeException;

/** The desk did not do it. Its code stays the same; the reference page lists them. */
class DeskProblem extends RuntimeException
{
    public function __construct(
        public readonly int $status,
        public readonly string $problem,
        string $detail = '',
    ) {
        parent::__construct("$problem ($status): $detail");
    }

    /** Whether what was asked has a mistake: saying the same again will not help. */
    public function isOfInput(): bool
    {
        return in_array($this->status, [400, 413, 422], true);
    }
}
