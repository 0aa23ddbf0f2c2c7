import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createApplication } from '@aduan-examples/another-ministry';
import { Pool } from 'pg';

/** The employees of the office, by the password that all of them have. */
export const password = 'kata-sandi-contoh';
const work = { name: 'Petugas Contoh', title: 'Petugas perizinan', unit: 'licences' };

/** The office on a database of its own, and those who come to it with a browser. */
export async function openCity(connectionString: string) {
  const pool = new Pool({ connectionString });
  const secrets = {
    mac: randomBytes(32),
    master: randomBytes(32),
    chat: randomBytes(32).toString('hex'),
  };
  const { accounts, app, close } = await createApplication(pool, secrets);
  await accounts.hire({ ...work, id: 'petugas-1', roles: ['officer'] }, password);
  await accounts.hire({ ...work, id: 'petugas-2', roles: ['officer'] }, password);
  await accounts.hire({ ...work, id: 'kepala-1', roles: ['supervisor'] }, password);
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  /** Asks as somebody with a session; what has a body is posted. */
  function ask(path: string, body?: object, cookie = ''): Promise<Response> {
    const headers = {
      cookie,
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
    };
    const sent = body && { method: 'POST', body: JSON.stringify(body) };
    return fetch(`${origin}${path}`, { headers, ...sent });
  }

  return {
    ask,
    async signIn(id: string) {
      const response = await ask('/sign-in', { id, password });
      const cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
      return (path: string, body?: object) => ask(`/complaints/api${path}`, body, cookie);
    },
    /** Sends the form of citizens; returns what the receipt shows. */
    async file(values: Readonly<Record<string, string>>) {
      const url = `${origin}/aduan/web/form`;
      const form = /name="form" value="([^"]+)"/.exec(await (await fetch(url)).text())?.[1] ?? '';
      const body = new URLSearchParams({ ...values, form });
      const sent = await fetch(url, { method: 'POST', body });
      let receipt = await sent.text();
      // The page says to wait until the desk has opened the ticket.
      while (sent.redirected && !receipt.includes('class="large"')) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        receipt = await (await fetch(sent.url)).text();
      }
      const [number = '', pin = ''] = [...receipt.matchAll(/<dd class="large">([^<]+)/g)].map(
        ([, shown]) => shown ?? '',
      );
      return { number, pin };
    },
    async track(receipt: { readonly number: string; readonly pin: string }) {
      return (await ask('/complaints/api/tracking', receipt)).json();
    },
    dismiss: (id: string) => pool.query('update employee set left_at = now() where id = $1', [id]),
    async close() {
      await close();
      server.close();
      await pool.end();
    },
  };
}
