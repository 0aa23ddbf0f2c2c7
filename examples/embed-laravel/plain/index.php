<?php

declare(strict_types=1);

// The same without a framework: php -S 127.0.0.1:8000 plain/index.php
namespace Plain;

use App\Aduan\Desk;
use App\Aduan\DeskProblem;
use App\Aduan\Webhook;

spl_autoload_register(function (string $class): void {
    $file = str_replace(['App\\', 'Plain\\', '\\'], ['../laravel/app/', '', '/'], $class);
    require __DIR__ . "/$file.php";
});
require __DIR__ . '/pages.php';

$text = fn (string $name): string => is_string($_POST[$name] ?? null) ? trim($_POST[$name]) : '';
$header = fn (string $name): string => $_SERVER["HTTP_WEBHOOK_$name"] ?? '';
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

$reports = new Reports(getenv('HOST_DATABASE') ?: __DIR__ . '/host.db');
$desk = new Desk(new StreamTransport(
    getenv('ADUAN_URL') ?: 'http://127.0.0.1:3000/api/v1',
    (string) getenv('ADUAN_KEY'),
));

switch ("{$_SERVER['REQUEST_METHOD']} $path") {
    case 'GET /':
    case 'GET /laporan':
        formPage(newId());
        break;
    case 'POST /laporan':
        $id = preg_match("/^$uuid$/D", $text('id')) === 1 ? $text('id') : newId();
        try {
            ['ticket' => $ticket, 'pin' => $pin] = $desk->open($text('words'), $id, $text('email') ?: null);
            $reports->keep($id, $ticket);
            receiptPage($id, $ticket['number'], $pin);
        } catch (DeskProblem $problem) {
            error_log($problem->getMessage());
            http_response_code($problem->isOfInput() ? 422 : 503);
            formPage($id, $problem->isOfInput()
                ? 'Ceritanya belum terbaca. Coba tulis satu atau dua kalimat.'
                : 'Meja layanan belum menjawab. Kirim lagi sebentar lagi, laporan Anda tidak akan dobel.', $text('words'));
        }
        break;
    case 'GET /lacak':
        trackPage(null);
        break;
    case 'POST /lacak':
        try {
            $result = $desk->track($text('number'), $text('pin'), $_SERVER['REMOTE_ADDR'] ?? null, $text('contact') ?: null);
            trackPage($result, $text('number'));
        } catch (DeskProblem $problem) {
            error_log($problem->getMessage());
            http_response_code($problem->isOfInput() ? 422 : 503);
            trackPage(['found' => false, 'reason' => $problem->isOfInput() ? 'no-match' : 'away'], $text('number'));
        }
        break;
    case 'POST /hooks/aduan':
        $body = (string) file_get_contents('php://input', length: Webhook::LONGEST_BODY + 1);
        if (strlen($body) > Webhook::LONGEST_BODY) {
            http_response_code(413);
            break;
        }
        $webhook = new Webhook((string) getenv('ADUAN_WEBHOOK_SECRET'));
        $message = $webhook->read($body, $header('ID'), $header('TIMESTAMP'), $header('SIGNATURE'));
        if ($message !== null) {
            $reports->hear($header('ID'), $message['data']['ticket'] ?? null);
        }
        http_response_code($message === null ? 400 : 204);
        break;
    case 'GET /pages.css':
        header('Content-Type: text/css');
        readfile(__DIR__ . '/pages.css');
        break;
    default:
        $isReport = preg_match("#^GET /laporan/($uuid)$#D", "{$_SERVER['REQUEST_METHOD']} $path", $found) === 1;
        $report = $isReport ? $reports->find($found[1]) : null;
        if ($report === null) {
            http_response_code(404);
            page('Halaman ini tidak ada', '');
        } else {
            reportPage($report);
        }
}

/** A UUID of random bits, the key of one report. */
function newId(): string
{
    $bytes = random_bytes(16);
    $bytes[6] = chr(ord($bytes[6]) & 0x0f | 0x40);
    $bytes[8] = chr(ord($bytes[8]) & 0x3f | 0x80);
    return vsprintf('%s%s-%s-%s-%s-%s%s%s', str_split(bin2hex($bytes), 4));
}
