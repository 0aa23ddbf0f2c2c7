import { createHmac } from 'node:crypto';
import type { ChannelConformance, ProviderAnswers } from '@aduan/testkit';
import { emailChannel, type MailTransport } from '../src/index.js';
import { smtpFailure } from '../src/smtp/smtp-failure.js';
import { account, base64, handedIn, mail, options, proven, secret, written } from './mails.js';

const at = Date.UTC(2026, 2, 14, 1);
const from = (n: number) => [
  proven(),
  'From: warga-1@warga.example',
  `To: ${account}`,
  `Date: ${new Date(at).toUTCString()}`,
  `Message-ID: <other-${n}@warga.example>`,
  'MIME-Version: 1.0',
];
const ourId = `0197-key.${'a'.repeat(24)}.aduan@desk.example`;
const ours = `<${ourId}>`;
const proof = createHmac('sha256', secret)
  .update(`mail of the desk\n${ourId}`)
  .digest('hex')
  .slice(0, 32);

const part = (headers: readonly string[], body: string) =>
  ['--b', ...headers, '', body].join('\r\n');
const multipart = (type: string, headers: readonly string[], parts: readonly string[]) =>
  mail(
    [...headers, `Content-Type: multipart/${type}; boundary=b`],
    [...parts, '--b--', ''].join('\r\n'),
  );

const report = (n: number, fields: readonly string[], type = 'delivery-status') =>
  multipart(
    `report; report-type=${type}`,
    [...from(n), 'Auto-Submitted: auto-replied'],
    [
      part(['Content-Type: text/plain'], 'Your mail could not be delivered.'),
      part([`Content-Type: message/${type}`], fields.join('\r\n')),
      part(
        ['Content-Type: text/rfc822-headers'],
        `Message-ID: ${ours}\r\nX-Aduan-Proof: ${proof}\r\nSubject: Re: Jalan`,
      ),
    ],
  );

const recipient = ['Reporting-MTA: dns; mx.example', '', 'Final-Recipient: rfc822; a@b.example'];

/** An SMTP server as an answer of HTTP: the status is its code, the text its words. */
const overFetch: MailTransport = async (sent, { fetch, signal }) => {
  const files = sent.files.map((file) => ({ ...file, content: [...file.content] }));
  const body = JSON.stringify({ ...sent, files });
  const request = { method: 'POST', body, signal };
  const answer = await fetch('https://smtp.invalid/', request).catch(() => null);
  if (!answer) throw smtpFailure({ code: 'ESOCKET', isHandedOver: false });
  const response = await answer.text();
  if (/^2\d\d/.test(response)) return;
  const [responseCode] = /^[45]\d\d/.exec(response) ?? [];
  throw smtpFailure({
    response,
    code: 'EMESSAGE',
    isHandedOver: true,
    ...(responseCode && { responseCode: Number(responseCode) }),
  });
};

const says =
  (words: string): ProviderAnswers =>
  () =>
    new Response(words);

/** Everything that the suite of the contract must know of the channel. */
export const emailConformance: ChannelConformance = {
  name: 'email',
  create: () => emailChannel({ ...options, transport: overFetch }),
  secrets: [secret],
  fixtures: {
    message: written,
    quoting: ({ of, ...sample }) => written(sample, [`In-Reply-To: <${of}>`]),
    unknown: mail([...from(1), 'Content-Type: application/ms-tnef'], 'x'),
    others: {
      photo: {
        body: multipart('mixed', from(2), [
          part(['Content-Type: text/plain'], 'Lihat foto'),
          part(
            [
              'Content-Type: image/jpeg; name=jalan.jpg',
              'Content-Disposition: attachment; filename=jalan.jpg',
              'Content-Transfer-Encoding: base64',
            ],
            base64(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])),
          ),
        ]),
        gives: ['message'],
        messages: [
          {
            parts: [
              { type: 'text', text: 'Lihat foto' },
              {
                type: 'media',
                media: { kind: 'image', mime: 'image/jpeg', name: 'jalan.jpg', bytes: 4 },
              },
            ],
          },
        ],
      },
      bounce: {
        body: report(3, [...recipient, 'Action: failed', 'Status: 5.1.1']),
        gives: ['receipt'],
      },
      delivered: {
        body: report(4, [...recipient, 'Action: delivered', 'Status: 2.0.0']),
        gives: ['receipt'],
      },
      late: {
        body: report(5, [...recipient, 'Action: delayed', 'Status: 4.4.1']),
        gives: ['account'],
      },
      read: {
        body: report(
          6,
          [
            `Original-Message-ID: ${ours}`,
            'Disposition: manual-action/MDN-sent-manually; displayed',
          ],
          'disposition-notification',
        ),
        gives: ['receipt'],
      },
      away: {
        body: mail([...from(7), `In-Reply-To: ${ours}`, 'Auto-Submitted: auto-replied'], 'Cuti'),
        gives: ['account'],
      },
      note: {
        body: mail([...from(8), `Cc: aduan+${'b'.repeat(32)}@desk.example`], 'Saya tangani.'),
        gives: ['notification-reply'],
      },
      astray: {
        body: mail(
          [...from(9), `In-Reply-To: ${ours.replace('aduan@', 'notification.aduan@')}`],
          'Baik.',
        ),
        gives: ['notification-reply'],
      },
      undated: {
        body: mail(['From: warga-2@warga.example', 'Message-ID: <undated@x.example>'], 'Halo'),
        gives: ['message'],
        timeless: true,
      },
    },
    signed: handedIn(secret),
    foreign: handedIn('a-secret-of-somebody-else'),
    unsigned: handedIn(null),
  },
  send: {
    accepts: says('250 2.0.0 Ok: queued'),
    failures: [
      { name: 'wrong password', answer: says('535 5.7.8 Bad credentials'), class: 'auth' },
      { name: 'no such mailbox', answer: says('550 5.1.1 User unknown'), class: 'recipient' },
      { name: 'mailbox full for good', answer: says('552 5.2.2 Mailbox full'), class: 'recipient' },
      { name: 'too large', answer: says('552 5.3.4 Message too big'), class: 'invalid' },
      { name: 'refused by policy', answer: says('550 5.7.1 Rejected'), class: 'blocked' },
      { name: 'no words', answer: says('554 Transaction failed'), class: 'blocked' },
      {
        name: 'greylisted',
        answer: says('451 4.7.1 Try again later'),
        class: 'retryable',
        retryAfterMs: 300_000,
      },
      { name: 'server busy', answer: says('421 4.3.2 Shutting down'), class: 'retryable' },
      { name: 'broken off', answer: says(''), class: 'retryable', outcomeUnknown: true },
    ],
  },
  skip: [
    { test: 'the fixtures show a batch', reason: 'a delivery is one mail' },
    {
      test: 'every request of send shows the provider who sends it',
      reason: 'a transport signs in at its server by itself, see smtp.test.ts',
    },
  ],
};
