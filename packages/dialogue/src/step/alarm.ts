import type { CitizenMessage } from '../session/input.js';
import { goTo, nodeOf, note, speak, type Talk } from './talk.js';

/** The danger in a message, unless this conversation has already handled it. */
export function alarmIn(
  { flow: { alarm }, slots }: Talk,
  { text = '' }: CitizenMessage,
): string | null {
  const found = alarm?.find(text) ?? null;
  if (!alarm || found === null || !Object.hasOwn(alarm.say, found)) return null;
  return slots[alarm.slot] === found ? null : found;
}

/**
 * First says who can help, then goes to the node that files the report; the open question can wait. A citizen who waits
 * for an officer keeps their place in the queue, and the officer is notified.
 */
export function raiseAlarm(talk: Talk, found: string, { text = '' }: CitizenMessage): void {
  const { alarm } = talk.flow;
  const help = alarm?.say[found];
  if (!alarm || help === undefined) return;
  note(talk, 'alarmed', found);
  const told = talk.slots[alarm.into];
  Object.assign(talk.slots, alarm.reads?.(text));
  talk.slots[alarm.slot] = found;
  talk.slots[alarm.into] = typeof told === 'string' ? `${told}\n\n${text.trim()}` : text.trim();
  talk.prompts = [];
  speak(talk, [help]);
  const node = nodeOf(talk);
  if (node?.kind === 'queue') {
    speak(talk, node.waiting);
    return;
  }
  talk.stack = [];
  goTo(talk, alarm.to);
}
