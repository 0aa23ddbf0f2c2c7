import { readFileSync } from 'node:fs';
import { kopdesSpellings } from '@aduan/knowledge/kopdes';
import {
  createUnderstanding,
  starterTickets,
  trainUnderstanding,
  type Understanding,
} from '@aduan/knowledge/understanding';

/** Topics that a person alone gives a case: it is then about somebody's guilt. */
const forPeople: ReadonlySet<string> = new Set(['kdmp.penyimpangan', 'kdmp.penipuan_rekrutmen']);
const starters = 600;

/**
 * What suggests topics: a model that `aduan train` wrote, or else one of invented sentences, learnt when it is first
 * asked, which takes some tenths of a second.
 *
 * @param file - the model; null for the invented one
 */
export function openUnderstanding(file: string | null): () => Understanding {
  const spellings = kopdesSpellings;
  let opened: Understanding | undefined;
  return () => {
    opened ??= createUnderstanding(
      file === null
        ? trainUnderstanding(starterTickets(starters), { spellings }).model
        : JSON.parse(readFileSync(file, 'utf8')),
      { spellings, isForPeople: (label) => forPeople.has(label) },
    );
    return opened;
  };
}
