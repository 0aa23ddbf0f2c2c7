export { type ImapOptions, imapMailbox } from './imap-mailbox.js';
