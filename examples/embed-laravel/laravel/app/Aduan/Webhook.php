<?php

declare(strict_types=1);

namespace App\Aduan;

use RuntimeException;

/** Reads what a desk sends: https://www.standardwebhooks.com. */
final class Webhook
{
    /** Bytes of a body; what is longer is not even hashed. */
    public const LONGEST_BODY = 65_536;
    private const TOLERANCE_SECONDS = 300;

    /** @var list<string> */
    private readonly array $keys;

    /** @param string $secrets `whsec_…`, two of them with a space between while one replaces the other */
    public function __construct(#[\SensitiveParameter] string $secrets)
    {
        $keys = [];
        foreach (preg_split('/\s+/', $secrets, -1, PREG_SPLIT_NO_EMPTY) as $secret) {
            $key = str_starts_with($secret, 'whsec_') ? base64_decode(substr($secret, 6), true) : false;
            // With an empty key everybody could sign.
            if ($key === false || strlen($key) < 24) {
                throw new RuntimeException('A secret of a webhook is not one: whsec_ and 24 bytes or more.');
            }
            $keys[] = $key;
        }
        $this->keys = $keys;
    }

    /**
     * @param string $body as it came: what was read and written again has another signature
     * @param string $id header `webhook-id`, the same however often it is sent
     * @param string $timestamp header `webhook-timestamp`
     * @param string $signatures header `webhook-signature`
     * @return array<string, mixed>|null the message; null for what was altered, is late, or is no delivery
     */
    public function read(string $body, string $id, string $timestamp, string $signatures): ?array
    {
        if (preg_match('/^[\w-]{1,100}$/D', $id) !== 1 || preg_match('/^\d{1,12}$/D', $timestamp) !== 1) {
            return null;
        }
        if (abs(time() - (int) $timestamp) > self::TOLERANCE_SECONDS) {
            return null;
        }
        if (!$this->isSigned("$id.$timestamp.$body", array_slice(explode(' ', $signatures), 0, 10))) {
            return null;
        }
        $message = json_decode($body, true);
        return is_array($message) && ($message['version'] ?? null) === 1 ? $message : null;
    }

    /** Looks at all of them, whichever fits: the time that it takes tells nothing. */
    private function isSigned(string $signed, array $signatures): bool
    {
        $fits = false;
        foreach ($this->keys as $key) {
            $own = 'v1,' . base64_encode(hash_hmac('sha256', $signed, $key, true));
            foreach ($signatures as $signature) {
                $fits = hash_equals($own, $signature) || $fits;
            }
        }
        return $fits;
    }
}
