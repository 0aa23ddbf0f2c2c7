<?php

declare(strict_types=1);

namespace App\Http\Controllers;

use App\Aduan\Desk;
use App\Aduan\SignedIdentity;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;

/** Opens the console for whoever is signed in here. The rights stand in columns of the users' table. */
final class ConsoleController
{
    public function __invoke(Request $request, Desk $desk, SignedIdentity $signed): RedirectResponse
    {
        $user = $request->user();
        abort_if($user->aduan_roles === [], 403);
        $token = $signed->token('session', [
            'sub' => "user-$user->id", 'name' => $user->name, 'mfa' => (bool) $user->has_second_factor,
            'roles' => $user->aduan_roles, 'units' => $user->aduan_units, 'regions' => $user->aduan_regions,
        ]);
        return redirect()->away(config('aduan.console') . '/masuk#' . $desk->consoleSecret($token));
    }
}
