import { type Channel, InputError } from '@aduan/core';
import { isAddress } from './mail/mail-headers.js';
import type { MailSource } from './poll/mail-source.js';
import type { MailTransport } from './send/mail-transport.js';

/** A provider with its own format or signature of raw mails. */
export interface MailProvider {
  /** Whether a webhook request is genuine. Check the raw bytes, in constant time. */
  readonly verify: Channel['verify'];
  /** The raw mail in a genuine request; default: the whole body. @returns null when there is none */
  readonly rawOf?: (
    body: Uint8Array,
    request: Request,
  ) => Uint8Array | null | Promise<Uint8Array | null>;
}

/** Options of `emailChannel`. */
export interface EmailOptions {
  /** The mailbox of the desk, to which citizens write. */
  readonly address: string;
  /** Sender name of answers, such as the name of the desk; a function is asked for each mail. */
  readonly name?: string | (() => string);
  /** Further addresses of the same mailbox: a mail from them is never a citizen's. */
  readonly aliases?: readonly string[];
  /** Secret that signs mails delivered by a mail server or a pipe; at least 16 characters. See `mailRequest`. */
  readonly secret?: string;
  /** Instead of `secret`: a provider with its own signature. */
  readonly provider?: MailProvider;
  /** A mailbox that the desk polls, such as `imapMailbox`: instead of mails that are handed in, or in addition. */
  readonly mailbox?: MailSource;
  /** Sends answers, such as `smtpTransport`. Without it nothing is sent. */
  readonly transport?: MailTransport;
  /**
   * The name of the desk's mail server in `Authentication-Results`. The server must remove such headers with its name
   * from incoming mails (RFC 8601, 5). Without this option no sender address counts as proven.
   */
  readonly authservId?: string;
  /**
   * Whether `address` accepts `+tag` before its `@`. A thread is then found by that as well, and officers can answer
   * notifications. Default false.
   */
  readonly plusTags?: boolean;
  /** Maximum size of a mail, in bytes. Default 25 MiB. */
  readonly maxBytes?: number;
  /** Maximum automatic mails to one address in 24 hours, so mails that no officer wrote (RFC 3834). Default 5. */
  readonly automaticPerDay?: number;
}

/** Minimum length of a secret, in characters. */
const shortestSecret = 16;

/** @throws InputError that names the wrong option, never its value */
export function checkOptions(options: EmailOptions): void {
  const {
    address,
    name = '',
    aliases = [],
    secret,
    authservId,
    maxBytes,
    automaticPerDay,
  } = options;
  const wrong: readonly (readonly [option: string, isWrong: boolean, needs?: string])[] = [
    ['address', !isAddress(address) || address.includes('+')],
    ['name', /[\p{Cc}<>"]/u.test(typeof name === 'function' ? name() : name)],
    ['aliases', !aliases.every(isAddress)],
    [
      'secret',
      secret !== undefined && secret.length < shortestSecret,
      `needs at least ${shortestSecret} characters. Make one with: openssl rand -hex 32`,
    ],
    ['authservId', authservId !== undefined && !/^[\w.:-]+$/.test(authservId)],
    ['maxBytes', maxBytes !== undefined && !(Number.isSafeInteger(maxBytes) && maxBytes > 0)],
    [
      'automaticPerDay',
      automaticPerDay !== undefined &&
        !(Number.isSafeInteger(automaticPerDay) && automaticPerDay > 0),
    ],
  ];
  const issues = wrong.flatMap(([option, isWrong, needs = 'does not have the right form']) =>
    isWrong ? [{ message: needs, path: [option] }] : [],
  );
  if (issues.length === 0) return;
  const mistakes = issues.map(({ message, path }) => `${path.join('.')}: ${message}`).join('; ');
  throw new InputError(`The e-mail channel cannot use its options. ${mistakes}`, issues);
}
