export { imapMailbox } from './imap-mailbox.js';
export type { ImapOptions } from './imap-options.js';
