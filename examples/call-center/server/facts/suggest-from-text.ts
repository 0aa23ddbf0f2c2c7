import { type Aduan, systemPrincipal, type TicketId } from '@aduan/core';
import type { CooperativeFactsApi, FactStatement } from '@aduan/core/cooperative-facts';
import { type Contradiction, claimsIn } from '../api/contradictions.js';

const statements: Readonly<Record<Exclude<Contradiction, 'region'>, FactStatement>> = {
  outlet: { kind: 'outlet', value: { status: 'not-open' } },
  nib: { kind: 'nib', value: { present: false } },
  land: { kind: 'land', value: { status: 'none' } },
};

/**
 * Suggests facts about a ticket's cooperative from its first message, once the cooperative is known. Each is
 * suggested once; an officer decides whether it is a fact.
 */
export async function suggestFromText(
  aduan: Aduan,
  facts: CooperativeFactsApi,
  id: TicketId,
): Promise<void> {
  const actor = systemPrincipal;
  const { subject, ticket, timeline } = await aduan.tickets.get(id, { actor });
  const { cooperative, kind } = ticket;
  const isKnown = [cooperative?.nikop, cooperative?.simkopdesId, cooperative?.villageCode].some(
    Boolean,
  );
  if (!cooperative || !isKnown || kind !== 'complaint') return;
  const opening = timeline.find((entry) => entry.type === 'message');
  const said = [subject, opening?.text].filter(Boolean).join('\n');
  const known = new Set((await facts.saidIn(id, { actor })).map((fact) => fact.kind));
  for (const claim of claimsIn(said)) {
    const statement = statements[claim];
    if (known.has(statement.kind)) continue;
    const key = `read:${id}:${statement.kind}`;
    await facts.suggest({ cooperative, source: 'citizen', ticket: id, statement }, { actor, key });
  }
}
