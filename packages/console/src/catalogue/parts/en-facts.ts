import { enFacts } from '../en-facts.js';
import type { idFactsPart } from './id-facts.js';

/** Facts about cooperatives, in English. */
export const enFactsPart: typeof idFactsPart = { ...enFacts };
