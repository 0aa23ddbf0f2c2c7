import { type Channel, InputError } from '@aduan/core';
import { isAddress } from './mail/mail-headers.js';
import type { MailSource } from './poll/mail-source.js';
import type { MailTransport } from './send/mail-transport.js';

/** A provider that wraps raw mails in its own way, or signs them so. */
export interface MailProvider {
  /** Whether a delivery is genuine: over the raw bytes, in constant time. */
  readonly verify: Channel['verify'];
  /** The raw mail in a genuine delivery; default: the whole body. @returns null when there is none */
  readonly rawOf?: (
    body: Uint8Array,
    request: Request,
  ) => Uint8Array | null | Promise<Uint8Array | null>;
}

/** Options of `emailChannel`. */
export interface EmailOptions {
  /** The mailbox of the desk, to which citizens write. */
  readonly address: string;
  /** What stands beside it as the writer of answers, such as the name of the desk. */
  readonly name?: string;
  /** Further addresses that lead to the same mailbox: no mail from them is a citizen's. */
  readonly aliases?: readonly string[];
  /** Signs what a mail server or a pipe hands in; at least 16 characters. See `mailRequest`. */
  readonly secret?: string;
  /** Instead of `secret`: a provider with a signature of its own. */
  readonly provider?: MailProvider;
  /** A mailbox that the desk asks for news, such as `imapMailbox`: instead of mails that are handed in, or beside them. */
  readonly mailbox?: MailSource;
  /** Carries answers, such as `smtpTransport`. Without it nothing is sent. */
  readonly transport?: MailTransport;
  /**
   * How the mail server of the desk calls itself in `Authentication-Results`. It must take such headers of its name
   * away from what comes from outside (RFC 8601, 5). Without it, nobody is proven to be who he says.
   */
  readonly authservId?: string;
  /**
   * Whether `address` takes mails with `+words` before its `@`: a thread is then found by that, too,
   * and officers can answer notifications. Default false.
   */
  readonly plusTags?: boolean;
  /** Largest mail that is read, in bytes. Default 25 MiB. */
  readonly maxBytes?: number;
  /** How many mails that no officer wrote one citizen gets in 24 hours, at one address (RFC 3834). Default 5. */
  readonly automaticPerDay?: number;
}

/** Characters that a secret has at least. */
const shortestSecret = 16;

/** @throws InputError that names the option to mend, never its value */
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
    ['name', /[\p{Cc}<>"]/u.test(name)],
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
