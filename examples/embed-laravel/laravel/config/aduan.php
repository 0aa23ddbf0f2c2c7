<?php

return [
    'url' => env('ADUAN_URL', 'http://127.0.0.1:3000/api/v1'),
    'key' => env('ADUAN_KEY'),
    'webhook_secret' => env('ADUAN_WEBHOOK_SECRET'),
];
