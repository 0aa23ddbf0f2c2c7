import { ChannelError, officerPrincipal, systemPrincipal } from '@aduan/core';
import { context, SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTelemetry } from '../src/index.js';
import { letter, smallDesk } from './small-desk.js';

const exporter = new InMemorySpanExporter();
const tracerProvider = new TracerProvider({
  spanProcessors: [new SimpleSpanProcessor({ exporter })],
});
const observe = openTelemetry({ tracerProvider });

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
});
afterAll(() => context.disable());
beforeEach(() => exporter.reset());

/** Every finished span as its path of names from the root. */
function paths(): readonly string[] {
  const spans = exporter.getFinishedSpans();
  const pathOf = (span: ReadableSpan): string => {
    const id = span.parentSpanContext?.spanId;
    const parent = spans.find((one) => one.spanContext().spanId === id);
    return parent ? `${pathOf(parent)} > ${span.name}` : span.name;
  };
  return spans.map(pathOf).sort();
}

function spanNamed(name: string): ReadableSpan {
  const span = exporter.getFinishedSpans().find((one) => one.name === name);
  if (!span) throw new Error(`There is no span ${name}.`);
  return span;
}

test('a message of a citizen is seen at every step, each within its own', async () => {
  const desk = smallDesk({ observe });
  expect((await desk.fetch(letter('Kata Bu Rahasiawarga, gerai tutup.'))).status).toBe(200);
  await desk.workOff();
  expect(paths()).toEqual([
    'aduan.process',
    'aduan.process > aduan.commit',
    'aduan.process > aduan.decide',
    'aduan.receive',
    'aduan.receive > aduan.store',
    'aduan.send',
  ]);
  const { items } = await desk.tickets.list({}, { actor: systemPrincipal });
  const id = items[0]?.ticket.id;
  expect(spanNamed('aduan.receive').attributes).toEqual({
    'aduan.channel': 'letters',
    'http.response.status_code': 200,
  });
  expect(spanNamed('aduan.store').attributes).toMatchObject({ 'aduan.outcome': 'stored' });
  expect(spanNamed('aduan.process')).toMatchObject({
    kind: SpanKind.CONSUMER,
    attributes: { 'aduan.channel': 'letters', 'aduan.outcome': 'done' },
  });
  expect(spanNamed('aduan.commit').attributes).toEqual({
    'aduan.outcome': 'committed',
    'aduan.ticket.id': id,
  });
  expect(spanNamed('aduan.send')).toMatchObject({
    kind: SpanKind.CLIENT,
    status: { code: SpanStatusCode.UNSET },
    attributes: { 'aduan.outcome': 'sent', 'aduan.ticket.id': id },
  });
});

test('no span holds a word, a name or an address', async () => {
  const desk = smallDesk({ observe });
  await desk.fetch(letter('Kata Bu Rahasiawarga, gerai tutup.'));
  await desk.workOff();
  const told = exporter
    .getFinishedSpans()
    .map(({ name, attributes, events, status }) => ({ name, attributes, events, status }));
  expect(told).not.toHaveLength(0);
  expect(JSON.stringify(told)).not.toMatch(/warga|gerai|@/i);
});

test('a message that is given up is a fault with its code', async () => {
  const refusal = new ChannelError({ class: 'blocked' }, 'bu.namawarga@example.com blocked us.');
  const desk = smallDesk({ observe, refusal });
  await desk.fetch(letter('Gerai tutup.'));
  await desk.workOff();
  expect(spanNamed('aduan.send')).toMatchObject({
    status: { code: SpanStatusCode.ERROR },
    attributes: { 'aduan.outcome': 'dead', 'error.type': 'channel-blocked' },
  });
});

test('a command that is refused ends its spans with the code alone, and throws as before', async () => {
  const desk = smallDesk({ observe });
  await desk.fetch(letter('Gerai tutup.'));
  await desk.workOff();
  const { items } = await desk.tickets.list({}, { actor: systemPrincipal });
  const id = items[0]?.ticket.id ?? '';
  exporter.reset();
  const auditor = officerPrincipal('auditor-1', ['auditor']);
  await expect(desk.tickets.answer(id, 'Sudah buka.', { actor: auditor })).rejects.toThrow();
  expect(paths()).toEqual(['aduan.command', 'aduan.command > aduan.decide']);
  expect(spanNamed('aduan.command')).toMatchObject({
    status: { code: SpanStatusCode.ERROR },
    events: [],
    attributes: {
      'aduan.command': 'answer',
      'aduan.outcome': 'failed',
      'error.type': 'forbidden',
    },
  });
});

test('an action that the workflow does not have is not repeated', async () => {
  const desk = smallDesk({ observe });
  const { ticket } = await desk.tickets.open(
    { body: 'Gerai tutup.', channel: 'phone' },
    { actor: systemPrincipal },
  );
  exporter.reset();
  const call = desk.tickets.act(ticket.id, 'kata-bu-rahasiawarga', {}, { actor: systemPrincipal });
  await expect(call).rejects.toThrow();
  expect(spanNamed('aduan.command').attributes['aduan.command']).toBe('act');
  exporter.reset();
  await desk.tickets
    .act(ticket.id, 'archive', { reason: 'Ganda.' }, { actor: systemPrincipal })
    .catch(() => {});
  expect(spanNamed('aduan.command').attributes['aduan.command']).toBe('act:archive');
});
