import { systemPrincipal, type Ticket } from '@aduan/core';
import type { OpenEffect } from '@aduan/core/channel';
import { expect, test } from 'vitest';
import {
  followUpQuestionFor,
  recordFollowUpAnswer,
} from '../../src/phone/kopdes-follow-up-questions.js';
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
  const about = (more: Partial<OpenEffect>) =>
    followUpQuestionFor({ ...complaint, cooperative, ...more });
  expect(about({})).toMatchObject({ followUpTopic: 'outlet' });
  expect(about({ category: 'kdmp.legal.npwp' })).toMatchObject({ followUpTopic: 'nib' });
  expect(about({ cooperative: { name: 'Kopdes Suka Maju' } })).toEqual({});
  expect(about({ category: 'ksp.penarikan_simpanan' })).toEqual({});
  expect(about({ category: null })).toEqual({});
  expect(about({ kind: 'information-request' })).toEqual({});
});

test('keeps what a citizen said once, with their ticket and how well it was heard, and asks one thing more', async () => {
  const ticket = await opened('kdmp.gerai.mutu');
  const said = { followUpTopic: 'outlet', followUpAnswer: 'no' } as const;
  const next = { outcome: 'more', slots: { followUpTopic: 'land' } };
  expect(await recordFollowUpAnswer(said, { ticket }, desk.facts)).toMatchObject(next);
  expect(await recordFollowUpAnswer(said, { ticket }, desk.facts)).toMatchObject(next);
  const land = { followUpTopic: 'land', followUpAnswer: 'yes' } as const;
  expect(await recordFollowUpAnswer(land, { ticket, confidence: 0.4 }, desk.facts)).toEqual({
    outcome: 'done',
  });
  const facts = await desk.facts.saidIn(ticket.id, {}, { actor });
  expect(facts).toMatchObject([
    {
      statement: { kind: 'outlet', value: { status: 'not-open' } },
      consent: 'given',
      confidence: 'medium',
    },
    {
      statement: { kind: 'land', value: { status: 'available' } },
      consent: 'given',
      confidence: 'low',
    },
  ]);
  expect(facts.map(({ source }) => source)).toEqual(['citizen', 'citizen']);
});

test('keeps nothing that was not asked, or where the ticket is about somebody else now', async () => {
  const ticket = await opened('kdmp.gerai.mutu', { cooperative: { name: 'Entah' } });
  for (const followUpTopic of ['outlet', 'capital', '__proto__', ''])
    expect(
      await recordFollowUpAnswer({ followUpTopic, followUpAnswer: 'no' }, { ticket }, desk.facts),
    ).toEqual({
      outcome: 'done',
    });
  expect(
    await recordFollowUpAnswer(
      { followUpTopic: 'outlet', followUpAnswer: 'no' },
      { ticket: null },
      desk.facts,
    ),
  ).toEqual({
    outcome: 'done',
  });
  expect(await desk.facts.saidIn(ticket.id, {}, { actor })).toEqual([]);
});
