/** Options of `imapMailbox`. */
export interface ImapOptions {
  readonly host: string;
  /** Default 993, or 143 when not `secure`. */
  readonly port?: number;
  /** TLS from the first byte. Default true; else the connection turns to TLS before anything is said. */
  readonly secure?: boolean;
  readonly user: string;
  readonly password: string;
  /** Which folder is read. Default `INBOX`. */
  readonly folder?: string;
  /** Only for a server on the same machine: speaks in clear. Default false. */
  readonly allowClearText?: boolean;
  /** How long an empty mailbox is waited at for news, ms. Default 25,000. */
  readonly waitMs?: number;
}
