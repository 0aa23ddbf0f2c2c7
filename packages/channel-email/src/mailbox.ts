import { type MailProofs, mailProofs } from './mail/mail-proof.js';
import { type OwnIds, ownIds } from './mail/own-ids.js';
import type { EmailOptions } from './options.js';

/** The configured mailbox. */
export interface Mailbox {
  /** In lower case; the account of every event. */
  readonly account: string;
  /** The sender name of a mail that is written now. */
  readonly name: () => string | null;
  readonly own: OwnIds;
  readonly proofs: MailProofs;
  readonly authservId: string | undefined;
  readonly plusTags: boolean;
  readonly maxBytes: number;
  readonly automaticPerDay: number;
}

/** Reads the mailbox from the options. */
export function mailboxOf(options: EmailOptions): Mailbox {
  const { name, aliases = [], secret, authservId, plusTags = false } = options;
  const { maxBytes = 25 * 1_048_576, automaticPerDay = 5 } = options;
  const account = options.address.toLowerCase();
  return {
    account,
    name: typeof name === 'function' ? name : () => name ?? null,
    own: ownIds(
      account,
      aliases.map((alias) => alias.toLowerCase()),
    ),
    proofs: mailProofs(secret),
    authservId,
    plusTags,
    maxBytes,
    automaticPerDay,
  };
}
