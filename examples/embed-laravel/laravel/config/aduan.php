<?php

return [
    'url' => env('ADUAN_URL', 'http://127.0.0.1:3000/api/v1'),
    'key' => env('ADUAN_KEY'),
    'console' => env('ADUAN_CONSOLE', 'http://127.0.0.1:3000/petugas'),
    'issuer' => env('APP_URL'),
    'audience' => env('ADUAN_AUDIENCE', 'http://127.0.0.1:3000'),
    'identity_secret' => env('ADUAN_IDENTITY_SECRET'),
    'webhook_secret' => env('ADUAN_WEBHOOK_SECRET'),
];
