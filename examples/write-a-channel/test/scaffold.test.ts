import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '@aduan/cli';
import { fakeChannelContext } from '@aduan/testkit';
import { failedTests } from '@aduan-internal/mutants';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smsChannel } from '../scaffold/src/sms-channel.js';

const root = new URL('../', import.meta.url);
const written = ['src/index.ts', 'src/sms-channel.ts', 'test/sms-channel.test.ts'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aduan-scaffold-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function aduan(...parameters: readonly string[]) {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  return { code: await runCommand(parameters, { out: print, err: print }), lines };
}

describe('aduan new channel sms', () => {
  it('writes what lies in scaffold, where its types are checked', async () => {
    const out = join(folder, 'channel-sms');
    expect((await aduan('new', 'channel', 'sms', '--out', out)).code).toBe(0);
    for (const file of written) {
      const here = await readFile(new URL(`scaffold/${file}`, root), 'utf8');
      expect(await readFile(join(out, file), 'utf8'), file).toBe(here);
    }
    const manifest = JSON.parse(await readFile(join(out, 'package.json'), 'utf8'));
    const main = { types: './dist/index.d.ts', default: './dist/index.js' };
    expect(manifest).toMatchObject({ name: 'channel-sms', type: 'module', exports: { '.': main } });
  });

  it('writes over nothing', async () => {
    const { code, lines } = await aduan('new', 'channel', 'sms', '--out', folder);
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [`aduan: ${folder} is there already. Choose another folder with --out.`],
    });
  });

  it.each(['', 'SMS', '../sms', 'a--b', '-x'])('takes no name like %j', async (name) => {
    expect((await aduan('new', 'channel', '--out', join(folder, 'never'), '--', name)).code).toBe(
      2,
    );
  });

  it('says of each function what is left to do', async () => {
    const channel = smsChannel({ account: 'a', webhookSecret: 's', accessToken: 't' });
    const [request, context] = [new Request('https://desk.example'), fakeChannelContext()];
    const content = { type: 'text', text: 'Halo' } as const;
    const to = { account: 'a', ids: [] };
    const message = { to, conversation: 'c', key: 'k', content, lastInboundAt: null };
    const body = new Uint8Array();
    await expect(channel.verify(request, body, context)).rejects.toThrow(/verify: find the/);
    await expect(channel.parse(body, request, context)).rejects.toThrow(/parse: read the body/);
    await expect(channel.send(message, context)).rejects.toThrow(/send: post message/);
  });
});

/** What is left of the suite after each step. */
const left: Readonly<Record<string, { readonly fails: string[]; readonly passes: string[] }>> = {
  nothing: {
    fails: ['an unsigned delivery is refused', 'a message carries its text, unchanged'],
    passes: ['capabilities agree with themselves'],
  },
  verify: {
    fails: ['a message carries its text, unchanged', 'an unknown type becomes an unsupported part'],
    passes: ['an unsigned delivery is refused', 'a delivery signed with another secret is refused'],
  },
  'verify and parse': {
    fails: ['sends every kind of content that its capabilities name'],
    passes: [
      'a body changed after it was signed is refused',
      'the same delivery gives the same keys',
    ],
  },
};

describe('the tests of the scaffold fail where work is left', () => {
  let failed: readonly string[] = [];
  const failedWith = (step: string) =>
    failed.flatMap((line) => {
      const [, found] = line.split(
        ` > ${step} is written > channel sms keeps the contract channel/1 > `,
      );
      return found === undefined ? [] : [found.replace(/ # .*/, '')];
    });
  beforeAll(async () => {
    failed = await failedTests(root, 'scaffold-steps');
  }, 60_000);

  it.each(Object.entries(left))('when %s is written', (step, { fails, passes }) => {
    const found = failedWith(step);
    for (const test of fails) expect(found).toContain(test);
    for (const test of passes) expect(found).not.toContain(test);
  });

  it('and nowhere else, when all is written: fixtures of this provider are left', () => {
    expect(failedWith('verify, parse and send')).toEqual([
      'the fixtures show a batch',
      'classifies every failure of the provider',
      'leaves every second try to the desk',
    ]);
  });
});
