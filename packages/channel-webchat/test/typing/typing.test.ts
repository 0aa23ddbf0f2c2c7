import { setTimeout } from 'node:timers/promises';
import { fakeCitizenAccess } from '@aduan/testkit';
import { expect, it } from 'vitest';
import { webchatChannel } from '../../src/index.js';
import { bearer, browser, messageBody, secret } from '../browser.js';

/** A citizen with an open stream, whose conversation is about a case. */
async function visit(ticket?: string, tellsTyping = true) {
  const desk = fakeCitizenAccess();
  const visitor = browser({ tellsTyping }, { citizen: desk });
  const { answer, channel, deliver, request, signIn } = visitor;
  const { token } = await signIn();
  const headers = bearer(token);
  const sent = await deliver(request('POST', '/messages', { headers, body: messageBody() }));
  const conversation = sent.events[0]?.conversation ?? '';
  desk.write('web', conversation, {
    id: 'm1',
    direction: 'out',
    text: 'Terima kasih.',
    ...(ticket && { ticket }),
  });
  const response = await answer(request('GET', '/stream', { headers }));
  const reader = response.body?.getReader();
  if (!reader) throw new Error('no body');
  const next = async () => new TextDecoder().decode((await reader.read()).value);
  expect(await next()).toBe(': open\n\n');
  expect(await next()).toContain('"id":"m1"');
  const write = () => answer(request('POST', '/typing', { headers }));
  const config = async () => (await answer(request('GET', '/config'))).json();
  const { typing } = channel;
  return {
    ...visitor,
    desk,
    conversation,
    next,
    write,
    config,
    typing,
    headers,
    leave: () => reader.cancel(),
  };
}

it('an officer who writes is seen by the citizen of their ticket, and by no other', async () => {
  const { next, typing, desk, conversation, leave } = await visit('ADU-1');
  const waiting = next();
  typing.officer('ADU-2');
  typing.officer('ADU-1');
  expect(await waiting).toBe('event: typing\ndata: {"by":"officer"}\n\n');
  const later = next();
  typing.officer('ADU-2');
  await setTimeout(5);
  desk.write('web', conversation, { id: 'm2', direction: 'out', text: 'Ini jawabannya.' });
  expect(await later).toContain('"id":"m2"');
  await leave();
});

it('a desk that makes an answer is seen where it was asked, before there is a ticket', async () => {
  const { next, channel, context, conversation, desk, leave } = await visit();
  const waiting = next();
  const asked = { to: { account: 'web', ids: [{ kind: 'session', value: 's' }] }, id: 'm9' };
  await channel.signalProgress?.({ ...asked, conversation: 'another' }, context);
  await channel.signalProgress?.({ ...asked, conversation }, context);
  expect(await waiting).toBe('event: typing\ndata: {"by":"desk"}\n\n');
  const later = next();
  await channel.signalProgress?.({ ...asked, conversation: 'another' }, context);
  await setTimeout(5);
  desk.write('web', conversation, { id: 'm2', direction: 'out', text: 'Ini jawabannya.' });
  expect(await later).toContain('"id":"m2"');
  await leave();
});

it('a stream that opens while an answer is made is told of it, and not once the answer is there', async () => {
  const { channel, context, conversation, answer, request, headers, leave } = await visit();
  const asked = { to: { account: 'web', ids: [{ kind: 'session', value: 's' }] }, id: 'm9' };
  const opened = async () => {
    const response = await answer(request('GET', '/stream', { headers }));
    const reader = response.body?.getReader();
    const next = async () => new TextDecoder().decode((await reader?.read())?.value);
    await next();
    await next();
    return { next, close: () => reader?.cancel() };
  };
  await channel.signalProgress?.({ ...asked, conversation }, context);
  const early = await opened();
  expect(await early.next()).toContain('"by":"desk"');
  await early.close();
  const content = { type: 'text', text: 'Ini jawabannya.' } as const;
  await channel.send({ ...asked, conversation, key: 'k1', content, lastInboundAt: null }, context);
  const late = await opened();
  const next = late.next();
  channel.typing.officer('ADU-1');
  await channel.signalProgress?.({ ...asked, conversation: 'another' }, context);
  expect(await Promise.race([next, setTimeout(50, 'nothing')])).toBe('nothing');
  await late.close();
  await leave();
});

it('an officer who writes at the same time is the one who is named', async () => {
  const { next, channel, context, typing, conversation, leave } = await visit('ADU-1');
  const asked = { to: { account: 'web', ids: [{ kind: 'session', value: 's' }] }, id: 'm9' };
  const waiting = next();
  typing.officer('ADU-1');
  await channel.signalProgress?.({ ...asked, conversation }, context);
  expect(await waiting).toContain('"by":"officer"');
  await leave();
});

it('a citizen who writes is told to anyone who listens, by the number of their ticket', async () => {
  const { write, typing, leave, config, signIn, answer, request } = await visit('ADU-1');
  const heard: string[] = [];
  const off = typing.onCitizen((ticket) => heard.push(ticket));
  expect(await config()).toMatchObject({ typing: true });
  expect((await write()).status).toBe(204);
  await write();
  expect(heard).toEqual(['ADU-1']);
  const stranger = bearer((await signIn()).token);
  expect((await answer(request('POST', '/typing', { headers: stranger }))).status).toBe(204);
  off();
  await write();
  await leave();
  expect(heard).toEqual(['ADU-1']);
});

it('no browser tells it, and nobody hears it, unless the host wants to', async () => {
  const { write, typing, leave, config } = await visit('ADU-1', false);
  const heard: string[] = [];
  typing.onCitizen((ticket) => heard.push(ticket));
  expect(await config()).not.toHaveProperty('typing');
  expect((await write()).status).toBe(204);
  expect(heard).toEqual([]);
  await leave();
});

it('nothing is told of a conversation without a ticket, nor after its stream ended', async () => {
  const heard: string[] = [];
  const none = await visit();
  none.typing.onCitizen((ticket) => heard.push(ticket));
  await none.write();
  await none.leave();
  const gone = await visit('ADU-1');
  gone.typing.onCitizen((ticket) => heard.push(ticket));
  await gone.leave();
  await gone.write();
  expect(heard).toEqual([]);
});

it('is there before anybody writes, and asks for a token', async () => {
  const { typing } = webchatChannel({ secret });
  typing.officer('ADU-1');
  const { answer, request } = browser();
  expect((await answer(request('POST', '/typing'))).status).toBe(401);
});
