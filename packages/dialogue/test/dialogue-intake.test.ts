import type { InboundMessage, IntakeInput, OpenEffect, Part, Ticket } from '@aduan/core';
import { expect, test } from 'vitest';
import { dialogueIntake, type Effect } from '../src/index.js';
import { kopdesFlow } from '../src/kopdes/index.js';
import { kopdesHost } from './flows/kopdes-host.js';

const at = Date.parse('2026-02-18T10:00:00+07:00');

/** A desk whose own acknowledgement tells the number; every message comes some seconds later. */
function desk({ fails = false } = {}) {
  const host = kopdesHost();
  let session: unknown;
  let count = 0;
  let isFailing = fails;
  let now = at;
  const intake = dialogueIntake(kopdesFlow, {
    perform(effect: Exclude<Effect, { type: 'wake' }>, input) {
      if (isFailing) throw new Error('no answer');
      if (effect.type === 'queue') return { outcome: 'answered', open: request };
      if (effect.type !== 'task' || effect.task === 'answer') {
        return host.perform(effect, input.at) ?? { outcome: 'failed' };
      }
      const { story, place } = effect.slots;
      const body = `${story}\n${place}`;
      return { outcome: 'acknowledged', open: { type: 'ticket.open', kind: 'complaint', body } };
    },
    otherwise: { receive: () => ({ effects: [{ type: 'ticket.append' }] }) },
  });
  return {
    wait(ms: number) {
      now += ms;
    },
    works: () => {
      isFailing = false;
    },
    async receive(said: string | readonly Part[], ticket: Partial<Ticket> | null = null) {
      count += 1;
      const parts = typeof said === 'string' ? [{ type: 'text', text: said }] : said;
      const message = { type: 'message', key: `m${count}`, parts } as unknown as InboundMessage;
      const input = {
        message,
        ticket,
        session,
        at: now + count * 9_000,
        locale: 'id',
        channel: 'web',
      };
      const result = await intake.receive(input as IntakeInput);
      if (result.session !== undefined) session = JSON.parse(JSON.stringify(result.session));
      return result.effects;
    },
  };
}

const request: OpenEffect = { type: 'ticket.open', kind: 'information-request' };
const open = { phase: 'active' } as const;

test('a report goes from the first word to the case, with buttons on the way', async () => {
  const { receive } = desk();
  expect(await receive('halo')).toEqual([
    { type: 'reply', content: { type: 'text', text: expect.stringContaining('Halo') } },
    {
      type: 'reply',
      content: {
        ...{ type: 'choices', text: 'Apa yang bisa kami bantu?' },
        choices: expect.arrayContaining([{ id: 'complaint', title: 'Mau melapor' }]),
      },
    },
  ]);
  await receive([{ type: 'choice', id: 'complaint', title: 'Mau melapor', source: 'button' }]);
  await receive('ketua korupsi dana koperasi');
  await receive([{ type: 'location', latitude: -6.9, longitude: 106.8, name: 'Cibadak' }]);
  await receive('rahasia');
  const [opened, ...replies] = await receive('kirim');
  expect(opened).toMatchObject({ type: 'ticket.open', body: expect.stringContaining('korupsi') });
  expect(replies).toHaveLength(1);
});

test('what is written about an open case joins it, whatever it looks like', async () => {
  const { receive } = desk();
  expect(await receive('simpanan saya di KSP Maju Desa Rejo tidak bisa diambil', open)).toEqual([
    { type: 'ticket.append' },
  ]);
});

test('a topic and a person bring the bot back beside an open case', async () => {
  const { receive } = desk();
  const asked = await receive('cek laporan', open);
  expect(asked.every(({ type }) => type === 'reply')).toBe(true);
  expect((await desk().receive('petugas', open))[0]).toEqual(request);
});

test('after a hand-over the bot is silent until the case is closed', async () => {
  const { receive } = desk();
  expect((await receive('petugas'))[0]).toEqual(request);
  expect(await receive('halo pak', open)).toEqual([{ type: 'ticket.append' }]);
  const after = await receive('lapor', { phase: 'closed' });
  expect(JSON.stringify(after)).toContain('Ceritakan apa yang terjadi');
});

test('a form is never taken for an answer', async () => {
  const form = { type: 'form', id: 'complaint', values: {} } as const;
  expect(await desk().receive([form])).toEqual([{ type: 'ticket.append' }]);
});

test('a voice note with words arrives as both', async () => {
  const { receive } = desk();
  const media = { ref: 'v1', kind: 'audio' } as const;
  const effects = await receive([
    { type: 'media', media, caption: 'ketua bawa lari uang kas desa' },
  ]);
  expect(JSON.stringify(effects)).toContain('Kejadiannya di mana');
});

test('a host that fails leaves the conversation as it was', async () => {
  const { receive, works } = desk({ fails: true });
  await expect(receive('halo')).rejects.toThrow('no answer');
  works();
  expect(JSON.stringify(await receive('halo'))).toContain('Apa yang bisa kami bantu?');
});

test('one message opens one case; a second one is opened with the next message', async () => {
  const { receive, wait } = desk();
  await receive('lapor');
  await receive('ketua korupsi dana koperasi');
  wait(2 * 3_600_000);
  const late = await receive('petugas');
  expect(late.filter(({ type }) => type === 'ticket.open')).toMatchObject([{ kind: 'complaint' }]);
  const next = await receive('halo?', open);
  expect(next.filter(({ type }) => type === 'ticket.open')).toEqual([request]);
});
