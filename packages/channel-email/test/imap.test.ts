import { StoreError } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { fakeChannelContext } from '@aduan/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { imapMailbox } from '../src/imap/index.js';
import { emailChannel } from '../src/index.js';
import { imapServer } from './imap-server.js';
import { account, mail, options, personOf, plain, proven } from './mails.js';
import { mailDesk } from './test-desk.js';

let server: Awaited<ReturnType<typeof imapServer>>;
beforeEach(async () => {
  server = await imapServer();
});
const sources: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(sources.splice(0).map((source) => source.close()));
  await server.close();
});

function sourceOf(waitMs = 10, password = 'rahasia') {
  const { port } = server;
  const host = '127.0.0.1';
  const login = { user: 'aduan', password, secure: false, allowClearText: true };
  const source = imapMailbox({ host, port, waitMs, ...login });
  sources.push(source);
  return source;
}

const written = (n: number, text = `Laporan ${n}`) =>
  plain(
    [proven(), `From: ${personOf(1)}`, `To: ${account}`, `Message-ID: <m${n}@warga.example>`],
    text,
  );

/** Polls until nothing new comes, as a desk does that stores everything. */
async function poll(
  cursor: string | null,
  more: Partial<typeof options> & { maxBytes?: number } = {},
) {
  const channel = emailChannel({ ...options, ...more, mailbox: sourceOf() });
  const context = fakeChannelContext();
  const said: string[] = [];
  let last = cursor;
  for await (const { events, cursor: next } of channel.poll?.(cursor, context) ?? []) {
    last = next;
    for (const event of events) {
      const parts = event.type === 'message' ? event.parts : [];
      said.push(...parts.map((part) => (part.type === 'text' ? part.text : part.type)));
    }
  }
  return { said, cursor: last, context };
}

const seen = () => server.state.mails.map((each) => each.seen);

describe('a mailbox that is asked for news', () => {
  it('gives what nobody read at first, and then what is new, no matter who reads it meanwhile', async () => {
    for (const n of [1, 2, 3]) server.receive(written(n));
    const [old] = server.state.mails;
    if (old) old.seen = true;
    const first = await poll(null);
    expect(first.said).toEqual(['Laporan 2', 'Laporan 3']);
    expect(seen()).toEqual([true, true, true]);
    server.receive(written(4));
    const [, , , fresh] = server.state.mails;
    if (fresh) fresh.seen = true;
    const next = await poll(first.cursor);
    expect(next.said).toEqual(['Laporan 4']);
    expect((await poll(next.cursor)).said).toEqual([]);
  });

  it('looks again when the numbers of the mailbox begin again', async () => {
    server.receive(written(1));
    const { cursor } = await poll(null);
    server.state.validity += 1;
    server.receive(written(2));
    expect((await poll(cursor)).said).toEqual(['Laporan 1', 'Laporan 2']);
  });

  it('brings files of a mail into the store before its events', async () => {
    const file = '--b\r\nContent-Type: image/png; name=a.png\r\n\r\nx\r\n--b--';
    const headers = [`From: ${personOf(1)}`, 'Content-Type: multipart/mixed; boundary=b'];
    server.receive(mail(headers, file));
    const channel = emailChannel({ ...options, mailbox: sourceOf() });
    const context = fakeChannelContext();
    for await (const { events } of channel.poll?.(null, context) ?? []) {
      const [event] = events;
      const part = event?.type === 'message' ? event.parts[0] : undefined;
      const ref = part?.type === 'media' ? part.media.ref : '';
      expect(await context.files.get(ref.replace('blob:', ''))).not.toBeNull();
    }
    expect.assertions(1);
  });

  it('tells of a mail that is too large, without bringing it', async () => {
    server.receive(plain([`From: ${personOf(1)}`, 'Subject: Foto'], 'a'.repeat(200_000)));
    const { said } = await poll(null, { maxBytes: 100_000 });
    expect(said).toEqual(['Foto', 'unsupported']);
    expect(server.asked.some((command) => command.includes('BODY.PEEK[]<0.'))).toBe(true);
  });

  it('leaves a mail of nobody unread, and goes on behind it', async () => {
    server.receive('tidak ada penulis\r\n\r\nHalo');
    server.receive(written(2));
    const { said, context } = await poll(null);
    expect(said).toEqual(['Laporan 2']);
    expect(seen()).toEqual([false, true]);
    expect(context.logEntries.map(({ event }) => event)).toEqual(['mail.unreadable']);
  });

  it('tells of a mail whose writer nobody can write to, with its words', async () => {
    const headers = ['From: "warga desa"@warga.example', 'Message-ID: <a@warga.example>'];
    server.receive(plain(headers, 'Gerai tutup'));
    server.receive(plain(['Date: Sat, 14 Mar 2026 08:00:00 +0700'], 'Gerai tutup lagi'));
    const { said } = await poll(null);
    expect(said).toEqual(['Gerai tutup', 'unsupported', 'Gerai tutup lagi', 'unsupported']);
    expect(seen()).toEqual([true, true]);
  });

  it('waits for news, and hears of them at once', async () => {
    const source = sourceOf(60_000);
    const context = fakeChannelContext();
    const waiting = (async () => {
      for await (const _ of source.fetch('7:0', context, 1e6)) return;
    })();
    while (!server.asked.includes('IDLE')) await new Promise((turn) => setTimeout(turn, 5));
    server.receive(written(1));
    await waiting;
  });

  it('says whether the password or the line is to blame', async () => {
    const read = async (source: ReturnType<typeof sourceOf>) => {
      for await (const _ of source.fetch(null, fakeChannelContext(), 1e6)) return;
    };
    await expect(read(sourceOf(10, 'salah'))).rejects.toMatchObject({ info: { class: 'auth' } });
    const source = sourceOf(10);
    await read(source);
    server.breakLines();
    // What was under way when the line broke can be tried again.
    await read(source).catch(() => read(source));
    const { port } = await imapServer().then(async (other) => {
      await other.close();
      return other;
    });
    const gone = imapMailbox({ host: '127.0.0.1', port, user: 'a', password: 'b', secure: false });
    await expect(read(gone)).rejects.toMatchObject({ info: { class: 'retryable' } });
  });
});

describe('between fetching and storing', () => {
  it('a store that fails loses nothing: the mail stays unread and is stored later, once', async () => {
    const store = memoryStore();
    let works = false;
    const failing = {
      ...store,
      async insertInbox(...rows: Parameters<typeof store.insertInbox>) {
        if (!works) throw new StoreError('store-unreachable', 'The store is down.');
        return store.insertInbox(...rows);
      },
    };
    const desk = mailDesk({ mailbox: sourceOf() }, undefined, undefined, failing);
    server.receive(written(1));
    await desk.aduan.start();
    const until = async (isSo: () => boolean | Promise<boolean>) => {
      while (!(await isSo())) await new Promise((turn) => setTimeout(turn, 10));
    };
    await until(() => server.asked.some((command) => command.includes('BODY.PEEK[]')));
    expect(seen()).toEqual([false]);
    works = true;
    await until(() => seen()[0] === true);
    await until(async () => (await desk.cases()).length > 0);
    await desk.aduan.close();
    expect(await desk.said()).toEqual([['Laporan 1']]);
  });

  it('a process that ends loses nothing: the mail is fetched again', async () => {
    server.receive(written(1));
    const channel = emailChannel({ ...options, mailbox: sourceOf() });
    for await (const _ of channel.poll?.(null, fakeChannelContext()) ?? []) break;
    expect(seen()).toEqual([false]);
    expect((await poll(null)).said).toEqual(['Laporan 1']);
  });
});
