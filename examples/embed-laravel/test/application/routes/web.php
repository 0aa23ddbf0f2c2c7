<?php

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Route;

Route::get('/login', fn () => view('login'))->name('login');

Route::post('/login', function (Request $request) {
    if (! Auth::attempt($request->only('email', 'password'))) {
        return back()->withErrors(['email' => 'Surel atau kata sandinya belum cocok.']);
    }
    $request->session()->regenerate();
    return redirect()->intended('/petugas');
});
