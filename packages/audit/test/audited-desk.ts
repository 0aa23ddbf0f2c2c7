import type { PartyId } from '@aduan/core';
import type { PluginList } from '@aduan/core/plugin';
import { eventDigest, nextLink, type StoredEvent } from '@aduan/core/store';
import { checkpoints } from '@aduan/plugins/checkpoints';
import { parties } from '@aduan/plugins/parties';
import { memoryStore } from '@aduan/store-memory';
import { newSigner } from '../../core/test/audit/bundle-of.js';
import { officer, supervisor, testDesk } from '../../core/test/runtime/test-desk.js';

/** A desk with tickets of some notes each, with parties of which two were merged, and checkpoints in between. */
export async function auditedDesk({
  cases = 12,
  notes = 1,
  plugins = [],
}: {
  readonly cases?: number;
  readonly notes?: number;
  readonly plugins?: PluginList;
} = {}) {
  const signer = await newSigner();
  const store = memoryStore();
  const { aduan, clock } = testDesk({
    store,
    plugins: [parties(), checkpoints({ signer }), ...plugins],
  });
  const people: PartyId[] = [];
  const ids: string[] = [];
  for (let number = 0; number < cases; number++) {
    const { ticket } = await aduan.tickets.open(
      {
        channel: 'phone',
        subject: `Hal ${number}`,
        body: 'Rahasia Ibu Tuti',
        reporter: {
          name: 'Tuti',
          contacts: [{ kind: 'phone', value: `081234567${100 + number}` }],
        },
      },
      { actor: officer },
    );
    ids.push(ticket.id);
    people.push(...ticket.reporters);
    for (let note = 0; note < notes; note++) {
      await aduan.tickets.note(ticket.id, 'Sudah ditelepon', { actor: officer });
    }
    if (number % 5 === 2) await aduan.plugins.checkpoints.sign();
    clock.now += 60_000;
  }
  const [one, other] = people as [PartyId, PartyId];
  await aduan.plugins.parties.merge(
    one,
    { into: other, reason: 'orang yang sama' },
    { actor: supervisor },
  );
  await aduan.plugins.checkpoints.sign();
  return { aduan, checkpoints: aduan.plugins.checkpoints, clock, ids, people, signer, store };
}

/** Events with recomputed digests and links, as the database's owner can make them. */
export function rechained(events: readonly StoredEvent[]): readonly StoredEvent[] {
  let link = '';
  return events.map((event, index) => {
    const digest = eventDigest({ ...event, recordHash: event.sealed ? '' : null });
    link = nextLink(link, digest);
    return { ...event, sequence: index + 1, digest, link };
  });
}
