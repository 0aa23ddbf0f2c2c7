import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { createAduan, sp4nPractice } from '@aduan/core';
import type { TranscriptEntry } from '@aduan/core/channel';
import { memoryStore } from '@aduan/store-memory';
import { expect, it } from 'vitest';
import { webchatChannel } from '../../../src/index.js';
import { deskSession } from '../../../src/widget/connection/desk-session.js';
import { deviceStorage } from '../../../src/widget/connection/device-storage.js';
import { followDesk } from '../../../src/widget/connection/follow-desk.js';
import { messageId } from '../../../src/widget/connection/message-id.js';
import { orderedSending } from '../../../src/widget/connection/ordered-sending.js';
import { deviceOutbox } from '../../../src/widget/connection/outbox.js';
import { wakeablePause } from '../../../src/widget/connection/pause.js';
import { serve } from '../../loopback.js';
import { officer } from '../../officer.js';
import { fakeDisk } from '../fake-disk.js';
import { singleTab } from '../fake-session.js';

it('a desk that restarts again and again loses and doubles nothing, either way', async () => {
  const store = memoryStore();
  const secret = 'a secret of at least thirty-two characters';
  const open = () =>
    createAduan({
      store,
      calendar: kemenkopCalendar,
      policies: [sp4nPractice],
      channels: { web: webchatChannel({ secret }) },
    });
  let aduan = open();
  await aduan.start();
  let server = await serve((request) => aduan.fetch(request));
  const { url } = server;
  const port = Number(new URL(url).port);

  // The client of a browser, without the browser.
  const disk = fakeDisk();
  const storage = deviceStorage('test', () => disk);
  const bridge = singleTab();
  const endpoint = `${url}/aduan/web`;
  const session = deskSession({ endpoint, storage, bridge, fetch: (...call) => fetch(...call) });
  const outbox = deviceOutbox(storage);
  const pause = wakeablePause();
  const life = new AbortController();
  const random = () => 0;
  const heard = new Map<string, TranscriptEntry>();
  const firsts: string[] = [];
  let revision = 0;
  const reached: boolean[] = [];
  const deliver = orderedSending({
    outbox,
    session,
    bridge,
    pause,
    random,
    onProgress: () => {},
  });
  const write = (text: string, at: number) => {
    const message = { id: messageId(at), sentAt: at, locale: 'id', text } as const;
    outbox.put({ message, state: 'waiting' });
    void deliver(life.signal);
  };
  write('Warga 0', Date.now());
  await expect.poll(() => session.current()).not.toBeNull();
  const following = followDesk(
    {
      session,
      pause,
      random,
      revision: () => revision,
      onEntry: (entry) => {
        if (!heard.has(entry.id)) firsts.push(entry.text);
        heard.set(entry.id, entry);
        revision = Math.max(revision, entry.revision);
      },
      onSecret: () => {},
      onSignal: () => {},
      onReach: (now) => {
        if (reached.at(-1) === now) return;
        reached.push(now);
        if (now) pause.wake();
      },
    },
    life.signal,
  );
  const ticketId = await expect
    .poll(async () => (await aduan.tickets.list({}, { actor: officer })).items[0]?.ticket.id)
    .toBeDefined()
    .then(async () => (await aduan.tickets.list({}, { actor: officer })).items[0]?.ticket.id);
  if (!ticketId) throw new Error('no ticket');

  for (let round = 1; round <= 3; round += 1) {
    write(`Warga ${round}a`, Date.now() + round * 10);
    await server.stop();
    // Written while nobody answers: by the citizen, and by an officer on another instance.
    write(`Warga ${round}b`, Date.now() + round * 10 + 1);
    await aduan.tickets.ask(ticketId, `Petugas ${round}`, { actor: officer });
    await aduan.workOff();
    await aduan.close();
    aduan = open();
    await aduan.start();
    server = await serve((request) => aduan.fetch(request), port);
    pause.wake();
    const all = [`Warga ${round}a`, `Warga ${round}b`, `Petugas ${round}`];
    await expect
      .poll(() => all.every((text) => firsts.includes(text)), { timeout: 20_000 })
      .toBe(true);
  }

  const citizens = firsts.filter((text) => text.startsWith('Warga'));
  expect(citizens).toEqual([
    'Warga 0',
    ...[1, 2, 3].flatMap((n) => [`Warga ${n}a`, `Warga ${n}b`]),
  ]);
  expect(firsts.filter((text) => text.startsWith('Petugas '))).toEqual([
    'Petugas 1',
    'Petugas 2',
    'Petugas 3',
  ]);
  const kept = await aduan.tickets.get(ticketId, { actor: officer });
  expect(kept.ticket.id).toBe(ticketId);
  expect(outbox.list().every(({ state }) => state === 'sent')).toBe(true);
  // It was noticed, and it came back, each time.
  expect(reached.filter((now) => now).length).toBeGreaterThanOrEqual(2);
  life.abort();
  await following;
  await server.stop();
  await aduan.close();
}, 60_000);
