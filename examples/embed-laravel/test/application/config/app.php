<?php

return [
    'name' => 'Koperasi Contoh',
    'env' => 'testing',
    'debug' => false,
    'url' => env('APP_URL'),
    'key' => env('APP_KEY'),
    'cipher' => 'AES-256-CBC',
    'timezone' => 'Asia/Jakarta',
    'locale' => 'id',
    'fallback_locale' => 'en',
    'maintenance' => ['driver' => 'file'],
    'providers' => Illuminate\Support\ServiceProvider::defaultProviders()->merge([
        App\Providers\HostServiceProvider::class,
        App\Providers\AduanServiceProvider::class,
    ])->toArray(),
];
