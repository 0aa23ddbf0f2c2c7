import type { OpenResult } from '@aduan/core/plugin';
import { playCall } from '@aduan/ivr/simulator';
import { spokenNumber } from '@aduan/ivr/spoken';
import { describe, expect, it, test } from 'vitest';
import { phoneDesk } from '../phone-desk.js';

const actor = { id: 'bot', kind: 'system', roles: ['agent'], units: [], regions: [] } as const;
const hour = 3_600_000;

/** A desk with some cases, and callers who try their PINs. */
async function deskWith(
  tickets: number,
  phone?: string,
  options: Parameters<typeof phoneDesk>[0] = {},
) {
  const desk = phoneDesk(options);
  const opened: OpenResult[] = [];
  for (let count = 0; count < tickets; count += 1) {
    const contacts = phone === undefined ? [] : [{ kind: 'phone', value: phone }];
    const opening = { body: 'Simpanan macet.', channel: 'phone', reporter: { contacts } };
    opened.push(await desk.aduan.tickets.open(opening, { actor }));
  }
  let calls = 0;
  /** Asks in a call of his own how a case stands. @returns what he hears last */
  async function asks(place: number, pin?: string, from: string | null = '+6281234567890') {
    const view = opened[place];
    if (!view) throw new RangeError('There is no such case.');
    calls += 1;
    const phone = desk.call(`call-${calls}`, from);
    const digits = view.ticket.number.replaceAll(/\D/g, '');
    const script = [
      '* call',
      '> #1',
      '> #3',
      `> #${digits}`,
      `> #${(pin ?? view.pin).replace(' ', '')}`,
    ];
    return (await playCall(phone, script)).join('\n');
  }
  async function strangersGuess() {
    const number = opened[0]?.ticket.number ?? '';
    for (let turn = 0; turn < 200; turn += 1) {
      await desk.aduan.citizen.track({ number, pin: wrong, network: `198.51.100.${turn}` });
    }
  }
  const numbers = opened.map(({ ticket }) => ticket.number.replaceAll(/\D/g, ''));
  return { ...desk, asks, numbers, opened, strangersGuess };
}

const wrong = '00000000';
const isLocked = /kami kunci dulu/;
const isGuarded = /PIN saja belum cukup/;
const isFound = /Laporan Anda|Diterima|diterima/i;

test('a person who keys five wrong PINs at a ticket waits with it, in whatever call, and nobody else does', async () => {
  const desk = await deskWith(2);
  for (let count = 0; count < 5; count += 1) {
    expect(await desk.asks(0, wrong)).not.toMatch(isLocked);
  }
  expect(await desk.asks(0)).toMatch(isLocked);
  expect(await desk.asks(1)).toMatch(isFound);
  expect(await desk.asks(0, undefined, '+6281200000000')).toMatch(isFound);
  desk.pass(hour);
  expect(await desk.asks(0)).toMatch(isFound);
});

test('a person who calls from the number that their ticket knows is let in while strangers guess at it', async () => {
  const desk = await deskWith(1, '+6281234560815');
  await desk.strangersGuess();
  expect(await desk.asks(0, undefined, '+6281234567890')).toMatch(isGuarded);
  expect(await desk.asks(0, undefined, null)).toMatch(isGuarded);
  expect(await desk.asks(0, undefined, '+6281234560815')).toMatch(isFound);
});

test('in one call without a number, two wrong PINs are all: a person looks it up', async () => {
  const desk = await deskWith(4);
  const tries = [`> #${desk.numbers[0]}`, `> #${wrong}`, '> #1', `> #${wrong}`];
  const heard = await playCall(desk.call('call-x', null), ['* call', '> #1', '> #3', ...tries]);
  expect(heard.filter((line) => /tidak cocok|belum juga cocok/.test(line))).toHaveLength(2);
  expect(heard.filter((line) => /petugas kami akan mencarikan/.test(line))).toHaveLength(1);
});

test('a person who mistyped the number keys it again, and nothing of the wrong tries is kept', async () => {
  const desk = await deskWith(2);
  const [other, own] = desk.numbers;
  const { pin } = desk.opened[1] ?? { pin: '' };
  const tries = [`> #${other}`, '> #27182818', '> #2', `> #${own}`, `> #${pin.replace(' ', '')}`];
  const script = ['* call', '> #1', '> #3', ...tries];
  expect((await playCall(desk.call(), script)).join('\n')).toMatch(isFound);
  const kept = JSON.stringify([await desk.tickets(), desk.logged]);
  expect(kept).not.toContain('27182818');
  expect(
    (await desk.tickets()).flatMap(({ timeline }) =>
      timeline.filter(({ type }) => type === 'note'),
    ),
  ).toEqual([]);
});

describe('a person who is asked which of the two was wrong', () => {
  const spelt = (digits: string) =>
    [...digits].map((digit) => spokenNumber(Number(digit), 'id')).join(' ');

  it.each([
    ['keys the PIN', (_own: string, pin: string) => [`> #${pin}`]],
    ['says the PIN', (_own: string, pin: string) => [`> ${spelt(pin)}`]],
    ['says that it is the PIN', (_own: string, pin: string) => [`> pin nya ${spelt(pin)}`]],
    ['keys the number', (own: string, pin: string) => [`> #${own}`, `> #${pin}`]],
    ['says the number', (own: string, pin: string) => [`> a d u ${spelt(own)}`, `> #${pin}`]],
  ])('and %s is heard, with nothing of it kept', async (_what, says) => {
    const desk = await deskWith(2);
    const [, own = ''] = desk.numbers;
    const pin = desk.opened[1]?.pin.replace(/\D/g, '') ?? '';
    const isNumber = says(own, pin).length > 1;
    const first = isNumber ? desk.numbers[0] : own;
    const start = ['* call', '> #1', '> #3', `> #${first}`, '> #27182818'];
    const heard = (await playCall(desk.call(), [...start, ...says(own, pin)])).join('\n');
    expect(heard).toMatch(isFound);
    const kept = JSON.stringify([await desk.tickets(), desk.logged]);
    for (const secret of ['27182818', pin, spelt(pin)]) expect(kept).not.toContain(secret);
  });

  it('and keys a wrong PIN is led to a person, and not asked a third time', async () => {
    const desk = await deskWith(1);
    const tries = [`> #${desk.numbers[0]}`, '> #27182818', '> #31415926'];
    const phone = desk.call();
    const heard = await playCall(phone, ['* call', '> #1', '> #3', ...tries, '* hang up']);
    expect(heard.filter((line) => /tidak cocok|belum juga cocok/.test(line))).toHaveLength(2);
    expect(heard.filter((line) => /petugas kami akan mencarikan/.test(line))).toHaveLength(1);
    expect(JSON.stringify([await desk.tickets(), desk.logged])).not.toContain('31415926');
  });

  it('and says a PIN is put through without it', async () => {
    const desk = await deskWith(1, undefined, { officers: { desk: { dial: '+62215550100' } } });
    const tries = [`> #${desk.numbers[0]}`, '> #27182818', `> ${spelt('31415926')}`];
    await playCall(desk.call(), ['* call', '> #1', '> #3', ...tries, '* officer answers']);
    const kept = JSON.stringify(await desk.tickets());
    expect(kept).toContain('••••••');
    expect(kept).not.toMatch(/31415926|tiga satu empat/);
  });
});

test('callers without a number do not lock each other out', async () => {
  const desk = await deskWith(5);
  for (const place of [0, 1, 2, 3]) await desk.asks(place, wrong, null);
  expect(await desk.asks(4, undefined, null)).not.toMatch(isLocked);
});

test('a try that is delivered again counts once', async () => {
  const desk = await deskWith(1);
  const phone = desk.call();
  await playCall(phone, ['* call', '> #1', '> #3', '> #20260000015', `> #${wrong}`]);
  for (let count = 0; count < 4; count += 1) await phone.again();
  expect(await desk.asks(0)).not.toMatch(isLocked);
});

test('no PIN is written down anywhere', async () => {
  const desk = await deskWith(1);
  await desk.asks(0, '31415926');
  expect(desk.logged.join()).not.toContain('31415926');
});
