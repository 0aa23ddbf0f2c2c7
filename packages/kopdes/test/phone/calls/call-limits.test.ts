import { InputError } from '@aduan/core';
import type { VoiceInstruction } from '@aduan/core/voice';
import { playCall, simulatedProvider } from '@aduan/ivr/simulator';
import { expect, test } from 'vitest';
import { kopdesPerform } from '../../../src/phone/index.js';
import { phoneDesk } from '../phone-desk.js';

const told = ['* call', '> #1', '> #1', '> #1', '> [voice 9]'];
const said = (turn: VoiceInstruction | null) => turn?.say.map(({ text }) => text).join(' ') ?? '';

test('anyone who never stops pressing keys is let go after 150 turns', async () => {
  const desk = phoneDesk();
  const phone = desk.call();
  await playCall(phone, ['* call', '> #1']);
  let turns = 2;
  while ((await phone.press('*')).next.do !== 'hangup') turns += 1;
  expect(turns).toBeLessThan(151);
  expect(turns).toBeGreaterThan(140);
});

test('anyone who stays on the line is let go after half an hour, and their ticket waits to be answered', async () => {
  const desk = phoneDesk();
  const phone = desk.call();
  await playCall(phone, told);
  desk.pass(30 * 60_000);
  const turn = await phone.silent();
  expect(turn.next.do).toBe('hangup');
  expect(said(turn)).toMatch(/terlalu lama.*Nomornya: .*PIN-nya: .*Silakan telepon lagi/);
  await phone.hangUp();
  const [view, ...others] = await desk.tickets();
  expect(others).toEqual([]);
  expect(view?.ticket.obligations).toMatchObject([{ status: 'owed', callBack: true }]);
});

test('work that takes its time is waited for, and then comes to its end without them', async () => {
  let finish = () => {};
  const desk = phoneDesk({
    limits: { turns: 6 },
    provider: simulatedProvider({ deadlineMs: 0 }),
    async perform(effect, state) {
      if (effect.type === 'task' && effect.task === 'file')
        await new Promise<void>((done) => {
          finish = done;
        });
      return kopdesPerform(desk.aduan.citizen)(effect, state);
    },
  });
  const phone = desk.call();
  await playCall(phone, told);
  let turn = await phone.silent();
  let waits = 0;
  for (; turn.next.do === 'wait' && waits < 100; waits += 1) turn = await phone.wait();
  expect(waits).toBeGreaterThan(20);
  expect(waits).toBeLessThanOrEqual(31);
  expect(turn.next.do).toBe('hangup');
  expect(said(turn)).toContain('terlalu lama');
  const gone = phone.hangUp();
  finish();
  await gone;
  expect(await desk.tickets()).toHaveLength(1);
});

test.each([{ turns: 0 }, { seconds: -1 }, { seconds: Number.NaN }])(
  'no call could keep %j',
  (limits) => {
    expect(() => phoneDesk({ limits })).toThrow(InputError);
  },
);
