import type { id } from './id.js';

/** The shape of a catalogue, defined by the Indonesian one. */
export type Catalogue = typeof id;
