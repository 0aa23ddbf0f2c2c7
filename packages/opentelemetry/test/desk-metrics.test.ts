import { ChannelError } from '@aduan/core';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deskMetrics } from '../src/index.js';
import { letter, smallDesk } from './small-desk.js';

let exporter: InMemoryMetricExporter;
let meterProvider: MeterProvider;
beforeEach(() => {
  exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
  meterProvider = new MeterProvider({ readers: [reader] });
});
afterEach(() => meterProvider.shutdown());

/** What a reader of the metrics currently gets: name, attributes, number. */
async function told(): Promise<readonly (readonly [string, object, unknown])[]> {
  exporter.reset();
  await meterProvider.forceFlush();
  return exporter
    .getMetrics()
    .flatMap(({ scopeMetrics }) => scopeMetrics)
    .flatMap(({ metrics }) => metrics)
    .flatMap(({ descriptor, dataPoints }) =>
      dataPoints.map((point) => [descriptor.name, point.attributes, point.value] as const),
    );
}

test('tells how the desk does each time it is asked', async () => {
  const refusal = new ChannelError({ class: 'blocked' }, 'Blocked.');
  const desk = smallDesk({ refusal });
  deskMetrics(desk, { meterProvider });
  await desk.fetch(letter('Gerai tutup.'));
  expect(await told()).toContainEqual(['aduan.queue.waiting', { 'aduan.queue': 'inbox' }, 1]);
  await desk.workOff();
  expect(await told()).toEqual(
    expect.arrayContaining([
      ['aduan.serving', {}, 1],
      ['aduan.queue.waiting', { 'aduan.queue': 'inbox' }, 0],
      ['aduan.queue.dead_letters', { 'aduan.queue': 'outbox' }, 1],
      ['aduan.tickets.open', { 'aduan.phase': 'new' }, 1],
      ['aduan.tickets.late', {}, 0],
      ['aduan.events', { 'aduan.event': 'ticket.opened' }, 1],
      ['aduan.events', { 'aduan.event': 'delivery.dead-lettered' }, 1],
    ]),
  );
});

test('counts messages by what their provider charges them as', async () => {
  const desk = smallDesk();
  const billed = { channel: 'whatsapp', category: 'utility', billable: true };
  const on: typeof desk.on = (name, listener) => {
    if (name === 'message.billed') {
      for (const each of [billed, billed]) listener(each as Parameters<typeof listener>[0]);
    }
    return desk.on(name, listener);
  };
  deskMetrics({ ...desk, on }, { meterProvider });
  const attributes = {
    'aduan.channel': 'whatsapp',
    'aduan.billing.category': 'utility',
    'aduan.billing.billable': true,
  };
  expect(await told()).toContainEqual(['aduan.messages.billed', attributes, 2]);
});

test('says that nothing is served when the store is away, and makes nothing up', async () => {
  const desk = smallDesk();
  const health = async () => ({ ...(await desk.health()), serving: false, store: false });
  deskMetrics({ ...desk, health }, { meterProvider });
  expect(await told()).toEqual([['aduan.serving', {}, 0]]);
});

test('ends when it is told to', async () => {
  const desk = smallDesk();
  const end = deskMetrics(desk, { meterProvider });
  end();
  await desk.fetch(letter('Gerai tutup.'));
  await desk.workOff();
  expect(await told()).toEqual([]);
});
