import { playCall } from '@aduan/ivr/simulator';
import { expect, test } from 'vitest';
import type { Connecting } from '../asterisk-desk.js';
import { asteriskHandset, until } from '../asterisk-handset.js';
import type { FakeAri } from '../fake-ari/fake-ari.js';
import { openAri, openDesk, openQuietDesk } from './open-ari.js';

type LineOptions = Parameters<typeof openDesk>[1];
type AsteriskOptions = Parameters<typeof openDesk>[2];

/** Somebody keys that they want an officer, at a line where these phones cannot be rung. */
async function toOfficer(
  unreachable: readonly string[],
  line: LineOptions,
  asterisk: AsteriskOptions = {},
) {
  const ari = await openAri();
  for (const endpoint of unreachable) ari.world.unreachable.add(endpoint);
  const desk = await openDesk(ari, line, asterisk);
  await desk.ready();
  const phone = asteriskHandset(ari, desk, '081234567890');
  await playCall(phone, ['* call', '> #1']);
  ari.press(phone.channel(), '0');
  return { ari, desk, phone };
}

const rungAt = (ari: FakeAri, endpoint: string) =>
  [...ari.world.channels.values()].find(({ wire }) => wire.name.startsWith(`${endpoint}-`))?.wire
    .id;

const petugas = { officers: { desk: { queue: 'petugas' } } };
const queues = { petugas: { officers: ['PJSIP/103', 'PJSIP/102'] } };
const connections: readonly (readonly [string, Connecting])[] = [
  ['a connection of the desk', {}],
  ['a connection of the call', { connects: 'per-call' }],
];

test.each(connections)(
  'over %s an officer who has not registered is passed over at once',
  async (_what, connecting) => {
    const { ari, desk } = await toOfficer(['PJSIP/103'], petugas, { queues, ...connecting });
    // No time has to pass: nothing is given again.
    await until('the next one is not rung', () => rungAt(ari, 'PJSIP/102') !== undefined);
    const asked = ari.commands.filter(({ line }) => line.includes('.called.'));
    expect(asked.filter(({ status }) => status === 500)).toHaveLength(1);
    expect(desk.logged.join()).not.toContain('asterisk.unreachable');
    const places = desk.told.filter(({ event }) => event.type === 'queued');
    expect(places).toHaveLength(1);
  },
);

test('a person who waits while no officer has registered leaves the queue in time', async () => {
  const line = { officers: { desk: { queue: 'petugas', maxWaitSeconds: 40 } } };
  const { ari, desk } = await toOfficer(['PJSIP/103', 'PJSIP/102'], line, { queues });
  for (let waited = 20; waited <= 40; waited += 20) {
    await until('he does not wait', () => desk.timers.isWaiting(20_000));
    const told = desk.told.length;
    desk.pass(20_000);
    desk.timers.pass(20_000);
    await until('it is not told', () => desk.told.length > told);
  }
  await until('he waits on', () => desk.told.some(({ event }) => event.type === 'connected'));
  expect(ari.commands.filter(({ status }) => status === 500).length).toBeGreaterThanOrEqual(2);
});

test('an officer who joins is rung for a caller who waits already', async () => {
  const phones: string[] = [];
  const line = { officers: { desk: { queue: 'petugas', maxWaitSeconds: 60 } } };
  const { ari, desk } = await toOfficer([], line, {
    queues: { petugas: { officers: () => phones } },
  });
  await until('he does not wait', () => desk.timers.isWaiting(20_000));
  expect(rungAt(ari, 'PJSIP/104')).toBeUndefined();
  phones.push('PJSIP/104');
  desk.pass(20_000);
  desk.timers.pass(20_000);
  await until('the new one is not rung', () => rungAt(ari, 'PJSIP/104') !== undefined);
});

test('a number that cannot be rung is told of as unavailable', async () => {
  const line = { officers: { desk: { dial: '+62215550100' } } };
  const { desk } = await toOfficer(['PJSIP/+62215550100@trunk'], line);
  await until('it is not told', () => desk.told.some(({ event }) => event.type === 'connected'));
  const connected = desk.told.find(({ event }) => event.type === 'connected');
  expect(connected?.event).toMatchObject({ outcome: 'unavailable' });
});

const asked = { id: 'panggilan-1', officer: 'PJSIP/101', to: '+6281234567890' };

test('an officer who has not registered is away, and the citizen is not rung', async () => {
  const ari = await openAri();
  ari.world.unreachable.add('PJSIP/101');
  const desk = await openDesk(ari);
  await desk.ready();
  expect(await desk.driver.callBack(asked)).toBe('officer-away');
  expect(ari.world.channels.size).toBe(0);
});

test('a citizen whose trunk is not there is told of, and the officer hears it', async () => {
  const ari = await openAri();
  ari.world.unreachable.add('PJSIP/+6281234567890@trunk');
  const desk = await openDesk(ari);
  await desk.ready();
  const calling = desk.driver.callBack(asked);
  await until('nothing rings', () => rungAt(ari, 'PJSIP/101') !== undefined);
  ari.answer(rungAt(ari, 'PJSIP/101') ?? '');
  expect(await calling).toBe('engaged');
  await until('the officer still listens', () => ari.world.channels.size === 0);
});

test('a call back for which nobody could be rung may be placed again under its id', async () => {
  const ari = await openAri();
  const desk = await openQuietDesk(ari);
  ari.trouble(1);
  await expect(desk.driver.callBack(asked)).rejects.toMatchObject({ info: { class: 'retryable' } });
  const again = desk.driver.callBack(asked);
  await until('nothing rings', () => rungAt(ari, 'PJSIP/101') !== undefined);
  ari.refuse(rungAt(ari, 'PJSIP/101') ?? '', 'NOANSWER');
  expect(await again).toBe('officer-away');
  expect(await desk.driver.callBack(asked)).toBe('placed-before');
});
