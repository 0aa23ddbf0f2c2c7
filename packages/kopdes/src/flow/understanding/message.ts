import type { NumberInText } from '@aduan/core/channel';
import type { KopdesSlots } from '../kopdes-types.js';

/** The slots of a report: those known so far, or those that a message adds. */
export type Slots = Partial<KopdesSlots>;

/** The position in the conversation, and the slots so far. */
export interface Asked {
  /** The node that waits for an answer. */
  readonly node: string;
  /** The slot that the answer fills; null at a choice. */
  readonly slot: string | null;
  readonly slots: Slots;
}

/** Characters of a message that are searched for names and places: more than people type by hand. */
export const maxReadLength = 4_000;

/** A message with its position in the conversation. */
export interface Message extends Asked {
  /** Its first `maxReadLength` characters, which are searched for names and places. */
  readonly text: string;
  /** The whole text, which is stored. */
  readonly whole: string;
  /** The ticket number in it. */
  readonly named: NumberInText | null;
}

/** Meaning of a message beyond the open question; empty when only the open question reads it. */
export interface Understood {
  /** The topic or option that is meant. */
  readonly intent?: string;
  /** New values. They never replace known ones. */
  readonly slots?: Slots;
  /** Values that replace known ones. */
  readonly revises?: Slots;
}

/** A way to read a message; null when the next reading must try. */
export type MessageReading = (message: Message) => Understood | null;

/** Removes values that were not found. */
export function compact(found: Readonly<Record<string, string | null>>): Slots {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null));
}

/** The result of the first reading that matches a message; null when none does. */
export function firstOf(readings: readonly MessageReading[], message: Message): Understood | null {
  for (const read of readings) {
    const understood = read(message);
    if (understood) return understood;
  }
  return null;
}
