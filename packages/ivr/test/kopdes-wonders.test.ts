import { type OpenEffect, systemPrincipal, type Ticket } from '@aduan/core';
import { expect, test } from 'vitest';
import { noteWondered, wonderOf } from '../src/kopdes/kopdes-wonders.js';
import { phoneDesk } from './phone-desk.js';

const desk = phoneDesk();
const actor = systemPrincipal;
const cooperative = { villageCode: '33.04.01.2001', name: 'Koperasi Desa Merah Putih Lembahwangi' };

async function opened(category: string, more: object = {}): Promise<Ticket> {
  const input = { body: 'Cerita.', channel: 'phone', category, cooperative, ...more };
  return (await desk.aduan.tickets.open(input, { actor })).ticket;
}

test('asks nothing about a cooperative that is not known, or of savings and loans', () => {
  const complaint = {
    type: 'ticket.open',
    kind: 'complaint',
    category: 'kdmp.gerai.mutu',
  } as const;
  const about = (more: Partial<OpenEffect>) => wonderOf({ ...complaint, cooperative, ...more });
  expect(about({})).toMatchObject({ wonderAbout: 'outlet' });
  expect(about({ category: 'kdmp.legal.npwp' })).toMatchObject({ wonderAbout: 'nib' });
  expect(about({ cooperative: { name: 'Kopdes Suka Maju' } })).toEqual({});
  expect(about({ category: 'ksp.penarikan_simpanan' })).toEqual({});
  expect(about({ category: null })).toEqual({});
  expect(about({ kind: 'information-request' })).toEqual({});
});

test('keeps what a citizen said once, with his case and how well it was heard, and asks one thing more', async () => {
  const ticket = await opened('kdmp.gerai.mutu');
  const said = { wonderAbout: 'outlet', wondered: 'no' } as const;
  const next = { outcome: 'more', slots: { wonderAbout: 'land' } };
  expect(await noteWondered(said, { ticket }, desk.facts)).toMatchObject(next);
  expect(await noteWondered(said, { ticket }, desk.facts)).toMatchObject(next);
  const land = { wonderAbout: 'land', wondered: 'yes' } as const;
  expect(await noteWondered(land, { ticket, confidence: 0.4 }, desk.facts)).toEqual({
    outcome: 'done',
  });
  const facts = await desk.facts.saidIn(ticket.id, { actor });
  expect(facts).toMatchObject([
    { kind: 'outlet', value: { status: 'not-open' }, consent: 'given', confidence: 'medium' },
    { kind: 'land', value: { status: 'available' }, consent: 'given', confidence: 'low' },
  ]);
  expect(facts.map(({ source }) => source)).toEqual(['citizen', 'citizen']);
});

test('keeps nothing that was not asked, or where the case is about somebody else now', async () => {
  const ticket = await opened('kdmp.gerai.mutu', { cooperative: { name: 'Entah' } });
  for (const wonderAbout of ['outlet', 'capital', '__proto__', ''])
    expect(await noteWondered({ wonderAbout, wondered: 'no' }, { ticket }, desk.facts)).toEqual({
      outcome: 'done',
    });
  expect(
    await noteWondered({ wonderAbout: 'outlet', wondered: 'no' }, { ticket: null }, desk.facts),
  ).toEqual({
    outcome: 'done',
  });
  expect(await desk.facts.saidIn(ticket.id, { actor })).toEqual([]);
});
