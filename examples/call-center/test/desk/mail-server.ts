import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** What carries mails away, on this machine and for one test. */
export interface MailServer {
  /** As `SMTP_URL` says it. */
  readonly url: string;
  /** Everything that was handed over, as it came. */
  readonly mails: readonly string[];
}

/** Opens one that takes everything, in clear. */
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
