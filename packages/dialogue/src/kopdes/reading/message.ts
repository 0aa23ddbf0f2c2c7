import type { NumberInText } from '@aduan/core';
import type { KopdesSlots } from '../kopdes-types.js';

export type Slots = Partial<KopdesSlots>;

/** Where the conversation stands when something is said, and what is known. */
export interface Asked {
  readonly node: string;
  readonly slot: string | null;
  readonly slots: Slots;
}

/** A message, and where it was said. */
export interface Message extends Asked {
  /** As much of it as is searched for names and places. */
  readonly text: string;
  /** All of it. */
  readonly whole: string;
  /** The number of a case that it names. */
  readonly named: NumberInText | null;
}

/** What a message means beyond the open question. */
export interface Understood {
  readonly intent?: string;
  readonly slots?: Slots;
  readonly revises?: Slots;
}

/** A way to read a message; null where it means something else. */
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
