<?php

declare(strict_types=1);

namespace App\Aduan;

/** Nobody knows whether it arrived. Never holds the request: its headers have the key. */
final class DeskUnreachable extends DeskProblem
{
    public function __construct()
    {
        parent::__construct(503, 'unreachable', 'The desk did not answer.');
    }
}
