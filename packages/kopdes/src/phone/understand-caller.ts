import type { Flow } from '@aduan/dialogue';
import { kopdesFlow } from '../flow/index.js';
import type { KopdesPhoneShape } from './kopdes-phone-shape.js';

type Understand = NonNullable<Flow<KopdesPhoneShape>['understand']>;

const written = kopdesFlow as unknown as Flow<KopdesPhoneShape>;

/** Understands answers to questions that only the phone asks. */
export const understandCaller: Understand = (said, asking) => {
  if (asking.node === 'whichWrong') {
    const given = givenAtOnce(said, asking);
    if (given) return given;
  }
  const understood = written.understand?.(said, asking) ?? {};
  return understood.intent === 'afraid' ? (wishForShown(said, asking) ?? understood) : understood;
};

/** Reads a number or PIN that a caller gives at once when asked which of the two was wrong. */
function givenAtOnce(...[said, asking]: Parameters<Understand>): ReturnType<Understand> | null {
  const number = said.ticketNumberRead?.number;
  if (number) return { intent: 'pin', revises: { number } };
  const reading = written.readers?.pin?.(said, { ...asking, slot: 'pin' });
  return reading && 'value' in reading && reading.value
    ? { intent: 'pin', slots: { pin: reading.value } }
    : null;
}

/** A wish to be hidden in a report that was only looked up is added to that report. An officer decides, and the bot promises nothing. */
function wishForShown(
  ...[{ text }, asking]: Parameters<Understand>
): ReturnType<Understand> | null {
  if (!text || asking.slots.story !== undefined) return null;
  if (asking.node === 'anythingToAdd') return { intent: 'yes', slots: { addition: text } };
  return asking.node === 'addition' ? {} : null;
}
