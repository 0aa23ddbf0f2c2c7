import { InputError } from '@aduan/core';
import { type CallBackOutcome, callableNumbers } from '@aduan/core/voice';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { phoneDesk } from '../../../kopdes/test/phone/phone-desk.js';
import { costlyNumbers, wrongCallBacks } from '../../../kopdes/test/phone/wrong-call-backs.js';
import { type TwilioOptions, twilioVoice } from '../../src/index.js';
import type { TwilioCallStatus, TwilioFault } from '../../src/msw/index.js';
import { account, twilioNetwork } from './twilio-network.js';

const publicUrl = 'https://desk.example/aduan/phone';
const calls = { from: '+62215550100' };
const order = { id: 'ADU-1-1', officer: '+62811000101', to: '+6281234567890' } as const;

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

/** A desk whose officers call by Twilio. */
async function openDesk(
  twilio = twilioNetwork(),
  options: Pick<TwilioOptions, 'calls'> = { calls },
  store?: ReturnType<typeof phoneDesk>['store'],
) {
  const provider = twilioVoice({ publicUrl, ...account, ...options });
  const desk = phoneDesk({ provider, fetch: twilio.fetch }, undefined, store);
  await desk.aduan.start({ workers: false });
  onTestFinished(() => desk.aduan.close());
  return { ...desk, twilio };
}

/** Lets time pass until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  for (let looks = 0; !isSo(); looks += 1) {
    if (looks === 5_000) throw new Error('It never came to be.');
    await vi.advanceTimersByTimeAsync(100);
    await new Promise((done) => setImmediate(done));
  }
}

/** What comes of a call, however long it takes. */
async function settled<Value>(calling: Promise<Value>): Promise<Value> {
  let isOver = false;
  const over = () => {
    isOver = true;
  };
  calling.then(over, over);
  await until(() => isOver);
  return calling;
}

test.each<[TwilioCallStatus, TwilioCallStatus | null, CallBackOutcome]>([
  ['completed', 'completed', 'answered'],
  ['completed', 'busy', 'engaged'],
  ['completed', 'failed', 'engaged'],
  ['completed', 'no-answer', 'no-answer'],
  ['completed', 'canceled', 'officer-away'],
  ['completed', null, 'officer-away'],
  ['busy', null, 'officer-away'],
  ['no-answer', null, 'officer-away'],
  ['failed', null, 'officer-away'],
  ['canceled', null, 'officer-away'],
])(
  'an officer whose phone says %s and a citizen whose says %s: %s',
  async (officer, citizen, outcome) => {
    const { phone, twilio } = await openDesk();
    const calling = phone.callBack(order);
    await until(() => twilio.heard.length > 1);
    twilio.end(officer, citizen);
    expect(await settled(calling)).toBe(outcome);
  },
);

test('a call is waited for while it rings and while they talk', async () => {
  const { phone, twilio } = await openDesk();
  let isOver = false;
  const calling = phone.callBack(order).finally(() => {
    isOver = true;
  });
  await until(() => twilio.placed().length === 1);
  const goesOn = async () => {
    const looked = twilio.heard.length;
    await until(() => twilio.heard.length > looked + 4);
    expect(isOver).toBe(false);
  };
  for (const status of ['queued', 'ringing', 'in-progress'] as const) {
    twilio.end(status);
    await goesOn();
  }
  twilio.end('completed', 'in-progress');
  await goesOn();
  twilio.troubles.push(
    () => new Response('<html>'),
    () => Response.json(null),
  );
  await goesOn();
  twilio.end('completed', 'no-answer');
  expect(await settled(calling)).toBe('no-answer');
});

test('under one id nobody is rung twice, also by another process', async () => {
  const { phone, twilio, store } = await openDesk();
  const calling = phone.callBack(order);
  await until(() => twilio.placed().length === 1);
  expect(await settled(phone.callBack(order))).toBe('placed-before');
  const another = await openDesk(twilio, { calls }, store);
  expect(await settled(another.phone.callBack(order))).toBe('placed-before');
  twilio.end('completed', 'completed');
  expect(await settled(calling)).toBe('answered');
  expect(await settled(another.phone.callBack(order))).toBe('placed-before');
  expect(twilio.placed()).toHaveLength(1);
});

test.each<TwilioFault>([
  'rate-limited',
  'token-expired',
  'unknown-recipient',
  { code: 21_215, status: 403 },
])('after the fault %j nobody was rung, and the call can be placed again', async (fault) => {
  const { phone, twilio } = await openDesk();
  twilio.fail(fault);
  await expect(settled(phone.callBack(order))).rejects.toMatchObject({ name: 'ChannelError' });
  expect(twilio.sent).toEqual([]);
  const calling = phone.callBack(order);
  await until(() => twilio.sent.length === 1);
  expect(twilio.sent).toMatchObject([
    { to: order.officer, from: calls.from, twiml: expect.stringContaining(order.to) },
  ]);
  twilio.end('completed', 'completed');
  expect(await settled(calling)).toBe('answered');
});

test.each<[TwilioFault, number]>([
  ['timeout', 1],
  ['server-error', 0],
])('after the fault %j somebody may have been rung, and is not rung again', async (fault, rung) => {
  const { phone, twilio } = await openDesk();
  twilio.fail(fault);
  await expect(settled(phone.callBack(order))).rejects.toMatchObject({
    info: { outcomeUnknown: true },
  });
  expect(await settled(phone.callBack(order))).toBe('placed-before');
  expect(twilio.sent).toHaveLength(rung);
});

test.each([400, 401, 403, 404, 429])(
  'what Twilio refuses by %i can be tried again',
  async (status) => {
    const { phone, twilio, logged } = await openDesk();
    twilio.troubles.push(() => Response.json({ message: account.authToken }, { status }));
    const refused = await settled(phone.callBack(order)).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'ChannelError', info: { code: status } });
    expect(refused).not.toHaveProperty('info.outcomeUnknown', true);
    expect(`${refused}${JSON.stringify(refused)}${logged}`).not.toContain(account.authToken);
    const calling = phone.callBack(order);
    await until(() => twilio.placed().length === 2);
    twilio.end('busy');
    expect(await settled(calling)).toBe('officer-away');
  },
);

test.each<[string, (request: Request) => Response | Promise<Response>]>([
  ['an error of its own', () => new Response('', { status: 500 })],
  ['too many of its own', () => new Response('', { status: 503 })],
  ['a gateway that lost it', () => new Response('', { status: 502 })],
  ['an answer that came too late', () => new Response('', { status: 408 })],
  [
    'no answer',
    ({ signal }) =>
      new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason))),
  ],
  ['an answer without a call', () => Response.json({}, { status: 201 })],
  [
    'a call of another address',
    () => Response.json({ sid: '../../AC2/Calls/CA1' }, { status: 201 }),
  ],
  ['no JSON', () => new Response('~', { status: 201 })],
])('a person who may have been rung is not rung again: %s', async (_what, trouble) => {
  const { phone, twilio, logged } = await openDesk();
  twilio.troubles.push(trouble);
  const failed = await settled(phone.callBack(order)).catch((error: unknown) => error);
  expect(failed).toMatchObject({ name: 'ChannelError', info: { outcomeUnknown: true } });
  expect(await settled(phone.callBack(order))).toBe('placed-before');
  expect(twilio.heard).toHaveLength(1);
  expect(`${failed}${JSON.stringify(failed)}${logged}`).not.toContain(account.authToken);
  expect(`${failed}${JSON.stringify(failed)}${logged}`).not.toContain(order.to);
});

test('a look that fails is no end, one that is refused is', async () => {
  const { phone, twilio } = await openDesk();
  const first = phone.callBack(order);
  await until(() => twilio.placed().length === 1);
  const trouble = () => new Response('', { status: 503 });
  twilio.troubles.push(trouble, trouble, trouble, trouble);
  await until(() => twilio.troubles.length === 0);
  twilio.end('completed', 'completed');
  expect(await settled(first)).toBe('answered');
  const second = phone.callBack({ ...order, id: 'ADU-1-2' });
  await until(() => twilio.placed().length === 2);
  twilio.troubles.push(() => new Response('', { status: 401 }));
  const failed = await settled(second).catch((error: unknown) => error);
  expect(failed).toMatchObject({ info: { outcomeUnknown: true } });
});

test('a call without an end is looked at for four hours, and no longer than the desk is open', async () => {
  const { phone, twilio, pass, aduan } = await openDesk();
  const endless = phone.callBack(order);
  await until(() => twilio.heard.length > 1);
  pass(4 * 3_600_000);
  await expect(settled(endless)).rejects.toMatchObject({ info: { outcomeUnknown: true } });
  const cut = phone.callBack({ ...order, id: 'ADU-1-2' });
  cut.catch(() => {});
  await until(() => twilio.placed().length === 2);
  const closing = aduan.close();
  await expect(settled(cut)).rejects.toMatchObject({ info: { outcomeUnknown: true } });
  await settled(closing);
});

test('Twilio is not asked to ring a number that costs, unless the host allows it', async () => {
  const { phone, twilio } = await openDesk();
  for (const [to, reason] of costlyNumbers)
    await expect(phone.callBack({ ...order, to })).rejects.toMatchObject({ reason });
  expect(twilio.heard).toEqual([]);
  const abroad = await openDesk(twilio, {
    calls: { ...calls, callable: callableNumbers(['+60']) },
  });
  const calling = abroad.phone.callBack({ ...order, to: '+60123456789' });
  await until(() => twilio.placed().length === 1);
  twilio.end('completed', 'completed');
  expect(await settled(calling)).toBe('answered');
});

test.each([...wrongCallBacks, { ringSeconds: 0 }, { ringSeconds: 1.5 }, { ringSeconds: 601 }])(
  '%j calls nobody',
  async (wrong) => {
    const { phone, twilio } = await openDesk();
    await expect(phone.callBack({ ...order, ...wrong })).rejects.toThrow(InputError);
    expect(twilio.heard).toEqual([]);
  },
);

test('a line without a number to call from only takes calls', async () => {
  const { phone, twilio } = await openDesk(twilioNetwork(), {});
  await expect(phone.callBack(order)).rejects.toMatchObject({ info: { class: 'invalid' } });
  expect(twilio.heard).toEqual([]);
  const wrong = { publicUrl, ...account, calls: { from: '1500' } };
  expect(() => twilioVoice(wrong)).toThrow(InputError);
});
