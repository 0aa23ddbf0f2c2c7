import type { InboundEvent } from '@aduan/core/channel';
import { fakeNow } from '@aduan/testkit';
import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import type { Update } from '@grammyjs/types';
import { API_CONSTANTS, Bot, type Context, webhookCallback } from 'grammy';
import { describe, expect, it } from 'vitest';
import { telegramChannel } from '../src/index.js';
import { parseWebhook } from '../src/updates/parse-webhook.js';
import { updateKinds } from '../src/updates/update-kinds.js';
import { deskOn } from './test-desk.js';
import {
  account,
  bytesOf,
  calledWith,
  everySaying,
  group,
  message,
  options,
  press,
  reaction,
  user,
} from './updates.js';

allowLongTests();

const url = 'https://desk.example/aduan/telegram';
const origin = { person: 1, at: fakeNow } as const;

/** A bot of grammY behind its own webhook, which tells what it was given and fails when it is asked to. */
function grammyBot() {
  const seen: Context[] = [];
  const state = { works: true };
  const botInfo = { ...user(9), is_bot: true, username: 'desk_bot' } as const;
  const bot = new Bot(options.token, { botInfo: { ...noCapabilities, ...botInfo } });
  bot.use((context) => {
    if (!state.works) throw new Error('the store is down');
    seen.push(context);
  });
  const secretToken = options.webhookSecret;
  const handle = webhookCallback(bot, 'std/http', { secretToken });
  // Whatever a host does with what is thrown, it answers no 2xx.
  const fetch = (request: Request) =>
    handle(request).catch(() => new Response('', { status: 500 }));
  return { seen, state, fetch };
}

const noCapabilities = {
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};

const anyUpdate: fc.Arbitrary<Update> = fc
  .record({
    id: fc.integer({ min: 1, max: 2_000_000_000 }),
    number: fc.integer({ min: 1, max: 1_000_000 }),
    person: fc.integer({ min: 1, max: 50 }),
    date: fc.integer({ min: 1_600_000_000, max: 1_900_000_000 }),
    said: fc.constantFrom(...Object.values(everySaying)),
    kind: fc.constantFrom('message', 'group', 'edit', 'press', 'reaction'),
  })
  .map(({ id, number, person, date, said, kind }) => {
    const written = message(number, said, person, date);
    switch (kind) {
      case 'group':
        return { update_id: id, message: { ...written, chat: group } };
      case 'edit':
        return {
          update_id: id,
          edited_message: { ...message(number, { text: 'Dua' }, person), edit_date: date },
        };
      case 'press':
        return { update_id: id, ...press(`q${number}`, 'no', person) };
      case 'reaction':
        return { update_id: id, ...reaction('👍', person) };
      default:
        return { update_id: id, message: written };
    }
  });

/** What both say of an update, in words of neither. */
function theirs({ from, chatId, msgId, msg, callbackQuery, editedMessage }: Context) {
  return {
    who: String(from?.id),
    message: `${chatId}:${msgId}`,
    text: callbackQuery ? null : (msg?.text ?? null),
    choice: callbackQuery?.data ?? null,
    isEdit: editedMessage !== undefined,
  };
}

function ours(event: InboundEvent | undefined) {
  if (event?.type !== 'message' && event?.type !== 'reaction') return null;
  const parts = event.type === 'message' ? event.parts : [];
  const isPress = event.id.startsWith('press:');
  const isRich = event.type === 'message' && parts[0]?.type === 'text';
  const [part] = parts;
  return {
    who: event.from.ids[0]?.value,
    message: isPress && event.type === 'message' ? event.replyTo : event.id,
    text: isRich && part?.type === 'text' ? part.text : null,
    choice: part?.type === 'choice' ? part.id : null,
    isEdit: event.type === 'message' && event.edited === true,
  };
}

it('reads what grammY reads', async () => {
  const { seen, fetch } = grammyBot();
  await fc.assert(
    fc.asyncProperty(anyUpdate, async (each) => {
      fc.pre(each.message?.rich_message === undefined);
      const body = JSON.stringify(each);
      const { status } = await fetch(await calledWith(options.webhookSecret)(body, url, origin));
      expect(status).toBe(200);
      const context = seen.at(-1);
      const [event] = parseWebhook(bytesOf(body), account, fakeNow);
      expect(ours(event)).toEqual(context && theirs(context));
      expect(context?.update.update_id).toBe(Number(event?.key.split(':')[0]));
    }),
    { numRuns },
  );
});

describe('the webhook answers as that of grammY', () => {
  const isTaken = ({ status }: Response) => status >= 200 && status < 300;

  it('whatever secret comes along, and whether or not the update could be dealt with', async () => {
    const anySecret = fc.oneof(
      fc.constant(options.webhookSecret),
      fc.constantFrom(null, options.webhookSecret.slice(1), `${options.webhookSecret}_`, 'A', ''),
      fc.stringMatching(/^[\w-]{1,256}$/),
    );
    const telegram = telegramChannel(options);
    await fc.assert(
      fc.asyncProperty(anyUpdate, anySecret, fc.boolean(), async (each, secret, works) => {
        const grammy = grammyBot();
        const desk = deskOn(telegram);
        grammy.state.works = works;
        desk.state.storeWorks = works;
        const request = () => calledWith(secret)(JSON.stringify(each), url, origin);
        const [own, other] = await Promise.all([
          desk.aduan.fetch(await request()),
          grammy.fetch(await request()),
        ]);
        expect(isTaken(own)).toBe(isTaken(other));
        expect(own.status === 401).toBe(other.status === 401);
        expect(isTaken(own)).toBe(works && secret === options.webhookSecret);
      }),
      { numRuns: numRuns / 4 },
    );
  });

  it.each(['', '{', 'null'])('when the body is %j', async (body) => {
    const desk = deskOn(telegramChannel(options));
    const request = () => calledWith(options.webhookSecret)(body, url, origin);
    const own = await desk.aduan.fetch(await request());
    const other = await grammyBot().fetch(await request());
    expect([isTaken(own), isTaken(other)]).toEqual([false, false]);
  });
});

it('handles every kind of update that grammY routes', () => {
  const kinds = Object.keys(updateKinds);
  expect(API_CONSTANTS.ALL_UPDATE_TYPES.filter((kind) => !kinds.includes(kind))).toEqual([]);
});
