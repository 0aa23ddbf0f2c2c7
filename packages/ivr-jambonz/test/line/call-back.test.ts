import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InputError } from '@aduan/core';
import { expect, onTestFinished, test } from 'vitest';
import { costlyNumbers, wrongCallBacks } from '../../../kopdes/test/phone/wrong-call-backs.js';
import { account } from '../account.js';
import { type FakeCall, fakeCall } from '../fake-jambonz/fake-call.js';
import { until } from '../faults/open-call.js';
import { openLine } from '../jambonz-desk.js';
import { unknownIn } from './rest-dial.js';

const apiKey = 'kunci-api-rahasia';
const order = { id: 'ADU-1-1', officer: 'sip:101@pbx.example', to: '+6281234567890' } as const;

/** A line whose jambonz can be asked to place calls. */
async function openApi(status = 201) {
  const line = await openLine();
  const placed: { readonly path: string; readonly key: string; readonly body: object }[] = [];
  const calls: FakeCall[] = [];
  let answers = status;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    placed.push({ path: request.url ?? '', key: request.headers.authorization ?? '', body });
    if (answers === 201) {
      const outbound = { direction: 'outbound', customerData: body.tag, from: body.from };
      calls.push(fakeCall(line.address, desk.timers, body.from, outbound));
    }
    response.writeHead(answers, { 'content-type': 'application/json' }).end('{"sid":"s-1"}');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const api = {
    url: `http://127.0.0.1:${port}/api/v1`,
    apiKey,
    applicationSid: 'app-1',
    from: '+62215550100',
  };
  const desk = await line.desk({}, { api, callerId: '+62215550100' });
  onTestFinished(async () => {
    for (const call of calls) call.close();
    await line.close();
    server.closeAllConnections();
    server.close();
  });
  return {
    line,
    desk,
    placed,
    another: () => line.desk({}, { api }, undefined, desk.store),
    answer(next: number) {
      answers = next;
    },
    /** The officer's phone, once it rings. */
    async officer(): Promise<FakeCall> {
      await until('nobody is rung', () => calls.length > 0);
      const [first] = calls;
      if (!first) throw new Error('Nobody is rung.');
      return first;
    },
  };
}

/** How a call ended: time passes until it is known. */
async function outcomeOf<Value>(
  calling: Promise<Value>,
  pass: (ms: number) => void,
): Promise<Value> {
  let isOver = false;
  const watched = calling.finally(() => {
    isOver = true;
  });
  watched.catch(() => {});
  await until('nobody says how it ended', () => {
    pass(1_000);
    return isOver;
  });
  return watched;
}

test('an officer is rung, then the citizen, and both talk', async () => {
  const { desk, placed, officer } = await openApi();
  const calling = desk.driver.callBack(order);
  const phone = await officer();
  phone.answer();
  await until('the citizen is not rung', () => phone.verb()?.verb === 'dial');
  expect(phone.verb()).toMatchObject({
    target: [{ type: 'phone', number: '+6281234567890' }],
    callerId: '+62215550100',
    timeout: 30,
  });
  phone.done({ dial_call_status: 'completed' });
  expect(await outcomeOf(calling, desk.timers.pass)).toBe('answered');
  expect(placed).toHaveLength(1);
  expect(placed[0]).toMatchObject({
    path: `/api/v1/Accounts/${account}/Calls`,
    key: `Bearer ${apiKey}`,
  });
  expect(unknownIn(placed[0]?.body)).toEqual([]);
  // The line has heard nothing of it: no citizen has called.
  expect(desk.told).toEqual([]);
  expect(await desk.tickets()).toEqual([]);
});

test.each([
  ['no-answer', 'no-answer'],
  ['busy', 'engaged'],
  ['failed', 'engaged'],
])('a citizen whose phone says %s is %s', async (status, outcome) => {
  const { desk, officer } = await openApi();
  const calling = desk.driver.callBack(order);
  const phone = await officer();
  phone.answer();
  await until('the citizen is not rung', () => phone.verb()?.verb === 'dial');
  phone.done({ dial_call_status: status });
  expect(await outcomeOf(calling, desk.timers.pass)).toBe(outcome);
});

test.each(['no-answer', 'busy'] as const)('an officer whose phone says %s is away', async (why) => {
  const { desk, officer } = await openApi();
  const calling = desk.driver.callBack(order);
  (await officer()).refuse(why);
  expect(await outcomeOf(calling, desk.timers.pass)).toBe('officer-away');
});

test('an officer who hangs up while it rings at the citizen is away', async () => {
  const { desk, officer } = await openApi();
  const calling = desk.driver.callBack(order);
  const phone = await officer();
  phone.answer();
  await until('the citizen is not rung', () => phone.verb()?.verb === 'dial');
  phone.hangUp(0);
  expect(await outcomeOf(calling, desk.timers.pass)).toBe('officer-away');
});

test.each([
  ['that nobody placed', 'ADU-9-9', order.to],
  ['to another number than was asked for', order.id, '+97912345678'],
])('a call %s rings nobody', async (_what, callBack, to) => {
  const { desk, line, officer } = await openApi();
  const calling = desk.driver.callBack(order);
  const phone = await officer();
  const customerData = { aduan: { callBack, to, ringSeconds: 30 } };
  const forged = fakeCall(line.address, desk.timers, '+62215550100', {
    direction: 'outbound',
    customerData,
  });
  forged.answer();
  await until('it is not logged', () => desk.logged.join().includes('call-nobody-placed'));
  expect(forged.verb()).toBeNull();
  expect(desk.logged.join()).not.toContain(to);
  forged.close();
  phone.answer();
  await until('the citizen is not rung', () => phone.verb()?.verb === 'dial');
  phone.done({ dial_call_status: 'completed' });
  expect(await outcomeOf(calling, desk.timers.pass)).toBe('answered');
});

test('under one id nobody is rung twice, also by another process', async () => {
  const { desk, placed, officer, another } = await openApi();
  const calling = desk.driver.callBack(order);
  const phone = await officer();
  expect(await desk.driver.callBack(order)).toBe('placed-before');
  const next = await another();
  expect(await next.driver.callBack(order)).toBe('placed-before');
  // The other process connects the two; the first one hears how it ended.
  phone.answer();
  await until('the citizen is not rung', () => phone.verb()?.verb === 'dial');
  phone.done({ dial_call_status: 'no-answer' });
  expect(await outcomeOf(calling, desk.timers.pass)).toBe('no-answer');
  expect(placed).toHaveLength(1);
});

test('what jambonz refuses can be tried again, what it may have taken not', async () => {
  const { desk, placed, answer, officer } = await openApi(403);
  await expect(desk.driver.callBack(order)).rejects.toMatchObject({ info: { class: 'auth' } });
  answer(502);
  await expect(desk.driver.callBack(order)).rejects.toMatchObject({
    info: { outcomeUnknown: true },
  });
  expect(await desk.driver.callBack(order)).toBe('placed-before');
  answer(201);
  const calling = desk.driver.callBack({ ...order, id: 'ADU-1-2' });
  (await officer()).refuse('busy');
  expect(await outcomeOf(calling, desk.timers.pass)).toBe('officer-away');
  expect(placed).toHaveLength(3);
  expect(desk.logged.join(' ')).not.toContain(apiKey);
});

test('jambonz is not asked to ring a number that costs', async () => {
  const { desk, placed, officer } = await openApi();
  for (const [to, reason] of costlyNumbers)
    await expect(desk.driver.callBack({ ...order, to })).rejects.toMatchObject({ reason });
  expect(placed).toEqual([]);
  const calling = desk.driver.callBack(order);
  (await officer()).refuse('busy');
  expect(await outcomeOf(calling, desk.timers.pass)).toBe('officer-away');
});

test.each(wrongCallBacks)('%j names nobody', async (wrong) => {
  const { desk, placed } = await openApi();
  await expect(desk.driver.callBack({ ...order, ...wrong })).rejects.toThrow(InputError);
  expect(placed).toEqual([]);
});
