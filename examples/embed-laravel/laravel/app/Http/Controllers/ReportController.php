<?php

declare(strict_types=1);

namespace App\Http\Controllers;

use App\Aduan\Desk;
use App\Aduan\DeskProblem;
use App\Models\Report;
use Illuminate\Http\RedirectResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Str;
use Illuminate\View\View;

class ReportController
{
    public function create(): View
    {
        return view('aduan.form', ['id' => (string) Str::uuid()]);
    }

    public function store(Request $request, Desk $desk): RedirectResponse
    {
        $given = $request->validate([
            'id' => ['required', 'uuid'],
            'words' => ['required', 'string', 'max:5000'],
            'email' => ['nullable', 'email', 'max:200'],
        ], [
            'words' => 'Ceritanya belum terbaca. Coba tulis satu atau dua kalimat.',
            'email' => 'Alamat surelnya belum lengkap, coba cek lagi ya.',
        ]);
        try {
            ['ticket' => $ticket, 'pin' => $pin] = $desk->open($given['words'], $given['id'], $given['email'] ?? null);
        } catch (DeskProblem $problem) {
            report($problem);
            return back()->withInput()->withErrors(['words' => $problem->isOfInput()
                ? 'Ceritanya belum terbaca. Coba tulis satu atau dua kalimat.'
                : 'Meja layanan belum menjawab. Kirim lagi sebentar lagi, laporan Anda tidak akan dobel.']);
        }
        Report::query()->insertOrIgnore([
            'id' => $given['id'],
            'ticket_id' => $ticket['id'],
            'number' => $ticket['number'],
            'phase' => $ticket['phase'],
            'version' => $ticket['version'],
        ]);
        return redirect()->route('aduan.show', $given['id'])->with('pin', $pin);
    }

    /** The address of a report is known to whoever sent it. */
    public function show(Report $report): View
    {
        return view('aduan.report', ['report' => $report]);
    }

    public function track(Request $request, Desk $desk): View
    {
        if ($request->isMethod('get')) {
            return view('aduan.track', ['result' => null]);
        }
        $given = $request->validate([
            'number' => ['required', 'string', 'max:40'],
            'pin' => ['required', 'string', 'max:20'],
            'contact' => ['nullable', 'string', 'max:20'],
        ]);
        try {
            $result = $desk->track($given['number'], $given['pin'], $request->ip(), $given['contact'] ?? null);
        } catch (DeskProblem $problem) {
            report($problem);
            $result = ['found' => false, 'reason' => $problem->isOfInput() ? 'no-match' : 'away'];
        }
        return view('aduan.track', ['result' => $result]);
    }
}
