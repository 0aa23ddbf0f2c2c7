import { createHash, timingSafeEqual } from 'node:crypto';
import { type Aduan, systemPrincipal } from '@aduan/core';
import { Hono } from 'hono';

/** One line of the answer: a name, its labels, a number. */
type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

interface Family {
  readonly name: string;
  readonly type: 'counter' | 'gauge';
  readonly help: string;
  readonly samples: readonly Sample[];
}

/**
 * `GET /metrics` in the text format of Prometheus, for whoever shows the token as `Authorization: Bearer`; without a
 * token the page is not there. Counters are of this instance, since it started; gauges of the whole desk.
 */
export function metrics(
  { health, on, tickets }: Pick<Aduan, 'health' | 'on' | 'tickets'>,
  token: string | null,
): Hono {
  const happened = new Map<string, number>();
  const count = (type: string) => happened.set(type, (happened.get(type) ?? 0) + 1);
  if (token !== null) {
    on('ticket.changed', ({ type }) => count(type));
    for (const name of ['inbox.stuck', 'delivery.stuck', 'listener.failed'] as const) {
      on(name, () => count(name));
    }
  }
  return new Hono().get('/metrics', async (c) => {
    if (token === null) return c.notFound();
    if (!isSame(c.req.header('Authorization') ?? '', `Bearer ${token}`)) {
      return c.text('', 401, { 'WWW-Authenticate': 'Bearer' });
    }
    const { inbox, outbox, serving, store, stuck } = await health();
    const open = store ? await tickets.count({ actor: systemPrincipal }) : null;
    const phases = Object.entries(open?.byPhase ?? {});
    const text = [
      gauge('aduan_serving', 'Whether requests are served.', [[{}, Number(serving)]]),
      gauge('aduan_queue_waiting', 'Messages that wait to be read or sent.', [
        [{ queue: 'inbox' }, inbox],
        [{ queue: 'outbox' }, outbox],
      ]),
      gauge('aduan_queue_stuck', 'Messages that were given up, at most 100 of each side.', [
        [{ queue: 'inbox' }, stuck.inbox],
        [{ queue: 'outbox' }, stuck.outbox],
      ]),
      gauge(
        'aduan_tickets_open',
        'Open cases.',
        phases.map(([phase, cases]) => [{ phase }, cases]),
      ),
      gauge('aduan_tickets_late', 'Open cases whose deadline has passed.', [[{}, open?.late ?? 0]]),
      gauge('aduan_memory_bytes', 'Resident memory of this process.', [
        [{}, process.memoryUsage.rss()],
      ]),
      counter(
        'aduan_events_total',
        'What happened in this process, by kind.',
        [...happened].map(([type, times]) => [{ type }, times]),
      ),
    ];
    return c.text(
      text
        .filter(({ samples }) => samples.length > 0)
        .map(textOf)
        .join(''),
      200,
      {
        'Cache-Control': 'no-store',
        'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
      },
    );
  });
}

function gauge(name: string, help: string, samples: readonly Sample[]): Family {
  return { name, type: 'gauge', help, samples };
}

function counter(name: string, help: string, samples: readonly Sample[]): Family {
  return { name, type: 'counter', help, samples };
}

/** https://prometheus.io/docs/instrumenting/exposition_formats/ */
function textOf({ help, name, samples, type }: Family): string {
  const lines = samples.map(([labels, value]) => {
    const told = Object.entries(labels).map(([key, text]) => `${key}=${JSON.stringify(text)}`);
    return `${name}${told.length > 0 ? `{${told.join(',')}}` : ''} ${value}\n`;
  });
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}

/** Takes as long for any guess. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
