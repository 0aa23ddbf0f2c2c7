<?php

namespace App\Providers;

use App\Http\WayOutside;
use Illuminate\Foundation\Support\Providers\RouteServiceProvider;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\Facades\Route;

class HostServiceProvider extends RouteServiceProvider
{
    public function boot(): void
    {
        Http::globalOptions(['handler' => new WayOutside()]);
        $this->routes(fn () => Route::middleware('web')->group(base_path('routes/web.php')));
    }
}
