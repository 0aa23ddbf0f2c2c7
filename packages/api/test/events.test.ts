import { InputError } from '@aduan/core';
import type { ChangeFeed } from '@aduan/plugins/change-feed';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { rateLimits } from '../src/access/rate-limits.js';
import { eventStream } from '../src/events/event-stream.js';
import { mountOperation } from '../src/operations/mount-operation.js';
import { stream } from '../src/operations/operation.js';
import { stageOf } from './examples.js';
import { smallDesk, supervisor } from './small-desk.js';

const readers: { cancel(): Promise<void> }[] = [];
afterEach(() => Promise.all(readers.splice(0).map((reader) => reader.cancel())));

interface Heard {
  readonly id: string;
  readonly event: string;
  readonly data: {
    readonly id: string;
    readonly type: string;
    readonly ticket: { readonly id: string };
  };
}

/** Follows the events of a desk from where somebody was, as a browser does. */
async function follow(
  { api }: Pick<Awaited<ReturnType<typeof smallDesk>>, 'api'>,
  token: string,
  from?: string,
) {
  const response = await api.fetch(
    new Request('http://desk.example/api/v1/events', {
      headers: { Authorization: `Bearer ${token}`, ...(from && { 'Last-Event-ID': from }) },
    }),
  );
  const reader = response.body?.getReader();
  if (!reader) throw new Error('no stream');
  readers.push(reader);
  let text = '';
  let place = from ?? '';
  return {
    status: response.status,
    place: () => place,
    /** Reads until so many events were heard. */
    async hear(count: number, isOver: () => boolean = () => false): Promise<readonly Heard[]> {
      for (;;) {
        const blocks = text.split('\n\n').slice(0, -1);
        const fields = blocks.map((block) =>
          Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s, 2))),
        );
        for (const { id } of fields) if (id) place = id;
        const heard = fields.filter(({ data }) => data);
        if ((heard.length >= count && place) || isOver()) {
          return heard.map(({ data, event, id }) => ({ id, event, data: JSON.parse(data) }));
        }
        const { done, value } = await reader.read();
        if (done) throw new Error('the stream has ended');
        text += new TextDecoder().decode(value);
      }
    },
  };
}

describe('the stream of events', () => {
  it('tells what happens, and after a break what happened meanwhile, once for each id', async () => {
    const desk = await smallDesk();
    const token = await desk.tokenFor(['agent']);
    const { fresh } = stageOf(desk.aduan);
    const stream = await follow(desk, token);
    await stream.hear(0);
    const { id } = await fresh();
    const before = await stream.hear(2);
    expect(before.map(({ data }) => data.type)).toEqual(['ticket.opened', 'obligation.owed']);
    const place = stream.place();

    desk.clock.now += 60_000;
    await desk.aduan.tickets.note(id, 'rahasia', { actor: supervisor });
    const again = await follow(desk, token, place);
    const known = new Set(before.map(({ data }) => data.id));
    const heard = await again.hear(3);
    const [noted, ...more] = heard.filter(({ data }) => !known.has(data.id));
    expect(more).toEqual([]);
    expect(noted).toMatchObject({ event: 'change', data: { type: 'note.added', ticket: { id } } });
    expect(JSON.stringify(noted)).not.toContain('rahasia');
  });

  it('names nobody, and no ticket that its reader may not know of', async () => {
    const desk = await smallDesk();
    const token = await desk.tokenFor(['agent'], { regions: ['33.73'] });
    const stream = await follow(desk, token);
    await stream.hear(0);
    const open = (region: string) =>
      desk.aduan.tickets.open(
        { body: 'x', channel: 'portal', region, reporter: { name: 'Ana' } },
        { actor: supervisor },
      );
    await open('11.01');
    const { ticket } = await open('33.73.04');
    const heard = await stream.hear(2);
    expect(new Set(heard.map(({ data }) => data.ticket.id))).toEqual(new Set([ticket.id]));
    expect(JSON.stringify(heard)).not.toContain(ticket.reporters[0]);
  });

  it('is listened to by nobody who asks for its head alone', async () => {
    const cancelled: unknown[] = [];
    const operation = stream({
      name: 'followAll',
      path: '/events',
      summary: 'All',
      scope: 'events:read',
      query: z.object({}),
      mime: 'text/event-stream',
      shows: 'All.',
      run: async () =>
        new Response(new ReadableStream({ cancel: () => void cancelled.push('ended') })),
    });
    const app = new Hono();
    const scopes = new Set(['events:read'] as const);
    mountOperation(app, operation, {
      caller: async () => ({ principal: supervisor, scopes: [...scopes], isSignedIn: false }),
      limits: rateLimits(),
      addressOf: () => 'here',
      maxFormLength: 0,
      now: () => 0,
      refused: () => Response.error(),
      timeZone: 'Asia/Jakarta',
    });
    const { body, status } = await app.request('/events', { method: 'HEAD' });
    expect([status, body, cancelled]).toEqual([200, null, ['ended']]);
    await app.request('/events');
    expect(cancelled).toHaveLength(1);
  });

  it('refuses a place that is none', async () => {
    const desk = await smallDesk();
    const token = await desk.tokenFor(['agent']);
    expect((await follow(desk, token, 'somewhere')).status).toBe(422);
  });

  it('tells signals to those whom they are for, and of tickets to those who may see them', async () => {
    const desk = await smallDesk();
    const feed = desk.aduan.plugins['change-feed'];
    const here = await follow(desk, await desk.tokenFor(['agent'], { regions: ['33.73'] }));
    const auditor = await follow(desk, await desk.tokenFor(['auditor']));
    await here.hear(0);
    await auditor.hear(0);
    const complaint = { body: 'x', channel: 'portal' };
    const there = { ...complaint, region: '11.01' };
    const by = { actor: supervisor };
    const { ticket } = await desk.aduan.tickets.open({ ...complaint, region: '33.73.04' }, by);
    const hidden = await desk.aduan.tickets.open(there, by);
    feed.tell({ name: 'notifications:changed', officer: 'somebody-else' });
    feed.tell({ name: 'conversations:changed', permission: 'read-identity' });
    feed.tell({ name: 'webchat:typing', ticket: hidden.ticket.number });
    feed.tell({ name: 'webchat:typing', ticket: ticket.number });
    feed.tell({ name: 'organization:changed' });
    feed.tell({ name: 'organization:changed' });
    const signals = async (stream: typeof here, count: number) =>
      (await stream.hear(count)).filter(({ event }) => event === 'signal').map(({ data }) => data);
    expect(await signals(here, 5)).toEqual([
      { name: 'conversations:changed' },
      { name: 'webchat:typing', ticketId: ticket.id },
      { name: 'organization:changed' },
    ]);
    expect(await signals(auditor, 7)).toEqual([
      { name: 'webchat:typing', ticketId: hidden.ticket.id },
      { name: 'webchat:typing', ticketId: ticket.id },
      { name: 'organization:changed' },
    ]);
  });

  it('is open eight times for one who listens; one that ends makes room', async () => {
    const desk = await smallDesk();
    const token = await desk.tokenFor(['agent']);
    const other = await desk.tokenFor(['agent']);
    for (let count = 0; count < 8; count += 1) {
      expect((await follow(desk, token)).status).toBe(200);
    }
    expect((await follow(desk, token)).status).toBe(429);
    expect((await follow(desk, other)).status).toBe(200);
    await readers[0]?.cancel();
    expect((await follow(desk, token)).status).toBe(200);
  });

  it('ends when its key does', async () => {
    const desk = await smallDesk();
    const token = await desk.tokenFor(['agent'], { validMs: 1_000 });
    const stream = await follow(desk, token);
    await stream.hear(0);
    desk.clock.now += 1_000;
    await stageOf(desk.aduan).fresh();
    await expect(stream.hear(1)).rejects.toThrow('the stream has ended');
  });

  it('listens to the desk no longer than somebody listens to it, also when something breaks', async () => {
    const page = { items: [], next: '1', more: false, isBehind: false };
    const ended: string[] = [];
    const ends = ['error', 'refusal', 'cancel', 'abort'] as const;
    for (const end of ends) {
      const listeners = new Set<Parameters<ChangeFeed['watch']>[0]>();
      const since = () =>
        Promise.reject(end === 'refusal' ? new InputError('So it is.') : new Error('So it is.'));
      const watch: ChangeFeed['watch'] = (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      };
      const closing = new AbortController();
      const { body } = eventStream({
        changeFeed: { since, watch, tell: () => {}, hear: async () => null },
        first: page,
        stillIn: async () => ({ actor: supervisor }),
        timeZone: 'Asia/Jakarta',
        signal: closing.signal,
        onEnd: () => ended.push(end),
      });
      const reader = body?.getReader();
      await reader?.read();
      expect(listeners.size).toBe(1);
      if (end === 'abort') closing.abort();
      if (end === 'cancel') await reader?.cancel();
      else await reader?.read().catch(() => {});
      expect([end, listeners.size]).toEqual([end, 0]);
    }
    expect(ended).toEqual(ends);
  });
});
