import type { id } from './id.js';

/** The shape of a catalogue: the Indonesian one is the measure. */
export type Catalogue = typeof id;
