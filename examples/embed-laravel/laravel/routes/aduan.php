<?php

use App\Http\Controllers\AduanWebhookController;
use App\Http\Controllers\ConsoleController;
use App\Http\Controllers\ReportController;
use Illuminate\Support\Facades\Route;

// Outside of `web`: a desk has no session and no CSRF token, its signature is looked at instead.
Route::post('/hooks/aduan', AduanWebhookController::class)->name('aduan.webhook');

Route::middleware(['web', 'auth'])->get('/petugas', ConsoleController::class)->name('aduan.console');

Route::middleware('web')->group(function (): void {
    Route::get('/laporan', [ReportController::class, 'create'])->name('aduan.create');
    // Laravel counts both of these together, by address.
    Route::post('/laporan', [ReportController::class, 'store'])->middleware('throttle:30,1')->name('aduan.store');
    Route::get('/laporan/{report}', [ReportController::class, 'show'])->whereUuid('report')->name('aduan.show');
    Route::match(['get', 'post'], '/lacak', [ReportController::class, 'track'])
        ->middleware('throttle:30,1')
        ->name('aduan.track');
});
