import type { NumberInText } from '@aduan/core';
import type { KopdesSlots } from '../kopdes-types.js';

/** What is known of a report so far, and what a message adds to it. */
export type Slots = Partial<KopdesSlots>;

/** Where the conversation stands when something is said, and what is known. */
export interface Asked {
  /** The node that waits for an answer. */
  readonly node: string;
  /** The slot that the answer fills; null where it is chosen from options. */
  readonly slot: string | null;
  readonly slots: Slots;
}

/** Characters of a message that are searched for names and places: what people write by hand is shorter. */
export const maxReadLength = 4_000;

/** A message, and where it was said. */
export interface Message extends Asked {
  /** Its beginning, at most `maxReadLength` characters: as much as is searched for names and places. */
  readonly text: string;
  /** All of it, for what is kept. */
  readonly whole: string;
  /** The number of a case that it names. */
  readonly named: NumberInText | null;
}

/** What a message means beyond the open question; empty where that question alone is to read it. */
export interface Understood {
  /** The topic or the option that is meant. */
  readonly intent?: string;
  /** What is told for the first time. It never replaces what is known. */
  readonly slots?: Slots;
  /** What takes the place of what is known. */
  readonly revises?: Slots;
}

/** A way to read a message; null where the next one is to try. */
export type MessageReading = (message: Message) => Understood | null;

/** What was found, without what was not. */
export function compact(found: Readonly<Record<string, string | null>>): Slots {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
}

/** What the first reading that fits makes of a message; null where none does. */
export function firstOf(readings: readonly MessageReading[], message: Message): Understood | null {
  for (const read of readings) {
    const understood = read(message);
    if (understood) return understood;
  }
  return null;
}
