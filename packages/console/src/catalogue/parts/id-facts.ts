import { idFacts } from '../id-facts.js';

/** Facts about cooperatives, in Indonesian. */
export const idFactsPart = { ...idFacts };
