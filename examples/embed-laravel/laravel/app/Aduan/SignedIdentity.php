<?php

declare(strict_types=1);

namespace App\Aduan;

/** Proves a user of this application to the desk: by a token that holds for 30 seconds, and once. */
final class SignedIdentity
{
    public function __construct(
        private readonly string $issuer,
        private readonly string $audience,
        #[\SensitiveParameter] private readonly string $secret,
    ) {
    }

    /**
     * @param string $purpose `session` to open the console, `call` to act for the user with an API key
     * @param array{sub: string, name: string, mfa: bool, roles: string[], units: string[], regions: string[]} $user
     */
    public function token(string $purpose, array $user): string
    {
        $now = time();
        $times = ['iat' => $now, 'exp' => $now + 30, 'jti' => bin2hex(random_bytes(16))];
        $claims = ['iss' => $this->issuer, 'aud' => $this->audience, ...$user, ...$times];
        $parts = array_map(
            fn (array $part) => self::base64url(json_encode($part, JSON_THROW_ON_ERROR)),
            [['alg' => 'HS256', 'typ' => "aduan-$purpose+jwt"], $claims],
        );
        $text = implode('.', $parts);
        return $text . '.' . self::base64url(hash_hmac('sha256', $text, $this->secret, true));
    }

    private static function base64url(string $bytes): string
    {
        return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    }
}
