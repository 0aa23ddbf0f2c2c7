import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { HeldMemory } from './usage-reporter.ts';

const built = join(import.meta.dirname, '../../examples/call-center/dist/server');

/** The officer of the desk. */
export const officer = { username: 'petugas.a', password: 'hujan turun di Cibadak' };

/** A call centre server in a process of its own. */
export interface RunningServer {
  readonly origin: string;
  held(): Promise<HeldMemory>;
  stop(): Promise<void>;
}

/** Starts it on a new desk with one officer. @param settings - environment variables of the example */
export async function startServer(
  settings: Readonly<Record<string, string>>,
): Promise<RunningServer> {
  const env = {
    ...process.env,
    SIMKOPDES_URL: 'off',
    ADUAN_SAMPLES: 'officers',
    PORT: '0',
    ...settings,
  };
  const child = fork(join(built, 'main.js'), {
    execArgv: ['--expose-gc', '--import', join(import.meta.dirname, 'usage-reporter.ts')],
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (child.stdout === null) throw new Error('The server has no output.');
  let [origin, link] = ['', ''];
  // The link of the last sample officer, who is the administrator.
  for await (const line of createInterface({ input: child.stdout })) {
    origin ||= /(http:\/\/127\.0\.0\.1:\d+)\//.exec(line)?.[1] ?? '';
    link = /\/petugas\/masuk#(\S+)/.exec(line)?.[1] ?? link;
    if (line.includes('Ctrl-C')) break;
  }
  if (!link) throw new Error('The server ended before it listened.');
  child.stdout.resume();
  await choosePassword(origin, link);
  return {
    origin,
    async held() {
      child.send('held');
      const [held] = (await once(child, 'message')) as [HeldMemory];
      return held;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Has the administrator end the password of the officer, who then chooses one by a link. */
async function choosePassword(origin: string, secret: string): Promise<void> {
  let headers: Readonly<Record<string, string>> = { 'Content-Type': 'application/json' };
  const post = async (path: string, body: object) => {
    const url = `${origin}/api/v1/${path}`;
    const sent = { ...headers, 'Idempotency-Key': crypto.randomUUID() };
    const answer = await fetch(url, { method: 'POST', headers: sent, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path} was answered ${answer.status}.`);
    return answer;
  };
  const session = await post('session/link', { secret });
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
  const { csrf } = (await session.json()) as { readonly csrf: string };
  headers = { ...headers, cookie, 'X-Aduan-Csrf': csrf };
  const id = officer.username.replace('.', '-');
  const invitation = (await (await post('accounts/reset', { officer: id })).json()) as {
    readonly secret: string;
  };
  const chosen = { secret: invitation.secret, password: officer.password };
  await post('accounts/invitations/accept', chosen);
}
