import { memoryBlobs } from '@aduan/store-memory';
import { expect } from 'vitest';
import type { Channel } from '../../src/channel/channel.js';
import type { InboundEvent } from '../../src/channel/inbound.js';
import type { BlobStore } from '../../src/ports/blob-store.js';
import type { Intake } from '../../src/runtime/intake.js';
import type { TimelineEntry } from '../../src/ticket/view.js';
import { firstOf } from './first-of.js';
import { delivery, officer, supervisor, testChannel, testDesk } from './test-desk.js';

/** A desk whose channel reports edited and deleted messages. */
export function chattingDesk(
  intake?: Intake,
  { blobs = memoryBlobs(), ...more }: Partial<Channel> & { readonly blobs?: BlobStore } = {},
) {
  const inbound = ['text', 'edit', 'delete'] as const;
  const channel = { ...testChannel(undefined, { inbound }), ...more };
  const desk = testDesk({ channels: { test: channel }, blobs, ...(intake && { intake }) });
  const { aduan } = desk;
  const say = async (...events: InboundEvent[]) => {
    expect((await aduan.fetch(delivery(events))).status).toBe(200);
    await aduan.workOff();
  };
  const cases = async () => (await aduan.tickets.list({}, { actor: supervisor })).items;
  const timeline = async (actor = officer) => {
    const { ticket } = firstOf(await cases());
    return (await aduan.tickets.get(ticket.id, { actor })).timeline;
  };
  const messages = async (actor = officer) =>
    (await timeline(actor)).filter(
      (entry): entry is Extract<TimelineEntry, { type: 'message' }> =>
        entry.type === 'message' && entry.direction === 'in',
    );
  return { ...desk, say, cases, timeline, messages };
}
