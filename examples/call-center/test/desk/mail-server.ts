import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** A mail server on this machine, for one test. */
export interface MailServer {
  /** In the format of `SMTP_URL`. */
  readonly url: string;
  /** All mails as received. */
  readonly mails: readonly string[];
}

/** Opens one that accepts everything, unencrypted. */
export async function mailServer(): Promise<MailServer> {
  const mails: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: async (stream, _session, done) => {
      mails.push(Buffer.concat(await stream.toArray()).toString());
      done();
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  onTestFinished(() => new Promise<void>((end) => server.close(end)));
  const bound = server.server.address();
  const port = typeof bound === 'object' ? bound?.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, mails };
}
