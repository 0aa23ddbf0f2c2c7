import type { ChannelError } from '@aduan/core';
import { fakeChannelContext } from '@aduan/testkit';
import { describe, expect, it } from 'vitest';
import {
  type ChatAdapter,
  type ChatHost,
  type ChatMessage,
  chatSdkChannel,
  deskFetch,
} from '../src/index.js';
import { deskOn, officer, url } from './desk.js';

const author = {
  userId: 'U1',
  userName: 'warga',
  fullName: 'Warga',
  isBot: false,
  isMe: false,
} as const;
const message: ChatMessage = {
  id: 'm1',
  threadId: 't1',
  text: 'Gerai tutup',
  author,
  attachments: [],
  metadata: { dateSent: new Date(Date.UTC(2026, 2, 14)), edited: false },
  raw: {},
};

/** An adapter that does what a test says with each webhook. */
function adapterThat(
  reads: (chat: ChatHost) => unknown,
  more: Partial<ChatAdapter> = {},
): ChatAdapter {
  let chat: ChatHost | undefined;
  return {
    name: 'Made Up',
    async initialize(given) {
      chat = given;
    },
    async handleWebhook() {
      if (chat) await reads(chat);
      return new Response('seen');
    },
    postMessage: async () => ({ id: 'p1' }),
    ...more,
  };
}

const says = (said: ChatMessage) => (chat: ChatHost) =>
  chat.processMessage(null, said.threadId, said);
const delivery = () => new Request(url, { method: 'POST', body: '{}' });

async function eventsFrom(adapter: ChatAdapter) {
  const channel = chatSdkChannel({ adapter });
  const context = fakeChannelContext();
  const events = await channel.parse(new TextEncoder().encode('{}'), delivery(), context);
  return { channel, context, events };
}

/** Answers the first message that an adapter brings. */
async function answerTo(adapter: ChatAdapter) {
  const { channel, context, events } = await eventsFrom(adapter);
  const [event] = events;
  if (event?.type !== 'message') throw new Error('no message');
  const content = { type: 'text', text: 'PIN 123456' } as const;
  const { from: to, conversation } = event;
  await channel.send({ to, conversation, key: 'k', content, lastInboundAt: null }, context);
}

describe('an adapter that is not ready', () => {
  it('is waited for no longer than it may take; the provider is told to try again', async () => {
    let begin = () => {};
    let begun = 0;
    const hanging = adapterThat(says(message));
    const { aduan, said } = deskOn(
      chatSdkChannel({
        timeoutMs: 20,
        adapter: {
          ...hanging,
          initialize(chat) {
            begun += 1;
            return new Promise((resolve) => {
              begin = () => resolve(hanging.initialize(chat));
            });
          },
        },
      }),
    );
    await aduan.start();
    try {
      expect((await aduan.fetch(delivery())).status).toBe(503);
      begin();
      const response = await aduan.fetch(delivery());
      expect([response.status, await response.text()]).toEqual([200, 'seen']);
      expect(begun, 'initialised once').toBe(1);
      expect(await said()).toEqual(['Gerai tutup']);
    } finally {
      await aduan.close();
    }
  });

  it('is initialised again after it failed', async () => {
    let fails = true;
    const ready = adapterThat(says(message));
    const channel = chatSdkChannel({
      adapter: {
        ...ready,
        async initialize(chat) {
          if (fails) throw new Error('auth test failed');
          return ready.initialize(chat);
        },
      },
    });
    const context = fakeChannelContext();
    expect(await channel.health?.(context)).toMatchObject({ ok: false });
    fails = false;
    expect(await channel.health?.(context)).toEqual({ ok: true });
  });
});

describe('what an adapter remembers', () => {
  it('is kept when the desk has stored, and not before', async () => {
    const remembers = adapterThat(async (chat) => {
      await chat.getState().set('where', { service: 'https://bot.example' });
      await says(message)(chat);
    });
    const channel = chatSdkChannel({ adapter: remembers });
    const context = fakeChannelContext();
    const request = delivery();
    const events = await channel.parse(new TextEncoder().encode('{}'), request, context);
    await channel.acknowledge?.('failed', events, request, context);
    expect(await context.kv.get('state:where')).toBeNull();
    const response = await channel.acknowledge?.('stored', events, request, context);
    expect(await context.kv.get('state:where')).toBe('{"service":"https://bot.example"}');
    expect(await response?.text()).toBe('seen');
  });

  it('of having seen a delivery ends with the delivery', async () => {
    const claims = adapterThat(async (chat) => {
      if (await chat.getState().setIfNotExists('seen:m1', true)) await says(message)(chat);
    });
    const channel = chatSdkChannel({ adapter: claims });
    const context = fakeChannelContext();
    for (const outcome of ['failed', 'stored', 'duplicate'] as const) {
      const request = delivery();
      const events = await channel.parse(new TextEncoder().encode('{}'), request, context);
      expect(events).toMatchObject([{ type: 'message', key: 't1:m1' }]);
      await channel.acknowledge?.(outcome, events, request, context);
    }
  });

  it('that cannot be read makes the provider try again', async () => {
    const reads = adapterThat(async (chat) => {
      await chat.getState().get('where');
      await says(message)(chat);
    });
    const context = fakeChannelContext();
    const down = async () => {
      throw new Error('down');
    };
    const broken = { ...context, kv: { ...context.kv, get: down } };
    const channel = chatSdkChannel({ adapter: reads });
    await expect(channel.verify(delivery(), new Uint8Array(), broken)).rejects.toThrow('down');
  });
});

describe('a group', () => {
  const group = { isDM: (threadId: string) => threadId !== 't1' };

  it('is not answered: each member gets the answer alone', async () => {
    const threads: string[] = [];
    await answerTo(
      adapterThat(says(message), {
        ...group,
        openDM: async (userId) => `dm-${userId}`,
        postMessage: async (threadId) => {
          threads.push(threadId);
          return { id: 'p1' };
        },
      }),
    );
    expect(threads).toEqual(['dm-U1']);
  });

  it('knows its members whatever their ids and threads look like', async () => {
    const threads: string[] = [];
    const odd = { ...message, threadId: 'a thread', author: { ...author, userId: 'a member' } };
    for (const isDM of [() => true, (thread: string) => thread !== 'a thread']) {
      await answerTo(
        adapterThat(says(odd), {
          isDM,
          openDM: async (userId) => `alone with ${userId}`,
          postMessage: async (threadId) => {
            threads.push(threadId);
            return { id: 'p1' };
          },
        }),
      );
    }
    expect(threads).toEqual(['a thread', 'alone with a member']);
  });

  it('is not answered where the adapter can write to nobody alone', async () => {
    const { channel, context, events } = await eventsFrom(adapterThat(says(message), group));
    const [event] = events;
    if (event?.type !== 'message') throw new Error('no message');
    const content = { type: 'text', text: 'PIN 123456' } as const;
    const { from: to, conversation } = event;
    const sending = channel.send(
      { to, conversation, key: 'k', content, lastInboundAt: null },
      context,
    );
    await expect(sending).rejects.toMatchObject({ code: 'channel-invalid' });
  });
});

describe('a message of a group that was deleted', () => {
  const group = { isDM: () => false };
  const deletes = (chat: ChatHost, messageId = 'm1') =>
    chat.processMessageDeleted?.({ messageId, threadId: 't1' });

  it('stands where its author wrote it, though nobody tells who deleted it', async () => {
    let reads: (chat: ChatHost) => unknown = says(message);
    const channel = chatSdkChannel({ adapter: adapterThat((chat) => reads(chat), group) });
    const context = fakeChannelContext();
    const take = async (outcome: 'stored' | 'failed') => {
      const request = delivery();
      const events = await channel.parse(new TextEncoder().encode('{}'), request, context);
      await channel.acknowledge?.(outcome, events, request, context);
      return events[0]?.conversation;
    };
    await take('failed');
    reads = deletes;
    expect(await take('failed')).toBe('t1');
    reads = says(message);
    const written = await take('stored');
    expect(written).toBe('t1 U1');
    reads = deletes;
    expect(await take('stored')).toBe(written);
    reads = (chat) => deletes(chat, 'm2');
    expect(await take('stored')).toBe('t1');
  });

  it('is marked in their ticket, also when both came in one delivery', async () => {
    const both = adapterThat(async (chat) => {
      await says(message)(chat);
      await deletes(chat);
    }, group);
    const { aduan } = deskOn(chatSdkChannel({ adapter: both }));
    expect((await aduan.fetch(delivery())).status).toBe(200);
    await aduan.workOff();
    const { items } = await aduan.tickets.list({}, { actor: officer });
    const [view] = await Promise.all(
      items.map(({ ticket }) => aduan.tickets.get(ticket.id, { actor: officer })),
    );
    expect(view?.timeline[0]).toMatchObject({ text: 'Gerai tutup', deletedAt: expect.any(Number) });
  });
});

describe('what an adapter tells', () => {
  it('of our own bot is nothing, of another bot is noted', async () => {
    const own = { ...message, author: { ...author, isMe: true } };
    expect((await eventsFrom(adapterThat(says(own)))).events).toEqual([]);
    const other = { ...message, author: { ...author, isBot: true as const } };
    expect((await eventsFrom(adapterThat(says(other)))).events).toMatchObject([
      { type: 'account', name: 'other-bot' },
    ]);
  });

  it('is noted by name when the SDK has learned something new', async () => {
    const news = adapterThat((chat) =>
      (Reflect.get(chat, 'processHologramOpened') as () => Promise<void>)(),
    );
    expect((await eventsFrom(news)).events).toMatchObject([
      { type: 'account', name: 'hologram-opened' },
    ]);
  });

  it('of a deletion and a later version of a message', async () => {
    const changes = adapterThat(async (chat) => {
      await chat.processMessageUpdated?.({ message: async () => ({ ...message, text: 'Buka' }) });
      await chat.processMessageDeleted?.({ messageId: 'm1', threadId: 't1' });
    });
    expect((await eventsFrom(changes)).events).toMatchObject([
      { type: 'message', edited: true, parts: [{ type: 'text', text: 'Buka' }] },
      { type: 'deleted', id: 'm1' },
    ]);
  });

  it('outside of a webhook is refused, so that its adapter does not confirm it', async () => {
    let given: ChatHost | undefined;
    const polls = adapterThat(() => {}, {
      async initialize(chat) {
        given = chat;
        await says(message)(chat);
      },
    });
    await expect(eventsFrom(polls)).rejects.toMatchObject({ code: 'channel-retryable' });
    await expect(async () => given && (await says(message)(given))).rejects.toThrow();
  });

  it('of a file that nobody can fetch later is seen all the same', async () => {
    const withFile = { ...message, attachments: [{ type: 'file' as const, name: 'surat.pdf' }] };
    expect((await eventsFrom(adapterThat(says(withFile)))).events).toMatchObject([
      { parts: [{ type: 'text' }, { type: 'unsupported', providerType: 'file' }] },
    ]);
  });
});

describe('errors of an adapter', () => {
  const failing = async (error: unknown): Promise<ChannelError['info']> => {
    const adapter = adapterThat(says(message), {
      postMessage: async () => {
        throw error;
      },
    });
    const to = { account: 'a', ids: [] };
    const content = { type: 'text', text: 'Halo' } as const;
    const sending = chatSdkChannel({ adapter }).send(
      { to, conversation: 't1', key: 'k', content, lastInboundAt: null },
      fakeChannelContext({ fetch: async () => new Response() }),
    );
    return sending.then(
      () => Promise.reject(new Error('it was sent')),
      (thrown: ChannelError) => thrown.info,
    );
  };

  it.each([
    [{ code: 'NOT_FOUND' }, { class: 'recipient' }],
    [{ code: 'NOT_IMPLEMENTED' }, { class: 'invalid' }],
    [{ status: 503 }, { class: 'retryable', outcomeUnknown: true }],
    [{ statusCode: 429 }, { class: 'rate_limited', scope: 'account' }],
    [{ status: 401 }, { class: 'auth' }],
    [{ status: 400 }, { class: 'invalid' }],
    [{}, { class: 'unknown', outcomeUnknown: true }],
  ])('%j', async (members, info) => {
    expect(await failing(Object.assign(new Error('secret token'), members))).toMatchObject(info);
  });

  it('are known to have sent nothing when nobody was reached', async () => {
    const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    const error = Object.assign(new Error('network'), {
      code: 'NETWORK_ERROR',
      originalError: new TypeError('fetch failed', { cause: refused }),
    });
    expect(await failing(error)).toEqual({ class: 'retryable', code: 'network' });
  });
});

it('the fetch of the desk is the global one outside of a desk', async () => {
  const before = globalThis.fetch;
  globalThis.fetch = async () => new Response('global');
  try {
    expect(await (await deskFetch('https://provider.example')).text()).toBe('global');
  } finally {
    globalThis.fetch = before;
  }
});

describe('somebody who waits for an answer', () => {
  it('sees that one is written, where the adapter can show it', async () => {
    const typed: string[] = [];
    const startTyping = async (threadId: string) => {
      typed.push(threadId);
    };
    const { channel, context, events } = await eventsFrom(
      adapterThat(says(message), { startTyping, isDM: () => true }),
    );
    const [event] = events;
    if (event?.type !== 'message') throw new Error('no message');
    const { from: to, conversation, id } = event;
    await channel.signalProgress?.({ to, conversation, id }, context);
    expect(typed).toEqual(['t1']);
    expect(channel.capabilities.progressSignal).toEqual(['typing']);
    const plain = chatSdkChannel({ adapter: adapterThat(says(message)) });
    expect([plain.signalProgress, plain.capabilities.progressSignal]).toEqual([undefined, []]);
  });
});
