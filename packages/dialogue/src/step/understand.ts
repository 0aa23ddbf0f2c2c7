import type { Asking, Understanding } from '../flow/flow.js';
import type { Said } from '../session/input.js';
import type { AnyShape } from './compiled-flow.js';
import { forget, goTo, interrupt, note, type Talk, topOf } from './talk.js';

/** Where the conversation stands, for code of the flow. */
export function askingOf(talk: Talk, slot: string | null): Asking<AnyShape> {
  return { node: topOf(talk).node, slot, slots: talk.slots, language: talk.language };
}

/** What the flow itself reads from a message. */
export function understand(talk: Talk, said: Said, slot: string | null): Understanding<AnyShape> {
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
