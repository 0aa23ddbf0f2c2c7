import { readFileSync } from 'node:fs';
import type { CandidatePlaces, FindPlace } from '../../../src/phone/index.js';

const choices: CandidatePlaces['choices'] = JSON.parse(
  readFileSync(new URL('./sukamaju.json', import.meta.url), 'utf8'),
);

/** Two villages of one name, until somebody says in which district. */
export const sukamaju: FindPlace = async ({ place }) => {
  if (!place?.includes('Sukamaju')) return { sure: null, choices: [] };
  const sure = choices.find(({ cooperative }) => place.includes(cooperative?.simkopdesId ?? '?'));
  return { sure: sure ?? null, choices };
};
