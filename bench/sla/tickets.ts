import type { SlaFact } from '@aduan/core/sla';

const minute = 60_000;
const day = 1_440 * minute;

/** A deterministic random generator. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * Open complaints of the last two months: all were forwarded after an hour; half of the citizens were asked a
 * question, which four out of five have answered.
 */
export function openTickets(count: number, now: number): readonly (readonly SlaFact[])[] {
  const random = drawing(1);
  return Array.from({ length: count }, () => {
    const at = now - day - Math.floor(random() * 60 * day);
    const facts: SlaFact[] = [
      { type: 'ticket.opened', at, phase: 'new', by: 'citizen' },
      { type: 'obligation.owed', at, by: 'system' },
      { type: 'message.sent', at: at + 1_000, by: 'system' },
      { type: 'ticket.moved', at: at + 60 * minute, from: 'new', phase: 'active', by: 'officer' },
    ];
    if (random() < 0.5) return facts;
    const asked = at + 120 * minute;
    facts.push(
      { type: 'message.sent', at: asked, by: 'officer' },
      { type: 'ticket.moved', at: asked, from: 'active', phase: 'waiting-citizen', by: 'officer' },
    );
    if (random() < 0.2) return facts;
    const answered = asked + Math.floor(random() * 0.8 * day);
    facts.push(
      { type: 'message.received', at: answered, by: 'citizen' },
      {
        type: 'ticket.moved',
        at: answered,
        from: 'waiting-citizen',
        phase: 'active',
        by: 'citizen',
      },
    );
    return facts;
  });
}
