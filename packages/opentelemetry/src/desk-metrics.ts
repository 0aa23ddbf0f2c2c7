import { type Aduan, systemPrincipal } from '@aduan/core';
import { type BatchObservableResult, type MeterProvider, metrics } from '@opentelemetry/api';

/** Options of `deskMetrics`. */
export interface DeskMetricsOptions {
  /** Default: the global one at the time of the call, so start the SDK first. */
  readonly meterProvider?: MeterProvider;
}

/** Counted in addition to changes of tickets, because an operator must see them. */
const alarms = ['inbox.dead-lettered', 'delivery.dead-lettered', 'listener.failed'] as const;

/**
 * Reports the state of a desk whenever the metrics are read: `aduan.serving`, `aduan.queue.waiting`,
 * `aduan.queue.dead_letters`, `aduan.tickets.open`, `aduan.tickets.late` of the whole desk, and `aduan.events` and
 * `aduan.messages.billed` of this process. Figures of a store that does not answer are left out; `aduan.serving` is 0
 * then.
 *
 * @returns a function that stops it
 */
export function deskMetrics(
  { health, on, tickets }: Pick<Aduan, 'health' | 'on' | 'tickets'>,
  { meterProvider = metrics.getMeterProvider() }: DeskMetricsOptions = {},
): () => void {
  const meter = meterProvider.getMeter('@aduan/core');
  const gauge = (name: string, unit: string, description: string) =>
    meter.createObservableGauge(name, { unit, description });
  const serving = gauge('aduan.serving', '1', 'Whether requests are served, 1 or 0.');
  const waiting = gauge('aduan.queue.waiting', '{message}', 'Messages to be read or sent.');
  const deadLetters = gauge(
    'aduan.queue.dead_letters',
    '{message}',
    'Given up; at most 100 of each side.',
  );
  const open = gauge('aduan.tickets.open', '{ticket}', 'Open cases.');
  const late = gauge('aduan.tickets.late', '{ticket}', 'Open cases whose deadline has passed.');
  const gauges = [serving, waiting, deadLetters, open, late];

  const observe = async (result: BatchObservableResult) => {
    const { serving: serves, store, inbox, outbox, deadLetters: dead } = await health();
    result.observe(serving, serves ? 1 : 0);
    if (!store) return;
    const sides = [
      ['inbox', inbox],
      ['outbox', outbox],
    ] as const;
    for (const [queue, messages] of sides) {
      result.observe(waiting, messages, { 'aduan.queue': queue });
      result.observe(deadLetters, dead[queue], { 'aduan.queue': queue });
    }
    const counted = await tickets.count({ actor: systemPrincipal });
    for (const [phase, tickets] of Object.entries(counted.byPhase)) {
      result.observe(open, tickets, { 'aduan.phase': phase });
    }
    result.observe(late, counted.late);
  };
  meter.addBatchObservableCallback(observe, gauges);

  const events = meter.createCounter('aduan.events', {
    unit: '{event}',
    description: 'What happened in this process, by kind.',
  });
  const billed = meter.createCounter('aduan.messages.billed', {
    unit: '{message}',
    description: 'Messages by what their provider charges them as.',
  });
  const offs = [
    on('ticket.changed', ({ type }) => events.add(1, { 'aduan.event': type })),
    ...alarms.map((name) => on(name, () => events.add(1, { 'aduan.event': name }))),
    on('message.billed', ({ channel, category, billable }) =>
      billed.add(1, {
        'aduan.channel': channel,
        'aduan.billing.category': category,
        'aduan.billing.billable': billable,
      }),
    ),
  ];
  return () => {
    meter.removeBatchObservableCallback(observe, gauges);
    for (const off of offs) off();
  };
}
