import type { CitizenMessage, Origin } from '../session/input.js';
import type { AnyNode } from './compiled-flow.js';
import { goTo, isFilled, note, say, type Talk, topOf } from './talk.js';
import { beginsAnew, takeTopic } from './understand.js';

/** Speaks the language that the channel names, once it names another one than before. */
export function speakAsNamed(talk: Talk, { language }: Origin): void {
  if (language === undefined || language === talk.named) return;
  if (!talk.flow.languages.includes(language)) return;
  talk.named = language;
  talk.language = language;
  topOf(talk).times = 0;
}

/** Speaks the language that somebody writes in, and says how to go back. What was heard is not written so for sure. */
export function speakAsWritten(talk: Talk, { confidence, text = '' }: CitizenMessage): void {
  const language = confidence === undefined ? talk.flow.languageOf?.(text) : null;
  if (!language || language === talk.language || !talk.flow.languages.includes(language)) return;
  talk.language = language;
  note(talk, 'language', language);
  say(talk, 'recognized');
}

/** Takes the door that somebody came through: at once where nothing was told yet, else as a topic. */
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

/** Goes through the door in place of the first question. @returns whether there was one */
export function passDoor(talk: Talk): boolean {
  const { door } = talk;
  const to = door === undefined ? undefined : nodeBehind(talk, door);
  talk.door = undefined;
  if (to === undefined || topOf(talk).node === to) return false;
  note(talk, 'entered', door);
  goTo(talk, to);
  return true;
}

/** A door that leads to what is asked already, or was told already, leads nowhere. */
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
