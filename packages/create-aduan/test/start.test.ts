import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { startServer } from '@aduan/server';
import { deskDatabase } from '@aduan-internal/postgres';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { visitor } from '../../../tooling/tests/desk-visitor.js';
import { type Answers, defaultAnswers } from '../src/answers.js';
import { writtenProjects } from './written-projects.js';

const before = process.cwd();
let folder: string;

/**
 * Goes into a new project, as `npm start` does there. A library of the browser, in another test, replaces
 * `process.chdir`, so it is looked up at each call.
 */
function enterProject(answers: Partial<Answers>): void {
  folder = writtenProjects([{ ...defaultAnswers, ...answers }]);
  process.chdir(join(folder, '0'));
}

beforeEach(() => process.chdir(before));

afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

/** What the administrator gets who invites an officer. */
interface Invited {
  readonly secret: string;
  readonly grant: { readonly number: number } | null;
}

/**
 * What the desk prints at its start leads to the first answer, without anything being set up by hand.
 *
 * @param people - how many decide about officers
 */
async function firstAnswer(
  people: 1 | 2,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { default: config } = await import(join(folder, '0/aduan.config.ts'));
  const server = await startServer(config, { environment: { PORT: '0', ...environment } });
  const { address } = server;
  try {
    const page = await (await fetch(`${address}aduan/web/form`)).text();
    const form = /name="form" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const body = new URLSearchParams({ form, body: 'Keran umum di balai desa bocor.' });
    const receipt = await (
      await fetch(`${address}aduan/web/form`, { method: 'POST', body })
    ).text();
    const [number = '', pin = ''] = [...receipt.matchAll(/<dd class="large">([^<]+)</g)].map(
      ([, value]) => value ?? '',
    );
    expect(number).toMatch(/^ADU-\d{4}-000001-\d$/);

    const [, setup = ''] = server.lines.join(' ').split('/petugas/siapkan#');
    const nobody = await visitor(address);
    const first = { id: 'kepala', name: 'Kepala Contoh', secret: setup };
    const made = await nobody.post<{ secret: string }>('/organization/setup', first);
    const administrator = await visitor(address, made.secret);
    const invite = (id: string, role: string) =>
      administrator.post<Invited>('/organization/officers', {
        ...{ id, name: `Nama ${id}`, title: 'Petugas layanan', unit: 'service' },
        ...{ roles: [role], reason: 'Surat tugas 7' },
      });
    let link: string;
    if (people === 1) {
      const { grant, secret } = await invite('siti', 'officer');
      expect(grant).toBeNull();
      link = secret;
    } else {
      const security = await visitor(address, (await invite('sari', 'security')).secret);
      const { grant, secret } = await invite('siti', 'officer');
      const approval = `/organization/grants/${grant?.number}/approve`;
      await expect(administrator.post(approval, {})).rejects.toThrow('403');
      const { code } = await security.post<{ code: string }>(approval, {});
      await expect(visitor(address, secret)).rejects.toThrow('organization-code-needed');
      link = `${secret}.${code}`;
    }
    const { decidesAlone } = await administrator.get<{ decidesAlone: boolean }>('/meta');
    expect(decidesAlone).toBe(people === 1);
    const officer = await visitor(address, link);
    const { items } = await officer.get<{ items: { ticket: { id: string } }[] }>('/tickets');
    const text = 'Keran sudah kami perbaiki pagi ini.';
    await officer.post(`/tickets/${items[0]?.ticket.id}/answers`, { text });

    const asked = new URLSearchParams({ number, pin });
    const track = () => fetch(`${address}aduan/web/track`, { method: 'POST', body: asked });
    expect(await (await track()).text()).toContain(text);
    await expect(nobody.post('/organization/setup', first)).rejects.toThrow('404');
  } finally {
    await server.stop();
  }
}

describe.each([1, 2] as const)('a new desk where %i decide', (people) => {
  test('answers its first complaint, and keeps it in its own folder', async () => {
    enterProject({ storage: 'sqlite' });
    await firstAnswer(people);
    expect(existsSync(join(folder, '0/data/accounts.sqlite'))).toBe(true);
  });

  test('answers its first complaint, and keeps it in PostgreSQL', async () => {
    enterProject({ storage: 'postgres' });
    await firstAnswer(people, { ...(await deskDatabase(inject('postgresUrl'))) });
    expect(existsSync(join(folder, '0/data'))).toBe(false);
  });
});
