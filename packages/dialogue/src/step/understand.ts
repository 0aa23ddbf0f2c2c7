import type { Asking, Understanding } from '../flow/flow.js';
import type { CitizenMessage } from '../session/input.js';
import type { AnyShape } from './compiled-flow.js';
import { forget, goOnChanged, goTo, interrupt, note, type Talk, topOf } from './talk.js';

/** The position in the conversation, as passed to the flow's own code. */
export function askingOf(talk: Talk, slot: string | null): Asking<AnyShape> {
  return { node: topOf(talk).node, slot, slots: talk.slots, language: talk.language };
}

/** The result of the flow's `understand` for a message. */
export function understand(
  talk: Talk,
  said: CitizenMessage,
  slot: string | null,
): Understanding<AnyShape> {
  return talk.flow.understand?.(said, askingOf(talk, slot)) ?? {};
}

/**
 * Lets a topic interrupt, and fills its slots. A topic that is already open is asked about again.
 *
 * @returns false when there is no topic of that name
 */
export function takeTopic(
  talk: Talk,
  name: string,
  slots: Readonly<Record<string, unknown>> = {},
): boolean {
  const topics = talk.flow.topics ?? {};
  const topic = Object.hasOwn(topics, name) ? topics[name] : undefined;
  if (!topic) return false;
  if (restarts(talk, name)) {
    note(talk, 'interrupted', name);
    forget(talk, topic.replacesQuestion?.forget);
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

/** Whether a topic replaces the open question. */
export function restarts(talk: Talk, name: string): boolean {
  const topics = talk.flow.topics ?? {};
  const topic = Object.hasOwn(topics, name) ? topics[name] : undefined;
  return topic?.replacesQuestion?.at.includes(topOf(talk).node) ?? false;
}

/**
 * Replaces earlier values with the values of a message.
 *
 * @returns `changed` when an answer was replaced; `noted` when there was none, or when the new one contains it
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

/** Whether a value is new, or extends the earlier one. */
function goesOn(before: unknown, value: unknown): boolean {
  if (typeof before === 'string' && typeof value === 'string') return value.startsWith(before);
  return (before ?? null) === null;
}

/** Continues after a message that answers nothing, but had values that were kept. */
export function goOnRevised(talk: Talk, became: 'changed' | 'noted' | null): boolean {
  if (became === null) return false;
  goOnChanged(talk, became === 'changed' ? 'corrected' : 'noted');
  return true;
}
