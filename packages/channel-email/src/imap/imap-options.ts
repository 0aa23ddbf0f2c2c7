/** Options of `imapMailbox`. */
export interface ImapOptions {
  readonly host: string;
  /** Default 993, or 143 when not `secure`. */
  readonly port?: number;
  /** TLS from the first byte. Default true; otherwise the connection switches to TLS before login (STARTTLS). */
  readonly secure?: boolean;
  readonly user: string;
  readonly password: string;
  /** The folder to read. Default `INBOX`. */
  readonly folder?: string;
  /** Allows an unencrypted connection, only for a server on the same machine. Default false. */
  readonly allowClearText?: boolean;
  /** How long to wait for new mails when there are none, in ms. Default 25,000. */
  readonly waitMs?: number;
}
