import type { MediaRef } from '@aduan/core/channel';
import type { Reading } from '../flow/flow.js';
import type { AskNode } from '../flow/node.js';
import { digitsIn } from '../language/digits.js';
import type { CitizenMessage } from '../session/input.js';
import type { AnyShape } from './compiled-flow.js';
import type { ReceivedMessage } from './received-message.js';
import { goBack, goOnChanged, goTo, note, type Talk, topOf } from './talk.js';
import { askingOf } from './understand.js';

/** Speech confidence below which an answer is read back. */
const sureFrom = 0.6;
/** How many answers can be taken back one after the other. */
const maxRevisedLength = 12;

/** Applies a message as the answer to a question. @returns false when it is no answer */
export function answerQuestion(
  talk: Talk,
  node: AskNode<AnyShape>,
  received: ReceivedMessage,
): boolean {
  const { message: said } = received;
  if (meansSkip(talk, node, received)) return skipQuestion(talk, node);
  const reading = readAnswer(talk, node, said);
  if (!reading) return false;
  const frame = topOf(talk);
  delete frame.offer;
  frame.confirming = false;
  if ('offer' in reading) {
    Object.assign(frame, { offer: reading.offer, asked: false });
    note(talk, 'offered', node.into);
    return true;
  }
  const isSure = said.confidence === undefined || said.confidence >= sureFrom;
  return takeAnswer(talk, node, reading.value, isSure);
}

/** Whether a message skips the question: by its button, pressed or written, or by its number. */
function meansSkip(
  talk: Talk,
  node: AskNode<AnyShape>,
  { message: said, text, words }: ReceivedMessage,
): boolean {
  if (node.optional === undefined) return false;
  if (said.choice !== undefined) return said.choice === 'skip';
  const mayBeAnswer = node.accepts.includes('digits') && (node.digits?.min ?? 1) === 1;
  const isNumber = text === '1' && said.digits === undefined && !mayBeAnswer;
  return (
    isNumber ||
    talk.words
      .optionsOf(topOf(talk).node)
      .find(words)
      .some(({ whole }) => whole)
  );
}

/** Skips a question: its slot is set to null. */
export function skipQuestion(talk: Talk, node: AskNode<AnyShape>): boolean {
  note(talk, 'skipped', node.into);
  talk.slots[node.into] = null;
  proceed(talk, node);
  return true;
}

/** Fills the slot, and reads it back first when the flow requires it. */
export function takeAnswer(
  talk: Talk,
  node: AskNode<AnyShape>,
  value: unknown,
  isSure: boolean,
): true {
  talk.slots[node.into] = value;
  if (node.confirm && (node.confirm.when === 'always' || !isSure)) {
    Object.assign(topOf(talk), { confirming: true, asked: false });
    note(talk, 'read-back', node.into);
  } else {
    note(talk, 'answered', node.into);
    proceed(talk, node);
  }
  return true;
}

/** Continues after an answered question; after a correction it goes back. */
export function proceed(talk: Talk, node: AskNode<AnyShape>): void {
  const frame = topOf(talk);
  const answered = talk.answered.filter((name) => name !== frame.node);
  talk.answered = [...answered, frame.node].slice(-maxRevisedLength);
  if (frame.correcting && goBack(talk)) goOnChanged(talk);
  else goTo(talk, node.next);
}

/** Reads the answer to a question from a message. */
export function readAnswer(
  talk: Talk,
  node: AskNode<AnyShape>,
  said: CitizenMessage,
): Reading<unknown> {
  const reader = talk.flow.readers?.[node.into];
  const reading = reader ? reader(said, askingOf(talk, node.into)) : readPlainly(node, said);
  const hasFiles = (said.files?.length ?? 0) > 0;
  const takesFiles = node.accepts.includes('files') || node.accepts.includes('recording');
  return reading ?? (hasFiles && takesFiles ? { value: null } : null);
}

function readPlainly(
  { accepts, digits }: AskNode<AnyShape>,
  said: CitizenMessage,
): Reading<unknown> {
  const { location, text = '' } = said;
  if (location && accepts.includes('location')) return { value: location };
  const typed = said.digits ?? digitsIn(text);
  if (typed && accepts.includes('digits')) {
    const { min = 1, max = Number.POSITIVE_INFINITY } = digits ?? {};
    if (typed.length >= min && typed.length <= max) return { value: typed };
  }
  const spoken = text.trim();
  return spoken && accepts.includes('text') ? { value: spoken } : null;
}

/** Keeps the files of a message, regardless of the open question. @returns whether there were any */
export function keepFiles(talk: Talk, { files = [] }: CitizenMessage): boolean {
  const slot = talk.flow.files;
  if (slot === undefined || files.length === 0) return false;
  const sent = [...filesIn(talk.slots[slot]), ...files];
  talk.slots[slot] = [...new Map(sent.map((file) => [file.ref, file])).values()];
  note(talk, 'file-kept', slot);
  return true;
}

/** The files in a slot. */
function filesIn(value: unknown): readonly MediaRef[] {
  if (!Array.isArray(value)) return [];
  return value.filter((one: Partial<MediaRef> | null) => typeof one?.ref === 'string');
}
