import type { Intake, IntakeEffect, IntakeInput, IntakeResult, OpenEffect } from '@aduan/core';
import type { Flow } from '../flow/flow.js';
import type { FlowShape } from '../flow/node.js';
import type { Effect } from '../session/effect.js';
import type { Input } from '../session/input.js';
import type { Session } from '../session/session.js';
import type { Turn } from '../session/turn.js';
import { step } from '../step/step.js';
import { contentsOf } from './contents-of.js';
import { saidOf } from './said-of.js';

/** What came of an effect, and what the desk shall do with the message because of it. */
export interface PerformedEffect {
  /** A declared outcome of the task; `open` or `closed`; `answered`, `timeout` or `unavailable`. */
  readonly outcome: string;
  readonly slots?: Readonly<Record<string, unknown>>;
  /** The case that the desk opens. Its own acknowledgement tells number, PIN and date. */
  readonly open?: OpenEffect;
}

/** How a flow becomes the intake of a desk. */
export interface DialogueIntakeOptions {
  /** Does what an effect asks for. When it throws, the message is tried again. */
  perform(
    effect: Exclude<Effect, { type: 'wake' }>,
    input: IntakeInput,
  ): PerformedEffect | Promise<PerformedEffect>;
  /** Deals with forms and with what is written about an open case: `defaultIntake()` of `@aduan/core`. */
  readonly otherwise: Intake;
}

/** Effects carried out for one message at most; a flow that wants more goes on with the next message. */
const mostEffects = 20;

/**
 * Lets a flow talk to the citizens of a desk: the `intake` of `createAduan`. While a person speaks, and
 * while a case of the conversation is open and no question either, what is written joins the case; asking
 * for a person or naming a topic of the flow brings the bot back.
 */
export function dialogueIntake<Shape extends FlowShape>(
  flow: Flow<Shape>,
  { perform, otherwise }: DialogueIntakeOptions,
): Intake {
  return {
    async receive(input) {
      const isForm = input.message.parts.some(({ type }) => type === 'form');
      const session = input.session as Session<Shape['slots']> | null | undefined;
      const isOpen = input.ticket !== null && input.ticket.phase !== 'closed';
      if (isForm || (isOpen && session?.mode === 'human')) return otherwise.receive(input);
      const talked = await talk(flow, session ?? null, input, perform);
      const isIdle = !session || session.mode === 'ended';
      return isOpen && isIdle && !talked.isMeantForBot ? otherwise.receive(input) : talked.result;
    },
  };
}

async function talk<Shape extends FlowShape>(
  flow: Flow<Shape>,
  before: Session<Shape['slots']> | null,
  input: IntakeInput,
  perform: DialogueIntakeOptions['perform'],
): Promise<{ readonly result: IntakeResult; readonly isMeantForBot: boolean }> {
  const { message, at } = input;
  let session = before;
  let opened: OpenEffect | undefined;
  let isMeantForBot = false;
  const turns: Turn[] = [];
  const waiting: Effect[] = [];
  const take = (next: Input) => {
    const taken = step(flow, session, next);
    session = taken.session;
    if (taken.turn) turns.push(taken.turn);
    waiting.push(...taken.effects);
    isMeantForBot ||= taken.trace.some(({ rule }) => rule === 'interrupted' || rule === 'person');
  };
  /** Carries out what is waiting, but opens one case a message: a second one is for the next message. */
  const work = async () => {
    for (let count = 0; count < mostEffects; count += 1) {
      const effect = waiting.shift();
      if (!effect) return;
      if (effect.type === 'wake') continue;
      if (opened && effect.type !== 'hours') return;
      const { outcome, slots = {}, open } = await perform(effect, input);
      opened = open ?? opened;
      const { key } = effect;
      take({ key: `${message.key}>${key}`, at, type: 'outcome', effect: key, outcome, slots });
    }
  };
  if (before?.mode === 'human') take({ key: `${message.key}<`, at, type: 'human-released' });
  else if (before?.stack.at(-1)?.waiting !== undefined) {
    take({ key: `${message.key}<`, at, type: 'resume' });
    turns.length = 0;
  }
  await work();
  take({ key: message.key, at, type: 'message', ...saidOf(message) });
  await work();
  const replies = turns.flatMap((turn, place) => contentsOf(turn, place === turns.length - 1));
  const effects: IntakeEffect[] = replies.map((content) => ({ type: 'reply', content }));
  return { isMeantForBot, result: { effects: opened ? [opened, ...effects] : effects, session } };
}
