import {
  type CooperativeCard,
  cooperativeCardSchema,
  isSameCooperative,
} from '@aduan/core/directory';
import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { DirectoryCheck, DirectoryConformance } from './directory-conformance.js';
import { tryOut } from './directory-trial.js';

async function withoutCards({ create }: DirectoryConformance): Promise<string | null> {
  return (await create()).card ? null : 'it has no cards';
}

async function cardsOf(
  subject: DirectoryConformance,
): Promise<readonly (CooperativeCard | null)[]> {
  const { directory, context } = await tryOut(subject);
  const cards: (CooperativeCard | null)[] = [];
  for (const each of subject.known) cards.push((await directory.card?.(each, context)) ?? null);
  return cards;
}

/** A person's number (NIK), a document number, a phone number or an e-mail address. */
const personal = /\d{14,}|\+62\d{8,}|\b08\d{8,}|[\w.]+@[\w-]+\.\w+/;

/** Checks of the card of one cooperative. */
export const cardChecks: readonly DirectoryCheck[] = [
  {
    test: 'shows the card of each known cooperative, each fact with source and age',
    notFor: withoutCards,
    async run(subject) {
      const cards = await cardsOf(subject);
      const { directory, context } = await tryOut(subject);
      cards.forEach((card, index) => {
        const known = subject.known[index];
        demand(card !== null && known !== undefined, `"${known?.name}" is known, and has no card`);
        demand(
          isSameCooperative(card.cooperative, known),
          `the card of "${known.name}" is of another`,
        );
        for (const [name, fact] of Object.entries(cooperativeCardSchema.parse(card).facts)) {
          const { asOf, fetchedAt } = fact;
          demand(
            fetchedAt <= context.now() && (asOf === null || asOf <= context.now()),
            `facts.${name} comes from the future: take context.now(), and read times with their zone`,
          );
          expect(directory.capabilities.facts, 'capabilities.facts').toContain(name);
        }
      });
      const facts = cards.flatMap((card) => Object.keys(card?.facts ?? {}));
      const missing = directory.capabilities.facts.filter((name) => !facts.includes(name));
      expect(missing, 'capabilities.facts names what no known cooperative has').toEqual([]);
    },
  },
  {
    test: 'has no card of a cooperative that it does not know, whatever its name',
    notFor: withoutCards,
    async run(subject) {
      const { directory, context } = await tryOut(subject);
      expect(await directory.card?.(subject.absent, context), 'by codes').toBeNull();
      const namesake = { ...subject.absent, name: subject.known[0].name };
      expect(await directory.card?.(namesake, context), 'with the name of another').toBeNull();
    },
  },
  {
    test: 'tells nobody’s name, number or address on a card',
    notFor: withoutCards,
    async run(subject) {
      for (const card of await cardsOf(subject)) {
        const found = JSON.stringify(card?.facts).match(personal)?.[0];
        demand(found === undefined, `"${found}" looks like the number of a person or a document`);
      }
    },
  },
];
