import { parties } from '@aduan/plugins/parties';
import { memoryStore } from '@aduan/store-memory';
import { nextLink } from '../../src/audit/chain.js';
import { eventDigest } from '../../src/audit/digest.js';
import {
  type AuditExport,
  type AuditSigner,
  auditSigner,
  exportAudit,
  generateAuditKey,
} from '../../src/audit/index.js';
import type { PartyId } from '../../src/ids.js';
import { createCheckpoints } from '../../src/oversight/index.js';
import type { PluginList } from '../../src/plugin/index.js';
import type { StoredEvent } from '../../src/store/rows.js';
import { officer, supervisor, testDesk, tuesdayMorning } from '../runtime/test-desk.js';

export async function newSigner(): Promise<AuditSigner> {
  return auditSigner(await generateAuditKey());
}

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
  const { aduan, clock } = testDesk({ store, plugins: [parties(), ...plugins] });
  const checkpoints = createCheckpoints(aduan, { signer });
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
    if (number % 5 === 2) await checkpoints.sign();
    clock.now += 60_000;
  }
  const [one, other] = people as [PartyId, PartyId];
  await aduan.plugins.parties.merge(
    one,
    { into: other, reason: 'orang yang sama' },
    { actor: supervisor },
  );
  await checkpoints.sign();
  return { aduan, checkpoints, clock, ids, people, signer, store };
}

/** All lines of a bundle. */
export function bundleOf(
  options: Pick<AuditExport, 'store' | 'signer'> & Partial<AuditExport>,
): Promise<readonly string[]> {
  return collect(exportAudit({ tenant: 'default', now: () => tuesdayMorning + 1, ...options }));
}

export async function collect(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const line of lines) found.push(line);
  return found;
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
