import type { EmbeddedStore } from '@aduan/core/store';
import { storedOrganization } from '@aduan/plugins/organization';
import { describe, expect, it } from 'vitest';
import { officersOf } from '../small-desk.js';
import { browserOf, deskWithSessions } from './desk-with-sessions.js';
import { openStore, storeKinds } from './stores.js';

const reason = 'Surat tugas ST-7';
const newcomer = (id: string, role: string) => ({
  ...{ id, name: `Nama ${id}`, title: 'Petugas', unit: 'layanan', roles: [role], reason },
});

async function openDesk(connections: readonly EmbeddedStore[]) {
  const desk = await deskWithSessions(connections, {
    office: () =>
      storedOrganization({
        units: [{ code: 'layanan', name: { id: 'Layanan', en: 'Service' } }],
        supervision: ['layanan'],
        intake: 'layanan',
      }),
  });
  const [one, other] = desk.instances;
  if (!one || !other) throw new TypeError('There are two instances.');
  return { desk, one, other };
}

describe.each(storeKinds)('a new desk on %s', (kind) => {
  const store = openStore(kind);

  it('leads from the setup link to an officer whom two people let in', async () => {
    const { one, other } = await openDesk(store());
    const setup = (await officersOf(one.aduan).offerSetup()) ?? '';

    const ana = browserOf(other.api);
    const made = await ana.send('POST', '/organization/setup', {
      secret: setup,
      id: 'ana',
      name: 'Ana',
    });
    const entered = await ana.send('POST', '/session/link', { secret: made.body.secret });
    expect(entered.body.officer).toMatchObject({
      id: 'ana',
      name: 'Ana',
      roles: ['administrator'],
    });
    const again = await browserOf(one.api).send('POST', '/session/link', {
      secret: made.body.secret,
    });
    expect([again.status, again.body.code]).toEqual([401, 'link-used']);

    const invited = await ana.send('POST', '/organization/officers', newcomer('sari', 'security'));
    expect(invited.body.grant).toBeNull();
    expect((await ana.send('GET', '/meta')).body.decidesAlone).toBe(true);
    const sari = browserOf(one.api);
    await sari.send('POST', '/session/link', { secret: invited.body.secret });
    expect((await ana.send('GET', '/meta')).body.decidesAlone).toBe(false);

    const asked = await ana.send('POST', '/organization/officers', newcomer('budi', 'agent'));
    const budi = browserOf(other.api);
    const early = await budi.send('POST', '/session/link', { secret: asked.body.secret });
    expect([early.status, early.body.code]).toEqual([409, 'organization-code-needed']);
    const own = await ana.send('POST', '/organization/grants/1/approve', {});
    expect([own.status, own.body.code]).toEqual([403, 'forbidden']);
    const approved = await sari.send('POST', '/organization/grants/1/approve', {});
    expect(approved.status).toBe(200);
    // Who invited has the link, and not the code.
    const alone = browserOf(one.api);
    const guessed = { secret: `${asked.body.secret}.${asked.body.secret}` };
    expect((await alone.send('POST', '/session/link', guessed)).status).toBe(409);
    const link = { secret: `${asked.body.secret}.${approved.body.code}` };
    expect((await budi.send('POST', '/session/link', link)).body.officer).toMatchObject({
      name: 'Nama budi',
      title: 'Petugas',
      unit: 'layanan',
    });
    const ticket = { body: 'Pupuk belum datang.', channel: 'phone' };
    expect((await budi.send('POST', '/tickets', ticket)).status).toBe(201);
    expect((await ana.send('GET', '/tickets')).status).toBe(403);
    expect((await sari.send('GET', '/tickets')).status).toBe(403);

    // On the other instance, with a session that began before.
    await sari.send('POST', '/organization/officers/budi/disable', { reason });
    expect((await budi.send('GET', '/tickets')).status).toBe(401);

    // Their return opens no session of before.
    const back = await ana.send('POST', '/organization/officers/budi/enable', { reason });
    const returned = `/organization/grants/${back.body.grant.number}/approve`;
    expect((await sari.send('POST', returned, {})).body.officer.state).toBe('active');
    expect((await budi.send('GET', '/tickets')).status).toBe(401);
    await ana.send('POST', '/organization/officers/sari/disable', { reason });
    expect((await sari.send('GET', '/me')).status).toBe(401);
  });

  it('opens the break-glass account once, for four hours', async () => {
    const { desk, one, other } = await openDesk(store());
    const setup = (await officersOf(one.aduan).offerSetup()) ?? '';
    const ana = browserOf(one.api);
    const made = await ana.send('POST', '/organization/setup', {
      secret: setup,
      id: 'ana',
      name: 'Ana',
    });
    await ana.send('POST', '/session/link', { secret: made.body.secret });
    const sealed = await ana.send('POST', '/organization/emergency/seal', {});
    const input = { secret: sealed.body.secret, reason: 'Semua berhalangan' };
    const holder = browserOf(other.api);
    const opened = await holder.send('POST', '/organization/emergency/open', input);
    const twice = await browserOf(one.api).send('POST', '/organization/emergency/open', input);
    expect([opened.status, twice.status]).toEqual([200, 404]);
    await holder.send('POST', '/session/link', { secret: opened.body.secret });
    expect((await holder.send('GET', '/me')).body).toMatchObject({ roles: ['administrator'] });
    expect((await holder.send('GET', '/tickets')).status).toBe(403);
    desk.clock.now += 4 * 60 * 60_000;
    expect((await holder.send('GET', '/me')).status).toBe(401);
  });
});
