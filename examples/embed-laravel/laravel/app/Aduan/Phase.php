<?php

declare(strict_types=1);

namespace App\Aduan;

/** How a report stands, for its citizen. */
final class Phase
{
    public static function inWords(string $phase): string
    {
        return match ($phase) {
            'new' => 'Sudah kami terima',
            'active' => 'Sedang ditangani',
            'waiting-citizen' => 'Menunggu kelengkapan dari Anda',
            'waiting-other' => 'Menunggu pihak lain',
            'answered' => 'Sudah dijawab',
            'closed' => 'Selesai',
            default => 'Sedang diproses',
        };
    }
}
