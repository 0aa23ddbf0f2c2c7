import type { Intake, PrivacyNotice } from '@aduan/core';
import type { IntakeInput, IntakeState } from '@aduan/core/channel';
import type { Flow } from '../flow/flow.js';
import type { FlowShape } from '../flow/node.js';
import type { Effect } from '../session/effect.js';
import { readSession } from '../session/read-session.js';
import { withTicketNumber } from '../session/with-ticket-number.js';
import { step } from '../step/step.js';
import { citizenMessageOf } from './citizen-message-of.js';
import { describeSession } from './describe-session.js';
import { emergencyHelpOf } from './emergency-help-of.js';
import { containsSecret, createTalk } from './intake-talk.js';
import type { PerformedEffect, PerformState } from './performed-effect.js';
import { revisedSession } from './revised-session.js';
import { carried, keep, type StoredSession } from './stored-session.js';
import { withAlarm } from './with-alarm.js';

/** Options to use a flow as the intake of a desk. */
export interface DialogueIntakeOptions {
  /**
   * Performs an effect. When it throws, the message is retried. When an officer takes over a conversation, the effect
   * is `queue` with the queue `taken-over`.
   */
  perform(
    effect: Exclude<Effect, { type: 'wake' }>,
    state: PerformState,
  ): PerformedEffect | Promise<PerformedEffect>;
  /** Slots that the desk fills when they are empty, such as the number of the ticket of this conversation. */
  know?(
    state: IntakeState & Partial<Pick<IntakeInput, 'message'>>,
  ): Readonly<Record<string, unknown>>;
  /** The privacy notice below the first reply. Default: the one of `otherwise`. */
  readonly privacyNotice?: PrivacyNotice;
  /** Handles forms and messages about an open ticket: `defaultIntake()` of `@aduan/core`. */
  readonly otherwise: Intake;
}

/**
 * Lets a flow talk to the citizens of a desk: the `intake` of `createAduan`. While an officer speaks, or while the
 * conversation has an open ticket and no open question, messages join the ticket. A citizen who asks for an officer or
 * names a topic of the flow gets the bot again.
 */
export function dialogueIntake<Shape extends FlowShape>(
  flow: Flow<Shape>,
  { perform, know, otherwise, privacyNotice = otherwise.privacyNotice }: DialogueIntakeOptions,
): Intake {
  type Kept = StoredSession<Shape['slots']> | null;
  const talkOf = (
    session: Kept,
    input: IntakeState & Partial<IntakeInput>,
    signalProgress?: () => void,
  ) =>
    createTalk(flow, session, {
      at: input.at,
      locale: input.locale,
      hasTicket: hasOpenTicket(input),
      perform(effect, joins, proven) {
        // Tasks take a moment, so the citizen sees a progress signal.
        if (effect.type === 'task') signalProgress?.();
        return perform(effect, {
          ...input,
          ...callerOf(input),
          joins: joins ? input.ticket : null,
          ...(proven && { proven }),
        });
      },
    });
  const receiveOtherwise = async (input: IntakeInput) =>
    withAlarm(flow, await otherwise.receive(input), input);
  const emergencyHelp = emergencyHelpOf(flow) ?? otherwise.emergencyHelp;
  return {
    ...(privacyNotice && { privacyNotice }),
    ...(emergencyHelp && { emergencyHelp }),
    async receive(input) {
      const isForm = input.message.parts.some(({ type }) => type === 'form');
      if (isForm) return receiveOtherwise(input);
      const session = silenced(flow, readSession(input.session) as Kept, input);
      const isOpen = hasOpenTicket(input);
      if (isOpen && session?.mode === 'human') {
        const isSecret = containsSecret(flow, session, citizenMessageOf(input.message));
        return {
          ...(await receiveOtherwise(input)),
          ...keep(session),
          ...(isSecret && { isSecret }),
        };
      }
      const talk = talkOf(session, input, input.signalProgress);
      await talk.resume(`${input.message.key}<`);
      const heard = withTicketNumber(citizenMessageOf(input.message), input.numberIn);
      const said = { ...heard, ...(know && { slots: know(input) }) };
      const { entryPoint } = input.message;
      const origin = { language: input.locale, ...(entryPoint !== undefined && { entryPoint }) };
      await talk.take({ key: input.message.key, type: 'message', ...origin, ...said });
      const isIdle = !session || session.mode === 'ended';
      const unheard = talk.unheard();
      if (isOpen && unheard) {
        const { session } = talk.result();
        const received = await receiveOtherwise(input);
        const effects = received.effects.map((effect) =>
          effect.type === 'ticket.append' ? { ...unheard, ...effect } : effect,
        );
        return { ...received, effects, ...(session !== undefined && { session }) };
      }
      return isOpen && isIdle && !talk.isMeantForBot() ? receiveOtherwise(input) : talk.result();
    },
    describe: (session) => describeSession(flow, session),
    revise: revisedSession,
    async signal(input) {
      const talk = talkOf(readSession(input.session) as Kept, input);
      const { key } = input;
      if (input.signal === 'due') await talk.take({ key, type: 'due' });
      else if (input.signal === 'handed-back') await talk.take({ key, type: 'human-released' });
      else await talk.handOver(key);
      return talk.result();
    },
  };
}

/** An id that cannot be changed at once, such as a phone number. */
function callerOf({
  message,
}: Partial<Pick<IntakeInput, 'message'>>): Pick<PerformState, 'caller'> {
  const known = message?.from.ids.find(({ kind }) => kind !== 'session' && kind !== 'email');
  return known ? { caller: known.value } : {};
}

function hasOpenTicket({ ticket, isOver }: IntakeState): boolean {
  return ticket !== null && !isOver;
}

/** The session after an officer has written since the citizen's last message: the officer speaks, not the bot. */
function silenced<Shape extends FlowShape>(
  flow: Flow<Shape>,
  session: StoredSession<Shape['slots']> | null,
  { officerWroteAt, at }: IntakeState,
): StoredSession<Shape['slots']> | null {
  if (session?.mode !== 'bot' || officerWroteAt === null || officerWroteAt <= session.at) {
    return session;
  }
  const key = `wrote:${officerWroteAt}`;
  return carried(session, step(flow, session, { key, at, type: 'human-took-over' }).session);
}
