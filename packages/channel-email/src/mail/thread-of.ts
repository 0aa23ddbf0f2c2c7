import { sha256 } from '../sha256.js';
import { recipientsOf } from './mail-headers.js';
import type { OwnIds } from './own-ids.js';
import type { ReadMail } from './read-mail.js';

/**
 * Which thread a mail belongs to: that of the latest mail of ours that it answers, else that of the first mail that
 * it goes back to, else that of the address that it was sent to, else one of its own.
 *
 * It says nothing of whose thread it is: together with the writer it names a conversation, so that whoever quotes
 * the ids of somebody else begins a conversation of his own.
 *
 * @param fingerprint - what stands for the mail when it has no id
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

/** A short name for a thread that tells nothing of its first mail. */
export async function tokenOf(id: string): Promise<string> {
  return (await sha256(`thread ${id}`)).slice(0, 24);
}
