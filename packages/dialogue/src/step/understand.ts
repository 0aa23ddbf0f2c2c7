import type { Asking, Understanding } from '../flow/flow.js';
import type { CitizenMessage } from '../session/input.js';
import type { AnyShape } from './compiled-flow.js';
import { forget, goOnChanged, goTo, interrupt, note, type Talk, topOf } from './talk.js';

/** Where the conversation stands, for code of the flow. */
export function askingOf(talk: Talk, slot: string | null): Asking<AnyShape> {
  return { node: topOf(talk).node, slot, slots: talk.slots, language: talk.language };
}

/** What the flow itself reads from a message. */
export function understand(
  talk: Talk,
  said: CitizenMessage,
  slot: string | null,
): Understanding<AnyShape> {
  return talk.flow.understand?.(said, askingOf(talk, slot)) ?? {};
}

/**
 * Lets a topic interrupt, and takes what was said about it. The one at hand is asked about again.
 *
 * @returns false when there is none of that name
 */
export function takeTopic(
  talk: Talk,
  name: string,
  slots: Readonly<Record<string, unknown>> = {},
): boolean {
  const topics = talk.flow.topics ?? {};
  const topic = Object.hasOwn(topics, name) ? topics[name] : undefined;
  if (!topic) return false;
  if (beginsAnew(talk, name)) {
    note(talk, 'interrupted', name);
    forget(talk, topic.anew?.forget);
    goTo(talk, topic.to);
  } else if (topOf(talk).topic === name) {
    topOf(talk).asked = false;
  } else {
    note(talk, 'interrupted', name);
    interrupt(talk, topic.to, { topic: name });
  }
  Object.assign(talk.slots, slots);
  return true;
}

/** Whether a topic takes the place of what is open. */
export function beginsAnew(talk: Talk, name: string): boolean {
  const topics = talk.flow.topics ?? {};
  const topic = Object.hasOwn(topics, name) ? topics[name] : undefined;
  return topic?.anew?.at.includes(topOf(talk).node) ?? false;
}

/**
 * Puts what a message says in the place of what was said before.
 *
 * @returns what became of it: `changed` when an answer was replaced, `noted` when there was none or it stays in the new one
 */
export function revise(
  talk: Talk,
  slots: Readonly<Record<string, unknown>> = {},
): 'changed' | 'noted' | null {
  let became: 'changed' | 'noted' | null = null;
  for (const [slot, value] of Object.entries(slots)) {
    const before = talk.slots[slot];
    if (value === undefined || value === before) continue;
    talk.slots[slot] = value;
    note(talk, 'corrected', slot);
    if (became !== 'changed') became = goesOn(before, value) ? 'noted' : 'changed';
  }
  return became;
}

/** Whether a value is new, or says what was said before and more. */
function goesOn(before: unknown, value: unknown): boolean {
  if (typeof before === 'string' && typeof value === 'string') return value.startsWith(before);
  return (before ?? null) === null;
}

/** Goes on after a message that answers nothing, but says something that was kept. */
export function goOnRevised(talk: Talk, became: 'changed' | 'noted' | null): boolean {
  if (became === null) return false;
  goOnChanged(talk, became === 'changed' ? 'corrected' : 'noted');
  return true;
}
