import { sha256 } from '../sha256.js';
import { recipientsOf } from './mail-headers.js';
import type { OwnIds } from './own-ids.js';
import type { ReadMail } from './read-mail.js';

/**
 * The thread of a mail: the thread of our latest mail that it answers, otherwise of the first mail in its references,
 * otherwise of the tagged address that it was sent to, otherwise a new one.
 *
 * The thread does not identify its owner: a conversation is named by thread and sender. A person who quotes another
 * person's ids therefore gets a separate conversation.
 *
 * @param fingerprint - replaces a missing message id
 */
export async function threadOf(
  { headers, messageId, references }: Pick<ReadMail, 'headers' | 'messageId' | 'references'>,
  own: OwnIds,
  fingerprint: string,
): Promise<string> {
  const ours = references.map(own.threadIn).findLast((thread) => thread !== null);
  if (ours) return ours;
  const [root] = references;
  if (root !== undefined) return tokenOf(root);
  const behind = recipientsOf(headers)
    .map(own.threadBehind)
    .find((each) => each !== null);
  return behind ?? tokenOf(messageId ?? fingerprint);
}

/** A short token of a thread that does not reveal its first mail. */
export async function tokenOf(id: string): Promise<string> {
  return (await sha256(`thread ${id}`)).slice(0, 24);
}
