import type { CitizenMessage, Origin } from '../session/input.js';
import type { AnyNode } from './compiled-flow.js';
import { goTo, isFilled, note, say, type Talk, topOf } from './talk.js';
import { restarts, takeTopic } from './understand.js';

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

/** Applies the entry point of an input: at once when nothing was asked yet, otherwise as a topic. */
export function enterBy(talk: Talk, { entryPoint }: Origin): void {
  const to = entryPoint === undefined ? undefined : nodeBehind(talk, entryPoint);
  if (entryPoint === undefined || to === undefined) return;
  const { asked, node, waiting } = topOf(talk);
  if (!asked && waiting === undefined) {
    talk.entryPoint = entryPoint;
  } else if (talk.stack.length === 1 && talk.answered.length === 0 && waiting === undefined) {
    if (node === to) return;
    note(talk, 'entered', entryPoint);
    goTo(talk, to);
  } else {
    nameTopic(talk, to);
  }
}

/** Goes to the node of the entry point instead of the first question. @returns whether there was an entry point */
export function passEntryPoint(talk: Talk): boolean {
  const { entryPoint } = talk;
  const to = entryPoint === undefined ? undefined : nodeBehind(talk, entryPoint);
  talk.entryPoint = undefined;
  if (to === undefined || topOf(talk).node === to) return false;
  note(talk, 'entered', entryPoint);
  goTo(talk, to);
  return true;
}

/** Enters an entry point as a topic. An entry point to a question that is already open or answered is ignored. */
function nameTopic(talk: Talk, to: string): void {
  const topics = Object.entries(talk.flow.topics ?? {});
  const name = topics.find(([, topic]) => topic.to === to)?.[0];
  const node: AnyNode | undefined = talk.flow.nodes[to];
  if (name === undefined || topOf(talk).waiting !== undefined) return;
  const isTold = node?.kind === 'ask' && isFilled(talk, node.into);
  if (!isTold || restarts(talk, name)) takeTopic(talk, name);
}

function nodeBehind(
  { flow: { entryPoints = {}, nodes } }: Talk,
  entryPoint: string,
): string | undefined {
  const to = Object.hasOwn(entryPoints, entryPoint) ? entryPoints[entryPoint] : undefined;
  return to !== undefined && Object.hasOwn(nodes, to) ? to : undefined;
}
