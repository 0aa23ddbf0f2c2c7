import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { memoryStore } from '@aduan/store-memory';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { createAduan } from '../../src/aduan.js';
import type { Channel } from '../../src/channel/channel.js';
import { ticketId } from '../../src/ids.js';
import { defineContributionPoint } from '../../src/plugin/contribution.js';
import type { Delivered } from '../../src/plugin/delivered.js';
import { defineEvent } from '../../src/plugin/event.js';
import { defineCommand, defineTicketCommand } from '../../src/plugin/operation.js';
import { type AduanPlugin, type AnyPlugin, definePlugin, needs } from '../../src/plugin/plugin.js';
import type { PluginList } from '../../src/plugin/plugin-types.js';
import { officer, tuesdayMorning } from '../runtime/test-desk.js';

const parts = () => ({
  store: memoryStore(),
  calendar: kemenkopCalendar,
  policies: [],
  channels: {},
  now: () => tuesdayMorning,
});
const letter = { body: 'Gerai tutup.', channel: 'phone', reporter: { name: 'Siti Aminah' } };

const echoed = defineEvent({
  type: 'echo:heard',
  label: { id: 'Gema dari {from}', en: 'Echo of {from}' },
  facts: z.strictObject({ from: z.string() }),
  shown: { from: 'open' },
});

interface EchoOptions {
  readonly id?: string;
  /** The ticket in which everything echoes. */
  readonly target: { id: string };
  readonly sent?: string[];
  readonly outcome?: Delivered['outcome'] & { readonly at?: number };
  readonly isOutdated?: () => boolean;
}

/** What is called in one ticket echoes in another, and goes out to a system. */
function echo({
  id = 'echo',
  isOutdated = () => false,
  outcome = { state: 'sent', providerIds: [] },
  sent = [],
  target,
}: EchoOptions): AnyPlugin {
  return definePlugin({
    id,
    ...(id === 'echo' && { events: [echoed] }),
    permissions: { [`${id}:shout`]: ['officer'] },
    setup: (context) => ({
      commands: {
        shout: defineTicketCommand({
          permission: `${id as 'echo'}:shout`,
          input: z.object({}),
          decide: ({ number }) => [echoed({ from: number })],
        }),
      },
      hooks: {
        async plan(change) {
          if (isOutdated()) return null;
          const isCall =
            target.id !== '' &&
            change.ticketId !== target.id &&
            change.decided.some((event) => echoed.is(event));
          const loaded = isCall ? await context.tickets.load(ticketId(target.id)) : null;
          const from = change.loaded?.stored.ticket.number ?? '';
          return loaded ? [{ loaded, events: [echoed({ from })] }] : [];
        },
        write({ events, ticket }, tx) {
          for (const event of events.filter((each) => echoed.is(each))) {
            tx.deliver({
              id: `${id}:${event.id}`,
              target: `${id}:all`,
              conversationId: null,
              ticketId: ticket.id,
              messageId: null,
              payload: new TextEncoder().encode(ticket.number),
              dueAt: event.at,
            });
          }
        },
      },
      deliveries: [
        {
          prefix: `${id}:`,
          concurrency: 1,
          targets: async () => ({ all: [`${id}:all`], resting: [] }),
          async deliver({ payload }) {
            sent.push(new TextDecoder().decode(payload));
            return { outcome, pausedUntil: null };
          },
        },
      ],
    }),
  });
}

async function echoDesk(...plugins: AnyPlugin[]) {
  const logs: string[] = [];
  const aduan = createAduan<Record<string, Channel>, PluginList>({
    ...parts(),
    logger: (_level, event) => logs.push(event),
    plugins,
  });
  const open = async () => (await aduan.tickets.open(letter, { actor: officer })).ticket;
  const shout = (id: string) =>
    (
      aduan.plugins as Record<string, { shout: (...all: unknown[]) => Promise<unknown> }>
    ).echo?.shout(id, {}, { actor: officer });
  return { aduan, logs, open, shout };
}

test('a change, what follows in another ticket and what goes out are written together', async () => {
  const sent: string[] = [];
  const target = { id: '' };
  let outdated = 0;
  const isOutdated = () => {
    outdated -= 1;
    return outdated >= 0;
  };
  const { aduan, open, shout } = await echoDesk(echo({ target, sent, isOutdated }));
  const [one, other] = [await open(), await open()];
  target.id = other.id;
  outdated = 2;
  await shout(one.id);
  const { timeline } = await aduan.tickets.get(other.id, { actor: officer });
  expect(timeline.at(-1)).toMatchObject({
    event: 'echo:heard',
    label: { en: 'Echo of {from}' },
    facts: { from: one.number },
    actor: { kind: 'system' },
  });
  await aduan.workOff();
  expect(sent.toSorted()).toEqual([one.number, other.number].toSorted());
});

test('plugins hear after the commit what happened to which ticket, whatever one of them throws', async () => {
  const heard: unknown[] = [];
  const deaf = definePlugin({
    id: 'deaf',
    setup: () => ({
      hooks: {
        committed() {
          throw new RangeError('Rahasia');
        },
      },
    }),
  });
  const listening = definePlugin({
    id: 'listening',
    setup: () => ({ hooks: { committed: (change) => void heard.push(change) } }),
  });
  const target = { id: '' };
  const { logs, open, shout } = await echoDesk(deaf, listening, echo({ target }));
  const [one, other] = [await open(), await open()];
  expect(heard).toEqual([
    { ticketId: one.id, types: ['ticket.opened', 'obligation.owed'] },
    { ticketId: other.id, types: ['ticket.opened', 'obligation.owed'] },
  ]);
  target.id = other.id;
  await shout(one.id);
  expect(heard.slice(2)).toEqual([
    { ticketId: one.id, types: ['echo:heard'] },
    { ticketId: other.id, types: ['echo:heard'] },
  ]);
  expect(logs.filter((event) => event === 'plugin.committed-failed')).toHaveLength(4);
});

test('two plugins that change the same other ticket are a conflict, and nothing is written', async () => {
  const target = { id: '' };
  const { aduan, open, shout } = await echoDesk(echo({ target }), echo({ id: 'second', target }));
  const [one, other] = [await open(), await open()];
  target.id = other.id;
  await expect(shout(one.id)).rejects.toMatchObject({
    code: 'plugin-conflict',
    message: expect.stringContaining('"second" plans a change of a ticket that "echo" changes'),
  });
  const { ticket } = await aduan.tickets.get(one.id, { actor: officer });
  expect(ticket.version).toBe(one.version);
});

test('an outcome of a wrong form is given up instead of delivered for ever', async () => {
  const sent: string[] = [];
  const outcome = { state: 'sent', providerIds: [], at: 1 } as const;
  const { aduan, logs, open, shout } = await echoDesk(
    echo({ target: { id: '' }, sent, outcome: outcome as never }),
  );
  await shout((await open()).id);
  await aduan.workOff();
  await aduan.workOff();
  expect(sent).toHaveLength(1);
  expect(logs).toContain('plugin.wrong-outcome');
});

test('a hook that holds up a command is logged', async () => {
  let now = tuesdayMorning;
  const lazy = definePlugin({
    id: 'lazy',
    setup: () => ({
      hooks: {
        write() {
          now += 60;
        },
      },
    }),
  });
  const logs: unknown[] = [];
  const aduan = createAduan({
    ...parts(),
    now: () => now,
    logger: (_level, event, data) => logs.push({ event, data }),
    plugins: [lazy],
  });
  await aduan.tickets.open(letter, { actor: officer });
  expect(logs).toContainEqual({ event: 'plugin.slow-write', data: { plugin: 'lazy', ms: 60 } });
});

test('a job that always finds more does not keep workOff from ending', async () => {
  let turns = 0;
  const busy = definePlugin({
    id: 'busy',
    setup: () => ({
      jobs: [
        {
          name: 'busy',
          everyMs: 1_000,
          run: async () => {
            turns += 1;
            return true;
          },
        },
      ],
    }),
  });
  const { aduan, logs } = await echoDesk(busy);
  await aduan.workOff();
  expect(turns).toBe(10_000);
  expect(logs).toContain('plugin.endless-job');
});

test('a plugin gets what others give to its point, in the order of the list', () => {
  const word = defineContributionPoint<string>('choir:word');
  const choir: AduanPlugin<'choir', { sing(): string }> = definePlugin({
    id: 'choir',
    setup: (context) => ({ api: { sing: () => context.contributions(word).join(' ') } }),
  });
  const voice = <const Id extends string>(id: Id, text: string) =>
    definePlugin({ id, setup: () => ({ contributes: [word(text)] }) });
  const aduan = createAduan({
    ...parts(),
    plugins: [choir, voice('one', 'tanah'), voice('two', 'air')],
  });
  expect(aduan.plugins.choir.sing()).toBe('tanah air');
});

test('a plugin may call those that it needs, and gets nothing of others', () => {
  const first = definePlugin({ id: 'first', setup: () => ({ api: { name: () => 'first' } }) });
  const second = definePlugin({
    id: 'second',
    requires: needs<{ first: { name(): string } }>('first'),
    setup: ({ requires }) => ({
      api: { calls: () => [Object.keys(requires), requires.first.name()] },
    }),
  });
  const other = definePlugin({ id: 'other', setup: () => ({}) });
  const aduan = createAduan({ ...parts(), plugins: [first, other, second] });
  expect(aduan.plugins.second.calls()).toEqual([['first'], 'first']);
  // @ts-expect-error the compiler says which plugin must stand before it
  expect(() => createAduan({ ...parts(), plugins: [second, first] })).toThrow(
    'plugin "second" stands before "first", which it needs',
  );
});

test('what does not fit is refused when the desk is composed', () => {
  const compose =
    (...plugins: AnyPlugin[]) =>
    () =>
      createAduan<Record<string, Channel>, PluginList>({ ...parts(), plugins });
  const bare = (more: Partial<AnyPlugin> = {}): AnyPlugin => ({
    ...definePlugin({ id: 'bare', setup: () => ({}) }),
    ...more,
  });
  expect(compose(bare({ requires: ['organization'] }))).toThrow('needs the plugin "organization"');
  expect(compose(bare(), bare())).toThrow('plugin "bare" is in the list twice');
  expect(compose(bare({ id: 'Bare' }))).toThrow('has an id with other than a-z, 0-9 and dashes');
  expect(compose(bare({ contract: 'plugin/2' as never }))).toThrow(
    'another contract than plugin/1',
  );
  expect(compose(bare({ events: [echoed] }))).toThrow('"echo:heard", which is not its own');
  expect(compose(bare({ permissions: { 'echo:shout': [] } }))).toThrow('grants "echo:shout"');
  const errors = { 'echo-full': { status: 409, title: { id: 'Penuh', en: 'Full' } } };
  expect(compose(bare({ errors }))).toThrow('defines the error "echo-full"');
});

test('a command besides tickets runs once for its key, also when two calls cross', async () => {
  let runs = 0;
  const counter = definePlugin({
    id: 'counter',
    setup: () => ({
      commands: {
        count: defineCommand({
          input: z.strictObject({ by: z.int() }),
          answer: z.object({ runs: z.int() }),
          async run({ by }) {
            await Promise.resolve();
            runs += by;
            return { runs };
          },
        }),
        forget: defineCommand({
          input: z.object({}),
          answer: null,
          async run() {
            runs = 0;
          },
        }),
      },
    }),
  });
  const aduan = createAduan({ ...parts(), plugins: [counter] });
  const { count, forget } = aduan.plugins.counter;
  const once = { actor: officer, key: 'one' };
  const answers = await Promise.all([count({ by: 1 }, once), count({ by: 1 }, once)]);
  expect([runs, ...answers]).toEqual([1, { runs: 1 }, { runs: 1 }]);
  await count({ by: 1 }, { actor: officer, key: 'two' });
  await count({ by: 1 }, { actor: officer });
  expect(runs).toBe(3);
  await expect(count({ by: 2 }, once)).rejects.toMatchObject({ code: 'input-invalid' });
  const anew = { actor: officer, key: 'three' };
  expect([await forget({}, anew), await forget({}, anew), runs]).toEqual([undefined, undefined, 0]);
});
