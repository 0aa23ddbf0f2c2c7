import { memoryStore } from '@aduan/store-memory';
import type { CooperativeCard, CooperativeFacts } from '../../../core/src/directory/card.js';
import type { CooperativeRef } from '../../../core/src/ticket/ticket.js';
import { supervisor, testDesk } from '../../../core/test/runtime/test-desk.js';
import type { CooperativeFactsOptions, FactInput } from '../../src/facts/index.js';
import { cooperativeFacts } from '../../src/facts/index.js';

const dayMs = 86_400_000;

export const lembahwangi: CooperativeRef = {
  nikop: '3304010010001',
  simkopdesId: 'KOP-1',
  villageCode: '33.04.01.2001',
  name: 'Koperasi Desa Merah Putih Lembahwangi',
};

/** The plugin on a desk with a clock, and a way to open tickets about the cooperative. */
export function factsAt(options: CooperativeFactsOptions = {}, store = memoryStore()) {
  const desk = testDesk({ store, plugins: [cooperativeFacts(options)] });
  const plugin = desk.aduan.plugins['cooperative-facts'];
  const pass = (days: number) => {
    desk.clock.now += days * dayMs;
  };
  const openTicket = async (more: { readonly recusals?: readonly string[] } = {}) => {
    const { ticket } = await desk.aduan.tickets.open(
      {
        body: 'Gerai belum buka.',
        channel: 'phone',
        cooperative: lembahwangi,
        reporter: { name: 'Warga A' },
        ...more,
      },
      { actor: supervisor },
    );
    return ticket;
  };
  return { ...desk, plugin, store, pass, openTicket };
}

/** An officer's statement about the outlet. */
export function outlet(
  status: 'open' | 'not-open' | 'building' | 'none',
  more: Partial<FactInput> = {},
): FactInput {
  const statement = { kind: 'outlet', value: { status } } as const;
  return { cooperative: lembahwangi, source: 'officer', statement, ...more };
}

/** A card of Simkopdes. */
export function cardOf(facts: CooperativeFacts, cooperative = lembahwangi): CooperativeCard {
  return { cooperative, facts };
}

export function sourced<Value>(value: Value, at: number) {
  return { value, source: 'simkopdes', asOf: at, fetchedAt: at };
}
