import { callableNumbers } from '@aduan/core/voice';
import { playCall } from '@aduan/ivr/simulator';
import { expect, test } from 'vitest';
import { type AsteriskHandset, asteriskHandset, until } from './asterisk-handset.js';
import type { FakeAri } from './fake-ari/fake-ari.js';
import { openAri, openDesk } from './faults/open-ari.js';

const toOfficer = ['* call', '> #1', '> #0'];
const dial = { officers: { desk: { dial: '+62215550100' } } };
const queue = { officers: { desk: { queue: 'petugas' } } };

async function open(
  line: Parameters<typeof openDesk>[1],
  asterisk: Parameters<typeof openDesk>[2] = {},
) {
  const ari = await openAri();
  const desk = await openDesk(ari, line, asterisk);
  await desk.ready();
  const phone = (from = '081234567890') => asteriskHandset(ari, desk, from);
  return { ari, desk, phone };
}

const rings = (ari: FakeAri) =>
  [...ari.world.channels.values()].filter(({ wire }) => wire.state === 'Ringing');

async function ringing(ari: FakeAri, endpoint: string): Promise<string> {
  let found = '';
  await until(`${endpoint} does not ring`, () => {
    found = rings(ari).find(({ wire }) => wire.name.startsWith(endpoint))?.wire.id ?? '';
    return found !== '';
  });
  return found;
}

async function talk(ari: FakeAri, phone: AsteriskHandset): Promise<void> {
  await until('they do not talk', () => {
    return ari.world.bridges.get(`${phone.channel()}.bridge`)?.channels.size === 2;
  });
}

test('a phone rings at the trunk, and the caller hears that it rings', async () => {
  const { ari, desk, phone } = await open(dial);
  const caller = phone();
  await playCall(caller, toOfficer);
  const officer = await ringing(ari, 'PJSIP/+62215550100@trunk');
  expect(ari.channel(caller.channel())?.hears).toBe('ring');
  ari.answer(officer);
  await talk(ari, caller);
  expect(ari.channel(caller.channel())?.hears).toBeNull();
  ari.hangUp(officer);
  await until('the end was not told', () => desk.told.at(-1)?.event.type === 'ended');
  expect(ari.channel(caller.channel())).toBeUndefined();
  expect(desk.told.map(({ event }) => event.type).slice(-2)).toEqual(['connected', 'ended']);
  expect([...ari.world.bridges]).toEqual([]);
});

test('a person who hangs up while it rings lets it ring no longer', async () => {
  const { ari, phone } = await open(dial);
  const caller = phone();
  await playCall(caller, toOfficer);
  const officer = await ringing(ari, 'PJSIP/');
  await caller.hangUp();
  await until('it rings on', () => !ari.channel(officer));
});

test('a person who hangs up in the talk ends it for the officer', async () => {
  const { ari, desk, phone } = await open(dial);
  const caller = phone();
  await playCall(caller, toOfficer);
  const officer = await ringing(ari, 'PJSIP/');
  ari.answer(officer);
  await talk(ari, caller);
  await caller.hangUp();
  await until('he listens to nothing', () => !ari.channel(officer));
  expect(desk.told.map(({ event }) => event)).toContainEqual(
    expect.objectContaining({ type: 'connected', outcome: 'answered' }),
  );
});

test('a phone that nobody says anything of is given up', async () => {
  const { ari, desk, phone } = await open(dial);
  const caller = phone();
  await playCall(caller, toOfficer);
  const officer = await ringing(ari, 'PJSIP/');
  const told = desk.told.length;
  await until('it does not wait for him', () => desk.timers.isWaiting(28_000));
  desk.timers.pass(28_000);
  await until('it was not told', () => desk.told.length > told);
  expect(desk.told.at(-1)?.event).toMatchObject({ type: 'connected', outcome: 'timeout' });
  expect(ari.channel(officer)).toBeUndefined();
});

test('a talk outlives a broken connection, and its end is not missed', async () => {
  const { ari, desk, phone } = await open(dial);
  const caller = phone();
  await playCall(caller, toOfficer);
  const officer = await ringing(ari, 'PJSIP/');
  ari.cut();
  await expect.poll(async () => (await desk.driver.health()).ok).toBe(false);
  ari.answer(officer);
  ari.mend();
  desk.timers.pass(500);
  await talk(ari, caller);
  ari.cut();
  await expect.poll(async () => (await desk.driver.health()).ok).toBe(false);
  ari.hangUp(officer);
  ari.mend();
  desk.timers.pass(500);
  await until('the end was not told', () => desk.told.at(-1)?.event.type === 'ended');
  expect(ari.channel(caller.channel())).toBeUndefined();
  expect(desk.told.map(({ event }) => event.type).slice(-2)).toEqual(['connected', 'ended']);
});

test('a talk over a Local channel outlives a broken connection, and no half of it is a caller', async () => {
  const { ari, desk } = await open({});
  const to = '+6281234567890';
  const calling = desk.driver.callBack({ id: '1', officer: 'Local/101@petugas', to });
  const officer = await ringing(ari, 'Local/101');
  ari.answer(officer);
  const citizen = await ringing(ari, 'PJSIP/+62');
  ari.answer(citizen);
  const talks = () => ari.world.bridges.get(`${officer}.bridge`)?.channels.size === 2;
  await until('they do not talk', talks);
  ari.cut();
  await expect.poll(async () => (await desk.driver.health()).ok).toBe(false);
  ari.mend();
  const asked = ari.commands.length;
  desk.timers.pass(500);
  await desk.ready();
  await until('it does not look', () =>
    ari.commands.slice(asked).some(({ line }) => line === 'GET /recordings/stored'),
  );
  expect(talks()).toBe(true);
  expect(desk.told).toEqual([]);
  ari.hangUp(citizen);
  expect(await calling).toBe('answered');
});

test('a talk outlives the process that began it', async () => {
  const ari = await openAri();
  const first = await openDesk(ari, dial);
  await first.ready();
  const caller = asteriskHandset(ari, first, '081234567890');
  await playCall(caller, toOfficer);
  const officer = await ringing(ari, 'PJSIP/');
  ari.answer(officer);
  await talk(ari, caller);
  await first.aduan.close();
  const asked = ari.commands.length;
  const next = await openDesk(ari, dial, {}, undefined, first.store);
  await next.ready();
  await until('it was not taken up', () => next.told.length > 0);
  ari.hangUp(officer);
  await until('the end was not told', () => next.told.at(-1)?.event.type === 'ended');
  // Nothing is said into their talk, and no second bridge is made for it.
  const said = ari.commands.slice(asked).filter(({ line }) => /^POST .*(play|bridges)/.test(line));
  expect(said).toEqual([]);
  expect(next.told.map(({ event }) => event.type)).toEqual(['incoming', 'connected', 'ended']);
  expect(await next.tickets()).toHaveLength(1);
});

test('callers are taken in their order, by anyone who is free', async () => {
  const { ari, desk, phone } = await open(queue, {
    queues: { petugas: { officers: ['PJSIP/101', 'PJSIP/102'], music: 'koperasi' } },
  });
  const [one, two, three] = [phone(), phone('081300000001'), phone('081300000002')];
  const wait = async (caller: AsteriskHandset) => {
    await playCall(caller, ['* call', '> #1']);
    ari.press(caller.channel(), '0');
  };
  await wait(one);
  const first = await ringing(ari, 'PJSIP/101');
  expect(first.startsWith(one.channel())).toBe(true);
  await wait(two);
  await wait(three);
  await until('nobody hears his place', () =>
    desk.told.some(({ event }) => event.type === 'queued' && event.position === 3),
  );
  // He does not answer: the next officer is rung, and he is left in peace.
  ari.refuse(first, 'NOANSWER');
  const second = await ringing(ari, 'PJSIP/102');
  expect(second.startsWith(one.channel())).toBe(true);
  expect(ari.channel(one.channel())?.hears).toBe('moh');
  ari.answer(second);
  await talk(ari, one);
  expect(ari.channel(one.channel())?.hears).toBeNull();
  expect(rings(ari)).toEqual([]);
  desk.timers.pass(30_000);
  const again = await ringing(ari, 'PJSIP/101');
  expect(again.startsWith(two.channel())).toBe(true);
  // Who hangs up makes room.
  ari.hangUp(two.channel());
  await until('it rings on', () => !ari.channel(again));
  const third = await ringing(ari, 'PJSIP/101');
  expect(third.startsWith(three.channel())).toBe(true);
});

test('a queue that Asterisk was not told of is answered by nobody', async () => {
  const { desk, phone } = await open({ officers: { desk: { queue: 'lain' } } });
  await playCall(phone(), toOfficer);
  await until('he waits', () => desk.told.some(({ event }) => event.type === 'connected'));
  const left = desk.told.find(({ event }) => event.type === 'connected');
  expect(left?.event).toMatchObject({ outcome: 'unavailable' });
});

test('an officer calls a citizen back, once for each id', async () => {
  const { ari, desk } = await open({}, { callerId: '1500' });
  const asked = { id: 'panggilan-1', officer: 'PJSIP/101', to: '+6281234567890' };
  const calling = desk.driver.callBack(asked);
  const officer = await ringing(ari, 'PJSIP/101');
  expect(await desk.driver.callBack(asked)).toBe('placed-before');
  ari.answer(officer);
  const citizen = await ringing(ari, 'PJSIP/+6281234567890@trunk');
  expect(ari.channel(officer)?.hears).toBe('ring');
  ari.answer(citizen);
  await until(
    'they do not talk',
    () => ari.world.bridges.get(`${officer}.bridge`)?.channels.size === 2,
  );
  ari.hangUp(citizen);
  expect(await calling).toBe('answered');
  expect(ari.world.channels.size).toBe(0);
  expect(await desk.driver.callBack(asked)).toBe('placed-before');
  expect(desk.told).toEqual([]);
});

test.each([
  ['NOANSWER', 'no-answer'],
  ['BUSY', 'engaged'],
] as const)('a citizen whose phone says %s is told of as %s', async (status, outcome) => {
  const { ari, desk } = await open({});
  const calling = desk.driver.callBack({ id: '1', officer: 'PJSIP/101', to: '+6281234567890' });
  ari.answer(await ringing(ari, 'PJSIP/101'));
  ari.refuse(await ringing(ari, 'PJSIP/+62'), status);
  expect(await calling).toBe(outcome);
  await until('the officer still listens', () => ari.world.channels.size === 0);
});

test('an officer who does not take it up, or hangs up, costs the citizen nothing', async () => {
  const { ari, desk } = await open({});
  const to = '+6281234567890';
  const first = desk.driver.callBack({ id: '1', officer: 'PJSIP/101', to });
  ari.refuse(await ringing(ari, 'PJSIP/101'), 'NOANSWER');
  expect(await first).toBe('officer-away');
  const second = desk.driver.callBack({ id: '2', officer: 'PJSIP/101', to });
  const officer = await ringing(ari, 'PJSIP/101');
  ari.answer(officer);
  const citizen = await ringing(ari, 'PJSIP/+62');
  ari.hangUp(officer);
  expect(await second).toBe('officer-away');
  expect(ari.channel(citizen)).toBeUndefined();
});

test('nobody is called back while no calls come through, nor under an odd name or number', async () => {
  const { ari, desk } = await open({});
  const asked = { id: '1', officer: 'PJSIP/101', to: '+6281234567890' };
  await expect(desk.driver.callBack({ ...asked, id: '../x' })).rejects.toThrow('"id"');
  for (const to of ['sip:0900@evil.example', '0900', '+62', '+6281234567890@evil', '+62811\n']) {
    await expect(desk.driver.callBack({ ...asked, to })).rejects.toThrow('"to"');
  }
  ari.cut();
  await expect.poll(async () => (await desk.driver.health()).ok).toBe(false);
  await expect(desk.driver.callBack(asked)).rejects.toThrow('No calls come through');
});

test('nobody is rung for a number that costs, until the host allows it', async () => {
  const { ari, desk } = await open({});
  const asked = { id: '1', officer: 'PJSIP/101', to: '+628091234567' };
  await expect(desk.driver.callBack(asked)).rejects.toMatchObject({ reason: 'premium' });
  expect(ari.world.channels.size).toBe(0);
  // Under the same id the officer may call another number.
  const calling = desk.driver.callBack({ ...asked, to: '+6281234567890' });
  ari.refuse(await ringing(ari, 'PJSIP/101'), 'NOANSWER');
  expect(await calling).toBe('officer-away');
  const other = await open({}, { callable: callableNumbers(['+60']) });
  const abroad = other.desk.driver.callBack({ ...asked, to: '+60123456789' });
  other.ari.refuse(await ringing(other.ari, 'PJSIP/101'), 'NOANSWER');
  expect(await abroad).toBe('officer-away');
});

test('of several processes that are offered a call, one has it', async () => {
  const ari = await openAri();
  const one = await openDesk(ari, {}, { application: 'aduan-1', claims: true });
  const two = await openDesk(
    ari,
    {},
    { application: 'aduan-2', claims: true },
    undefined,
    one.store,
  );
  await one.ready();
  await two.ready();
  const channel = ari.broadcast();
  await until('nobody has it', () => one.told.length + two.told.length > 0);
  const claims = ari.commands.filter(({ line }) => line === 'POST /events/claim');
  expect(claims.map(({ status }) => status).toSorted()).toEqual([204, 409]);
  ari.hangUp(channel);
  await until('the end was not told', () => one.told.length + two.told.length > 1);
  expect([one.told.length, two.told.length].toSorted()).toEqual([0, 2]);
});
