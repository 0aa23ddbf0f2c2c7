import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createUnderstanding, type Understanding } from '@aduan/knowledge/understanding';
import { kopdesSpellings } from '@aduan/kopdes/articles';
import { starterModel } from './starter-model.js';

/** Topics that only officers assign, since they accuse somebody. */
const forPeople: ReadonlySet<string> = new Set(['kdmp.penyimpangan', 'kdmp.penipuan_rekrutmen']);

/** Whether only officers assign this topic. */
export function isForPeople(category: string): boolean {
  return forPeople.has(category);
}

/** Written when the server is built, so that no request waits for it. */
const built = join(import.meta.dirname, 'starter-model.json');
const fewSentences = 600;

/**
 * What suggests topics: a model of `aduan train`, or else the one of invented sentences that the build made. When run
 * from sources without a build, that model is trained at first use, which takes a second.
 *
 * @param file - the model; null for the invented one
 */
export function openUnderstanding(file: string | null): () => Understanding {
  let opened: Understanding | undefined;
  return () => {
    opened ??= createUnderstanding(readModel(file ?? built), {
      spellings: kopdesSpellings,
      isForPeople,
    });
    return opened;
  };
}

function readModel(file: string) {
  if (file === built && !existsSync(built)) return starterModel(fewSentences);
  return JSON.parse(readFileSync(file, 'utf8'));
}
