import type { CooperativeCard } from '@aduan/core/directory';
import { fakeNow } from '@aduan/testkit';
import type { MemoryDirectory } from '../../../../src/directory/index.js';
import { sampleCards } from '../sample-cards.js';
import type { DirectoryMistake } from './mistake.js';

const shows = 'shows the card of each known cooperative, each fact with source and age';
const unknown = 'has no card of a cooperative that it does not know, whatever its name';
const silent = 'tells nobody’s name, number or address on a card';

const withCard =
  (change: (card: CooperativeCard) => CooperativeCard | null) =>
  (good: MemoryDirectory): MemoryDirectory => ({
    ...good,
    async card(cooperative, context) {
      const card = await good.card(cooperative, context);
      return card && change(card);
    },
  });

const tomorrow = { value: true, source: 'memory', asOf: fakeNow + 1, fetchedAt: fakeNow };

/** Mistakes in cards. */
export const cardMistakes: readonly DirectoryMistake[] = [
  {
    name: 'has no cards of what it finds',
    make: withCard(() => null),
    noticedBy: { [shows]: /is known, and has no card/ },
  },
  {
    name: 'shows always the same card',
    make: withCard(() => sampleCards[0] ?? null),
    noticedBy: { [shows]: /is of another/ },
  },
  {
    name: 'does not say where a fact comes from',
    make: withCard((card) => ({ ...card, facts: { hasNib: { ...tomorrow, source: '' } } })),
    noticedBy: { [shows]: /source/ },
  },
  {
    name: 'takes the time of another zone',
    make: withCard((card) => ({ ...card, facts: { ...card.facts, hasNib: tomorrow } })),
    noticedBy: { [shows]: /facts\.hasNib comes from the future/ },
  },
  {
    name: 'names facts that it never has',
    make: (good) => ({
      ...good,
      capabilities: { ...good.capabilities, facts: [...good.capabilities.facts, 'loans'] },
    }),
    noticedBy: { [shows]: /names what no known cooperative has/ },
  },
  {
    name: 'guesses a card by the name',
    make: (good) => ({
      ...good,
      async card(cooperative, context) {
        const [match] = await good.find({ by: 'name', name: cooperative.name }, context);
        return match ? good.card(match.cooperative, context) : null;
      },
    }),
    noticedBy: { [unknown]: /with the name of another/ },
  },
  {
    name: 'shows the telephone of the chair',
    make: withCard((card) => ({
      ...card,
      facts: {
        outlets: { ...tomorrow, asOf: null, value: [{ kind: 'Ketua 081200000001', active: true }] },
      },
    })),
    noticedBy: { [silent]: /looks like the number of a person/ },
  },
];
