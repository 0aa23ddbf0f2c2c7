<?php

declare(strict_types=1);

namespace App\Aduan;

/** A desk that is reached over its HTTP API. */
final class Desk
{
    private const TRIES = 3;

    public function __construct(private readonly Transport $transport)
    {
    }

    /**
     * Opens a report.
     *
     * @param string $key made with the form, a UUID: the same one again opens nothing, and answers the same
     * @return array{ticket: array<string, mixed>, pin: string} the PIN is shown here and nowhere else
     * @throws DeskProblem
     */
    public function open(string $words, string $key, ?string $email = null): array
    {
        // A reporter without contacts is still a person, whose words can be erased.
        $contacts = $email === null ? [] : [['kind' => 'email', 'value' => $email]];
        $input = ['body' => $words, 'channel' => 'portal', 'reporter' => ['contacts' => $contacts]];
        return $this->post('/tickets', $input, ['Idempotency-Key' => $key]);
    }

    /**
     * How a report stands, for whoever knows its number and PIN.
     *
     * @param ?string $network the address of whoever typed the PIN: wrong ones are counted by it
     * @param ?string $contact the last four digits of his phone number, once the desk said `contact-needed`
     * @return array<string, mixed> `found`, and then `ticket`, or a `reason`
     * @throws DeskProblem
     */
    public function track(string $number, string $pin, ?string $network, ?string $contact = null): array
    {
        $asked = ['number' => $number, 'pin' => $pin, 'network' => $network, 'contact' => $contact];
        return $this->post('/tracking', array_filter($asked, fn (?string $value) => $value !== null));
    }

    /** The secret of a link that opens the console once, for the user of a signed identity. @throws DeskProblem */
    public function consoleSecret(#[\SensitiveParameter] string $token): string
    {
        return $this->post('/session/signed', ['token' => $token])['secret'];
    }

    private function post(string $path, array $input, array $headers = []): array
    {
        $body = json_encode($input, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
        $reply = $this->send($path, $headers, $body);
        $answer = json_decode($reply->body, true);
        if ($reply->status >= 300 || !is_array($answer)) {
            throw new DeskProblem($reply->status, $answer['code'] ?? 'unreadable', $answer['detail'] ?? '');
        }
        return $answer;
    }

    /** Its key makes a change safe to send again when nobody knows whether it arrived. */
    private function send(string $path, array $headers, string $body): Reply
    {
        for ($try = 1; ; $try++) {
            try {
                $reply = $this->transport->post($path, $headers, $body);
                if ($try === self::TRIES || !in_array($reply->status, [502, 503, 504], true)) {
                    return $reply;
                }
            } catch (DeskUnreachable $problem) {
                if ($try === self::TRIES) {
                    throw $problem;
                }
            }
            usleep(200_000 * $try);
        }
    }
}
