import { officerPrincipal } from '@aduan/core';
import { sampleCategories } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import { ask, smallDesk } from './small-desk.js';

const officers = async () => [
  { id: 'petugas-lama', name: 'Petugas Contoh', title: 'Petugas', roles: ['agent'], unit: null },
  { id: 'auditor', name: 'Auditor Contoh', title: 'Auditor', roles: ['auditor'], unit: null },
];
const regions = [{ code: '64.08', name: 'Kabupaten Kutai Timur', timeZone: 'Asia/Makassar' }];

it('describes the desk to officers: its words, its units, and who works there', async () => {
  const { api, tokenFor } = await smallDesk({ officers, regions });
  const token = await tokenFor(['officer']);
  const { body, status } = await ask(api, 'GET', '/meta', { token });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    hours: { timeZone: 'Asia/Jakarta' },
    regions,
    states: { routed: { phase: 'active' } },
    officers: [
      { id: 'petugas-lama', title: 'Petugas', isHere: false, handles: true },
      { id: 'auditor', handles: false },
    ],
  });
  expect(body.plugins.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining(['tickets', 'conversations', 'organization']),
  );
  const [{ ticketCommands }] = body.plugins;
  expect(ticketCommands).toContain('addNote');
  expect(body.teams).toContainEqual(expect.objectContaining({ code: 'kelembagaan', parent: null }));
  const [topic] = body.categories;
  const known = sampleCategories.find(({ code }) => code === topic.code);
  expect(topic).toMatchObject({ label: known?.label, synonyms: known?.synonyms ?? [] });
  expect(topic.path.at(-1)).toEqual(topic.label);
});

it('names the officers who have signed in where nobody lists them', async () => {
  const named = (id: string, name: string) => ({
    ...officerPrincipal(id, ['officer']),
    display: { name, role: 'Petugas' },
  });
  let actor = named('siti', 'Siti Aminah');
  const { api } = await smallDesk({ actor: () => actor });
  await ask(api, 'GET', '/me');
  actor = named('budi', 'Budi Santoso');
  const { body } = await ask(api, 'GET', '/meta');
  expect(body.officers.map(({ id, name }: Record<string, string>) => [id, name])).toEqual([
    ['siti', 'Siti Aminah'],
    ['budi', 'Budi Santoso'],
  ]);
});

it('answers 304 while nothing has changed, and to no other officer', async () => {
  const listed = [...(await officers())];
  let roles = ['officer'];
  const { api } = await smallDesk({
    officers: async () => listed,
    actor: () => officerPrincipal('petugas-lama', roles),
  });
  const meta = (tag?: string) =>
    api.fetch(
      new Request('http://desk.example/api/v1/meta', {
        headers: tag === undefined ? {} : { 'if-none-match': tag },
      }),
    );
  const first = await meta();
  const tag = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toBe('private, no-cache');
  expect(first.headers.get('vary')).toContain('Cookie');
  const again = await meta(`"other", ${tag}`);
  expect([again.status, await again.text()]).toEqual([304, '']);
  roles = ['citizen'];
  expect((await meta(tag)).status).toBe(200);
  roles = ['officer'];
  listed.pop();
  const changed = await meta(tag);
  expect(changed.status).toBe(200);
  expect(changed.headers.get('etag')).not.toBe(tag);
});

it('names no officer to a citizen', async () => {
  const { api, aduan } = await smallDesk({
    officers,
    actor: () => ({ ...officerPrincipal('warga', ['citizen']), kind: 'citizen' }),
  });
  const { body } = await ask(api, 'GET', '/meta');
  expect(body.kinds).toHaveLength(aduan.kinds.length);
  expect(body.officers).toEqual([]);
});

it('tells what roles grant, also those of plugins', async () => {
  const { api, tokenFor } = await smallDesk();
  const grants = async (role: string) => {
    const { body } = await ask(api, 'GET', '/me', { token: await tokenFor([role]) });
    return [...body.permissions, ...body.actions];
  };
  expect(await grants('supervisor')).toEqual(
    expect.arrayContaining(['approve', 'webhooks:manage', 'note', 'answer']),
  );
  const ofAgent = await grants('agent');
  expect(ofAgent).toContain('note');
  for (const right of ['approve', 'webhooks:manage', 'answer'])
    expect(ofAgent).not.toContain(right);
});

describe('what officers read of a plugin', () => {
  const pluginsFor = async (role: string) => {
    const { api, tokenFor } = await smallDesk();
    const { body } = await ask(api, 'GET', '/meta', { token: await tokenFor([role]) });
    return (id: string) => body.plugins.find((each: { id: string }) => each.id === id);
  };

  it('is its name, its errors, and its fields with the names of their codes', async () => {
    const plugins = await pluginsFor('supervisor');
    expect(plugins('visits').catalogue).toEqual({
      name: { id: 'Kunjungan', en: 'Visits' },
      commands: [{ name: 'planVisit', label: { id: 'Rencanakan kunjungan', en: 'Plan a visit' } }],
      errors: { 'visits-too-many': { id: 'Terlalu banyak', en: 'Too many visits' } },
      fields: {
        days: {
          label: { id: 'Hari', en: 'Days' },
          values: { friday: { id: 'Jumat', en: 'Friday' } },
          holds: null,
        },
        leftAt: { label: { id: 'Berangkat', en: 'Left' }, values: {}, holds: 'instant' },
      },
    });
    expect(plugins('tickets').catalogue).toBeNull();
  });

  it.each([
    ['agent', ['planVisit']],
    ['auditor', []],
    // It has no label, so that its summary is read.
    ['citizen', ['askForVisit']],
  ])('names to %s the commands %j of its role alone', async (role, names) => {
    const { catalogue, ticketCommands } = (await pluginsFor(role))('visits');
    expect(ticketCommands).toEqual(['planVisit', 'askForVisit']);
    expect(catalogue.commands.map(({ name }: { name: string }) => name)).toEqual(names);
    if (role === 'citizen')
      expect(catalogue.commands[0].label).toEqual({ id: 'Ask for a visit', en: 'Ask for a visit' });
  });
});
