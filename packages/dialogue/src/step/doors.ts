import type { CitizenMessage, Origin } from '../session/input.js';
import type { AnyNode } from './compiled-flow.js';
import { goTo, isFilled, note, say, type Talk, topOf } from './talk.js';
import { beginsAnew, takeTopic } from './understand.js';

/** Switches to the language of the channel when it differs from the one named before. */
export function speakAsNamed(talk: Talk, { language }: Origin): void {
  if (language === undefined || language === talk.named) return;
  if (!talk.flow.languages.includes(language)) return;
  talk.named = language;
  talk.language = language;
  topOf(talk).times = 0;
}

/** Switches to the language in which a citizen writes, and says how to switch back. Recognised speech is not reliable enough for this. */
export function speakAsWritten(talk: Talk, { confidence, text = '' }: CitizenMessage): void {
  const language = confidence === undefined ? talk.flow.languageOf?.(text) : null;
  if (!language || language === talk.language || !talk.flow.languages.includes(language)) return;
  talk.language = language;
  note(talk, 'language', language);
  say(talk, 'recognized');
}

/** Applies the door of an input: at once when nothing was asked yet, otherwise as a topic. */
export function enterBy(talk: Talk, { door }: Origin): void {
  const to = door === undefined ? undefined : nodeBehind(talk, door);
  if (door === undefined || to === undefined) return;
  const { asked, node, waiting } = topOf(talk);
  if (!asked && waiting === undefined) {
    talk.door = door;
  } else if (talk.stack.length === 1 && talk.answered.length === 0 && waiting === undefined) {
    if (node === to) return;
    note(talk, 'entered', door);
    goTo(talk, to);
  } else {
    nameTopic(talk, to);
  }
}

/** Goes to the node of the door instead of the first question. @returns whether there was a door */
export function passDoor(talk: Talk): boolean {
  const { door } = talk;
  const to = door === undefined ? undefined : nodeBehind(talk, door);
  talk.door = undefined;
  if (to === undefined || topOf(talk).node === to) return false;
  note(talk, 'entered', door);
  goTo(talk, to);
  return true;
}

/** Enters a door as a topic. A door to what is already asked or told is ignored. */
function nameTopic(talk: Talk, to: string): void {
  const topics = Object.entries(talk.flow.topics ?? {});
  const name = topics.find(([, topic]) => topic.to === to)?.[0];
  const node: AnyNode | undefined = talk.flow.nodes[to];
  if (name === undefined || topOf(talk).waiting !== undefined) return;
  const isTold = node?.kind === 'ask' && isFilled(talk, node.into);
  if (!isTold || beginsAnew(talk, name)) takeTopic(talk, name);
}

function nodeBehind({ flow: { doors = {}, nodes } }: Talk, door: string): string | undefined {
  const to = Object.hasOwn(doors, door) ? doors[door] : undefined;
  return to !== undefined && Object.hasOwn(nodes, to) ? to : undefined;
}
