import type { Ticket } from '@aduan/core';
import type { IntakeInput, OpenEffect } from '@aduan/core/channel';
import { dialogueIntake, lintFlow } from '@aduan/dialogue';
import { simulate } from '@aduan/dialogue/simulator';
import { expect, test } from 'vitest';
import { alarmCategories, findAlarm, kopdesFlow } from '../../src/flow/index.js';
import { kopdesHost } from './kopdes-host.js';
import given from './lines/emergencies.json' with { type: 'json' };
import announced from './lines/emergencies-announced.json' with { type: 'json' };
import later from './lines/emergencies-later.json' with { type: 'json' };
import mistaken from './lines/emergencies-mistaken.json' with { type: 'json' };
import more from './lines/emergencies-more.json' with { type: 'json' };

const at = Date.parse('2026-02-18T10:00:00+07:00');
const night = Date.parse('2026-02-18T22:00:00+07:00');
const danger = 'penagih koperasi barusan gedor pintu sambil bawa celurit';

test.each([
  ['given', given],
  ['more', more],
  ['later', later],
  ['announced', announced],
  ['mistaken', mistaken],
])(
  'of the %s lines, nobody in danger is overlooked, and nobody else is taken for one',
  (_, lines) => {
    const overlooked = lines.filter(({ text, kind }) => kind !== null && findAlarm(text) !== kind);
    const wrongly = lines.filter(({ text, kind }) => kind === null && findAlarm(text) !== null);
    expect(overlooked).toEqual([]);
    expect(wrongly).toEqual([]);
  },
);

test('a long message costs no time', () => {
  const began = process.cpuUsage().user;
  for (const word of ['a ', 'gas ', 'nyusul ', 'kode ', 'lagi di '])
    findAlarm(word.repeat(100_000));
  expect(process.cpuUsage().user - began).toBeLessThan(2_000_000);
});

function intakeOf(atTime = at) {
  const host = kopdesHost();
  let session: unknown;
  const intake = dialogueIntake(kopdesFlow, {
    perform(effect, { joins }) {
      if (effect.type !== 'task' || effect.task !== 'file') {
        return host.perform(effect, atTime) ?? { outcome: 'failed' };
      }
      const { story, alarm } = effect.slots as { story: string; alarm?: string };
      const category = alarmCategories[alarm as 'threat'];
      const open: OpenEffect = {
        type: 'ticket.open',
        kind: 'complaint',
        body: story,
        ...(alarm && { urgent: true, category }),
      };
      return joins
        ? { outcome: 'joined', slots: { own: joins.number }, open }
        : { outcome: 'acknowledged', open };
    },
    otherwise: {
      receive: ({ ticket }) => ({
        effects: [ticket ? { type: 'ticket.append' } : { type: 'ticket.open', kind: 'complaint' }],
      }),
    },
  });
  return async (
    parts: string | IntakeInput['message']['parts'],
    ticket: Partial<Ticket> | null = null,
    officerWroteAt: number | null = null,
  ) => {
    const said = typeof parts === 'string' ? [{ type: 'text', text: parts }] : parts;
    const state = {
      ticket,
      isOver: false,
      officerWroteAt,
      at: atTime,
      channel: 'web',
      locale: 'id',
    };
    const key = `m${Math.random()}`;
    const result = await intake.receive({
      ...state,
      session,
      message: { key, from: { account: 'web', ids: [] }, parts: said },
    } as never);
    if (result.session !== undefined) session = JSON.parse(JSON.stringify(result.session));
    return result.effects;
  };
}

test('the first bubble names who helps, and the words are filed at once, marked', async () => {
  const [opened, ...replies] = await intakeOf()(danger);
  expect(opened).toMatchObject({
    type: 'ticket.open',
    body: danger,
    urgent: true,
    category: 'darurat.ancaman',
    preface: expect.stringMatching(/^Kalau ada yang terancam sekarang.*110.*112/),
  });
  expect(JSON.stringify(opened)).not.toContain('Halo');
  expect(JSON.stringify(replies)).toContain('Kalau ada tambahan');
  expect(JSON.stringify(replies)).not.toMatch(/Kejadiannya di mana|Siapa nama/);
});

test('anyone who shows the ticket again can say who helps, in the words of the host', () => {
  const ours = { id: 'Telepon 112 atau pos jaga kami.' };
  const flow = { ...kopdesFlow, prompts: { ...kopdesFlow.prompts, helpThreat: ours } };
  const perform = () => ({ outcome: 'failed' });
  const { emergencyHelp } = dialogueIntake(flow, {
    perform,
    otherwise: { receive: () => ({ effects: [] }) },
  });
  expect(emergencyHelp).toEqual({
    'darurat.ancaman': { id: ours.id, en: ours.id },
    'darurat.penipuan': kopdesFlow.prompts.helpFraud,
    'darurat.jiwa': kopdesFlow.prompts.helpSelfHarm,
  });
});

test('at night it says truly that nobody reads it before the morning', async () => {
  const [opened] = await intakeOf(night)(danger);
  expect(opened).toMatchObject({
    preface: expect.stringMatching(/kantor kami sedang tutup: baru dibaca petugas besok/),
  });
});

test('in the middle of a report, what was told before is filed with it', async () => {
  const receive = intakeOf();
  await receive('Simpanan saya di KSP Contoh tidak bisa diambil sejak Maret');
  const [opened] = await receive('tolong, saya diancam mau dibunuh malam ini');
  expect(opened).toMatchObject({
    body: expect.stringMatching(/^Simpanan saya.*dibunuh malam ini$/s),
    urgent: true,
  });
});

test('in the ticket of an officer, who helps is said, and the ticket is marked', async () => {
  const receive = intakeOf();
  await receive('halo');
  const ticket = {
    phase: 'active',
    number: 'ADU-2026-000009-1',
    category: 'ksp.simpanan',
    kind: 'complaint',
  } as const;
  const [appended, reply] = await receive(danger, ticket as never, at + 1);
  expect(appended).toMatchObject({
    type: 'ticket.append',
    opening: { urgent: true, category: 'darurat.ancaman', body: danger },
  });
  expect(JSON.stringify(reply)).toContain('110');
  const marked = { ...ticket, category: 'darurat.ancaman' } as never;
  expect(await receive('masih gedor pintu bawa celurit', marked, at + 1)).toEqual([
    { type: 'ticket.append' },
  ]);
});

test('whatever is added to a ticket about danger gets a reply, until an officer writes', async () => {
  const receive = intakeOf();
  await receive(danger);
  const ticket = {
    phase: 'active',
    number: 'ADU-2026-000009-1',
    category: 'darurat.ancaman',
    kind: 'complaint',
  } as never;
  for (const text of ['saya di rumah Desa Mekar', 'anak saya menangis', 'ada tiga orang']) {
    expect(JSON.stringify(await receive(text, ticket)), text).toMatch(/kami tambahkan.*110/);
  }
  expect(await receive('baik pak', ticket, at - 60_000)).toEqual([{ type: 'ticket.append' }]);
});

test.each([
  ['threat', /110 atau 112/, /119/],
  ['fraud', /bank Anda, lalu polisi 110/, /119/],
  ['self-harm', /112 atau 119/, /110|polisi/],
] as const)(
  'anyone who adds to a ticket of %s is told who helps in that danger',
  async (danger, who, nobody) => {
    const ticket = {
      phase: 'active',
      category: alarmCategories[danger],
      kind: 'complaint',
    } as never;
    const [, reply] = await intakeOf()('saya sendirian di rumah', ticket);
    expect(JSON.stringify(reply)).toMatch(who);
    expect(JSON.stringify(reply)).not.toMatch(nobody);
  },
);

test('danger that is told while an officer is called is answered at once, and the officer is still called', () => {
  const chat = simulate(kopdesFlow, kopdesHost(), at);
  chat.say('petugas');
  const [step] = chat.say(danger);
  expect(step?.turn?.say.map(({ text }) => text).join(' ')).toMatch(
    /^Kalau ada yang terancam.*110/,
  );
  expect(step?.turn?.next.do).toBe('queue');
  expect(step?.session.slots).toMatchObject({ alarm: 'threat', story: danger });
});

test('a form is looked at too', async () => {
  const form = { type: 'form', form: 'complaint', values: { body: danger } } as never;
  const [opened] = await intakeOf()([form]);
  expect(opened).toMatchObject({
    type: 'ticket.open',
    urgent: true,
    preface: expect.stringContaining('110'),
  });
});

test('it is said once for each danger, at any question, in the language of the talk', () => {
  const chat = simulate(kopdesFlow, kopdesHost(), at);
  const said = (steps: ReturnType<typeof chat.say>) =>
    steps.flatMap(({ turn }) => turn?.say.map(({ text }) => text) ?? []).join('\n');
  chat.give({ type: 'message', text: 'my savings are gone since March', language: 'en' });
  const heard = said(chat.say('there is a man with a knife at my door right now'));
  expect(heard).toMatch(/^If anybody is in danger/);
  expect(heard).toContain('Its number is');
  expect(said(chat.say('someone on the phone is asking for my OTP code right now'))).toContain(
    'Stop:',
  );
});

test('a flow whose alarm says no prompt of its own, or leads nowhere, is found out', () => {
  const alarm = { ...kopdesFlow.alarm, to: 'nowhere', say: { threat: 'nothing' } };
  const rules = lintFlow({ ...kopdesFlow, alarm } as unknown as typeof kopdesFlow).map(
    ({ rule }) => rule,
  );
  expect(rules).toEqual(
    expect.arrayContaining(['unknown-target', 'unknown-prompt', 'unused-prompt']),
  );
});
