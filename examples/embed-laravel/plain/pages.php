<?php

declare(strict_types=1);

namespace Plain;

use App\Aduan\Phase;

/** Words of people, fit for HTML. */
function h(string $text): string
{
    return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE);
}

function page(string $title, string $content): void
{
    header('Content-Type: text/html; charset=utf-8');
    header("Content-Security-Policy: default-src 'none'; style-src 'self'; form-action 'self'");
    echo '<!doctype html><html lang="id"><meta name="viewport" content="width=device-width">',
        '<link rel="stylesheet" href="/pages.css"><title>', h($title), '</title>',
        '<nav><a href="/laporan">Mengadu</a> <a href="/lacak">Lacak laporan</a></nav>',
        '<main><h1>', h($title), '</h1>', $content, '</main></html>';
}

function formPage(string $id, string $problem = '', string $words = ''): void
{
    page('Apa yang bisa kami bantu?', alert($problem) . '
        <form method="post" action="/laporan">
          <input type="hidden" name="id" value="' . h($id) . '">
          <label>Ceritakan masalahnya <small lang="en">Tell us what happened</small>
            <textarea name="words" rows="6" required maxlength="5000">' . h($words) . '</textarea></label>
          <label>Surel, kalau boleh kami hubungi <small lang="en">E-mail, if we may contact you</small>
            <input type="email" name="email" maxlength="200"></label>
          <p>Kami memakai data ini hanya untuk menangani laporan Anda.</p>
          <button>Kirim laporan</button>
        </form>');
}

function receiptPage(string $id, string $number, string $pin): void
{
    page('Laporan Anda sudah kami terima', '
        <dl><dt>Nomor</dt><dd data-testid="number">' . h($number) . '</dd>
        <dt>PIN</dt><dd data-testid="pin">' . h($pin) . '</dd></dl>
        <p>Catat keduanya: PIN hanya tampil di sini.</p>
        <p><a href="/laporan/' . h($id) . '">Halaman laporan ini</a></p>');
}

function reportPage(array $report): void
{
    page(Phase::inWords($report['phase']), '<p>Nomor <strong>' . h($report['number']) . '</strong></p>');
}

/** @param array|null $result what `Desk::track` found */
function trackPage(?array $result, string $number = ''): void
{
    if ($result !== null && $result['found']) {
        $answers = array_map(fn (array $answer) => '<blockquote>' . h($answer['text']) . '</blockquote>', $result['ticket']['answers']);
        page($result['ticket']['state']['id'], '<p>' . h($result['ticket']['next']['id']) . '</p>' . implode('', $answers));
        return;
    }
    $problem = match ($result['reason'] ?? null) {
        null => '',
        'locked' => 'Terlalu banyak percobaan, coba lagi nanti.',
        'contact-needed' => 'Saat ini banyak yang mencoba menebak PIN. Isi PIN sekali lagi, bersama empat angka terakhir nomor HP yang Anda berikan.',
        'away' => 'Meja layanan belum menjawab. Coba lagi sebentar lagi.',
        default => 'Nomor atau PIN-nya belum cocok, coba cek lagi ya.',
    };
    page('Lacak laporan', alert($problem) . '
        <form method="post" action="/lacak">
          <label>Nomor laporan <small lang="en">Number</small> <input name="number" required maxlength="40" value="' . h($number) . '"></label>
          <label>PIN <input name="pin" required maxlength="20" inputmode="numeric" autocomplete="off"></label>'
          . (($result['reason'] ?? null) === 'contact-needed' ? '
          <label>Empat angka terakhir nomor HP <small lang="en">End of your phone number</small> <input name="contact" required maxlength="20" inputmode="numeric" autocomplete="off"></label>' : '') . '
          <button>Lihat laporan</button>
        </form>');
}

function alert(string $problem): string
{
    return $problem === '' ? '' : '<p role="alert">' . h($problem) . '</p>';
}
