/** What the desk puts into addresses and ids of its mails, to know them again. */
export interface OwnIds {
  /** Whether an address leads to the desk. */
  isOurs(address: string): boolean;
  /** The id of a mail of ours: the same each time that it is sent. */
  messageIdOf(key: string, thread: string): string;
  /** The id of a notification of ours, by which its answers are known. */
  notificationIdOf(key: string, thread: string): string;
  /** Whether an id is one of a notification of ours. */
  isNotification(messageId: string): boolean;
  /** The key of the message in an id of ours. @returns null for every other id */
  keyOf(messageId: string): string | null;
  /** The thread in an id of ours. @returns null for every other id */
  threadIn(messageId: string): string | null;
  /** The address of the desk with a thread in it, or the token of a notification. */
  taggedAddress(tag: string): string;
  /** The thread in an address of ours. @returns null when it holds none */
  threadBehind(address: string): string | null;
  /** The token of a notification in an address of ours. @returns null when it holds none */
  tokenBehind(address: string): string | null;
}

const thread = '[0-9a-f]{24}';
const token = '[0-9a-f]{32}';
const notification = 'notification.';

/**
 * The ids of one mailbox.
 *
 * @param address - the mailbox, in lower case
 * @param aliases - further addresses that lead to it, in lower case
 */
export function ownIds(address: string, aliases: readonly string[]): OwnIds {
  const [local = '', domain = ''] = address.split('@');
  const mine = new Set([address, ...aliases]);
  const plain = (each: string) => each.replace(/\+[^@]*(?=@)/, '');
  const pattern = new RegExp(
    `^([\\w-]{1,80}(?:\\.\\d{1,4})?)\\.(${thread})\\.(${notification})?aduan@(.+)$`,
  );
  const read = (id: string) => {
    const found = pattern.exec(id);
    return found?.[4]?.toLowerCase() === domain ? found : null;
  };
  const tagIn = (each: string, tag: string) =>
    mine.has(plain(each)) ? (new RegExp(`\\+(${tag})@`).exec(each)?.[1] ?? null) : null;
  return {
    isOurs: (each) => mine.has(each) || mine.has(plain(each)),
    messageIdOf: (key, of) => `${key}.${of}.aduan@${domain}`,
    notificationIdOf: (key, of) => `${key}.${of}.${notification}aduan@${domain}`,
    isNotification: (id) => read(id)?.[3] !== undefined,
    keyOf: (id) => read(id)?.[1] ?? null,
    threadIn: (id) => read(id)?.[2] ?? null,
    taggedAddress: (tag) => `${local}+${tag}@${domain}`,
    threadBehind: (each) => tagIn(each, thread),
    tokenBehind: (each) => tagIn(each, token),
  };
}
