<?php

declare(strict_types=1);

namespace App\Providers;

use App\Aduan\Desk;
use App\Aduan\LaravelTransport;
use App\Aduan\SignedIdentity;
use App\Aduan\Webhook;
use Illuminate\Contracts\Foundation\Application;
use Illuminate\Http\Client\Factory;
use Illuminate\Support\ServiceProvider;

class AduanServiceProvider extends ServiceProvider
{
    public function register(): void
    {
        $this->app->singleton(Desk::class, fn (Application $app) => new Desk(new LaravelTransport(
            $app->make(Factory::class),
            $app['config']['aduan.url'],
            (string) $app['config']['aduan.key'],
        )));
        $this->app->singleton(SignedIdentity::class, fn (Application $app) => new SignedIdentity(
            (string) $app['config']['aduan.issuer'],
            (string) $app['config']['aduan.audience'],
            (string) $app['config']['aduan.identity_secret'],
        ));
        $this->app->singleton(Webhook::class, fn (Application $app) => new Webhook(
            (string) $app['config']['aduan.webhook_secret'],
        ));
    }

    public function boot(): void
    {
        $this->loadRoutesFrom(base_path('routes/aduan.php'));
    }
}
