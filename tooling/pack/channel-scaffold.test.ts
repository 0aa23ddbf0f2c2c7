import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../workspace.ts';
import { installConsumer, npmInstall, packedPackages, runIn } from './consumer.ts';
import { nodes } from './runtimes.ts';

// A desk that mounts the channel and sends it a request: the scaffold refuses with what is left to do, as 503.
const program = `
import { createAduan } from '@aduan/core';
import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { memoryStore } from '@aduan/store-memory';
import { type LampOptions, lampChannel } from 'channel-lamp';

const options: LampOptions = { account: 'a', webhookSecret: 's', accessToken: 't' };
const errors: string[] = [];
const aduan = createAduan({
  store: memoryStore(),
  calendar: kemenkopCalendar,
  policies: [],
  channels: { lamp: lampChannel(options) },
  logger: (level, event, { error } = {}) => level === 'error' && errors.push(event + ' ' + error),
});
await aduan.start();
const request = new Request('https://desk.example/aduan/lamp', { method: 'POST', body: '{}' });
const { status } = await aduan.fetch(request);
await aduan.close();
console.log(JSON.stringify({ status, errors }));
`;

let folder: string;
let host: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aduan-scaffold-'));
  const command = join(root, 'packages/cli/dist/main.js');
  await runIn(folder, process.execPath, command, 'new', 'channel', 'lamp');
  const packed = packedPackages();
  const ours = {
    dependencies: ['@aduan/http'],
    devDependencies: ['@aduan/core', '@aduan/testkit'],
  };
  const versions = Object.entries(ours).flatMap(([kind, names]) =>
    names.map((name) => `${kind}[${name}]=${packed[name]}`),
  );
  const channel = join(folder, 'channel-lamp');
  await runIn(channel, 'npm', 'pkg', 'set', ...versions);
  await runIn(channel, 'npm', 'pkg', 'set', '--json', `overrides=${JSON.stringify(packed)}`);
  await npmInstall(channel);
  await runIn(channel, 'npm', 'pack', '--pack-destination', folder);
  const core = packed['@aduan/core'] ?? '';
  const tarball = `file:${join(folder, 'channel-lamp-0.0.0.tgz')}`;
  host = await installConsumer({
    '@aduan/calendar': packed['@aduan/calendar'] ?? '',
    '@aduan/core': core,
    '@aduan/store-memory': packed['@aduan/store-memory'] ?? '',
    'channel-lamp': tarball,
  });
  writeFileSync(join(host, 'desk.mts'), program);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  if (host) rmSync(host, { recursive: true, force: true });
});

test.each(nodes)('a new channel, packed, is mounted in Node $version', async ({ executable }) => {
  const printed = JSON.parse(await runIn(host, executable, 'desk.mts'));
  expect(printed).toEqual({ status: 503, errors: ['request.failed channel-unfinished'] });
});

test('and checked by a host that is strict', async () => {
  const compiler = join(folder, 'channel-lamp/node_modules/typescript/bin/tsc');
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024'];
  expect(await runIn(host, process.execPath, compiler, ...options, 'desk.mts')).toBe('');
});
