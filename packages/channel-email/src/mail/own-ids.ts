/** Ids and tagged addresses in the desk's own mails, by which answers are recognised. */
export interface OwnIds {
  /** Whether an address is the desk's. */
  isOurs(address: string): boolean;
  /** The message id of our mail: the same for every attempt. */
  messageIdOf(key: string, thread: string): string;
  /** The message id of our notification, by which its answers are recognised. */
  notificationIdOf(key: string, thread: string): string;
  /** Whether an id belongs to one of our notifications. */
  isNotification(messageId: string): boolean;
  /** The message key in one of our ids. @returns null for every other id */
  keyOf(messageId: string): string | null;
  /** The thread in one of our ids. @returns null for every other id */
  threadIn(messageId: string): string | null;
  /** The desk's address tagged with a thread or with the token of a notification. */
  taggedAddress(tag: string): string;
  /** The thread in a tagged address. @returns null when it holds none */
  threadBehind(address: string): string | null;
  /** The token of a notification in a tagged address. @returns null when it holds none */
  tokenBehind(address: string): string | null;
}

const thread = '[0-9a-f]{24}';
const token = '[0-9a-f]{32}';
const notification = 'notification.';

/**
 * Makes the ids of one mailbox.
 *
 * @param address - the mailbox, in lower case
 * @param aliases - its further addresses, in lower case
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
