import type { OutgoingMail } from '../src/index.js';
import { mail } from './mails.js';

/** What a mail server says of one of our mails: with these fields, and these headers of that mail. */
export function report(
  fields: readonly string[],
  returned: readonly string[],
  type = 'delivery-status',
): string {
  const body = [
    '--b',
    'Content-Type: text/plain',
    '',
    'Undelivered',
    '--b',
    `Content-Type: message/${type}`,
    '',
    ...fields,
    '--b',
    'Content-Type: message/rfc822',
    '',
    ...returned,
    '',
    'x',
    '--b--',
    '',
  ];
  const headers = [
    'From: MAILER-DAEMON@mx.example',
    'Return-Path: <>',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=${type}; boundary=b`,
  ];
  return mail(headers, body.join('\r\n'));
}

const failed = [
  'Reporting-MTA: dns; mx',
  '',
  'Final-Recipient: rfc822; a@b',
  'Action: failed',
  'Status: 5.1.1',
];

/** That a mail of ours failed, by a server that gives it back as it went out, but for what is changed. */
export function bounceOf(
  sent: OutgoingMail | undefined,
  change: Readonly<Record<string, string>> = {},
) {
  const returned = { 'message-id': sent?.messageId, from: sent?.from.address, ...sent?.headers };
  const lines = Object.entries({ ...returned, ...change }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return report(failed, lines);
}
