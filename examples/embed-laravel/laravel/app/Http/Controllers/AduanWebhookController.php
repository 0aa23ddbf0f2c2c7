<?php

declare(strict_types=1);

namespace App\Http\Controllers;

use App\Aduan\Webhook;
use App\Models\Report;
use Illuminate\Http\Request;
use Illuminate\Http\Response;
use Illuminate\Support\Facades\DB;

class AduanWebhookController
{
    public function __invoke(Request $request, Webhook $webhook): Response
    {
        $body = $request->getContent();
        if (strlen($body) > Webhook::LONGEST_BODY) {
            return response()->noContent(413);
        }
        $id = (string) $request->header('webhook-id');
        $timestamp = (string) $request->header('webhook-timestamp');
        $message = $webhook->read($body, $id, $timestamp, (string) $request->header('webhook-signature'));
        if ($message === null) {
            return response()->noContent(400);
        }
        // In one transaction: what was remembered was also done, and a crash between the two loses nothing.
        DB::transaction(function () use ($id, $message): void {
            $isNew = DB::table('aduan_deliveries')->insertOrIgnore(['id' => $id, 'received_at' => now()]) === 1;
            if (!$isNew || !isset($message['data']['ticket'])) {
                return;
            }
            $ticket = $message['data']['ticket'];
            Report::query()
                ->where('ticket_id', $ticket['id'])
                ->where('version', '<', $ticket['version'])
                ->update(['phase' => $ticket['phase'], 'version' => $ticket['version']]);
            DB::table('aduan_deliveries')->where('received_at', '<', now()->subWeek())->delete();
        });
        return response()->noContent();
    }
}
