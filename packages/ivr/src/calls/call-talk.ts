import type { VoiceCommand, VoiceLine } from '@aduan/core/voice';
import {
  type Effect,
  type Input,
  step,
  type Turn,
  turnOf,
  withTicketNumber,
} from '@aduan/dialogue';
import { phoneCatalogue } from '../catalogue/phone-catalogue.js';
import { type EffectResult, performEffect } from '../desk/perform-effect.js';
import { stateOf } from '../desk/state-of.js';
import { askInstruction, choiceInstruction } from '../instruction/ask-instruction.js';
import { linesOf, ownLine } from '../instruction/lines.js';
import { numberInstruction } from '../instruction/number-instruction.js';
import type { PhoneLine } from '../phone-line.js';
import { answererOf } from './answerer.js';
import type { CallSession, CallStage } from './call-session.js';
import { transcriptAfter } from './call-transcript.js';
import type { RunningWork } from './running-work.js';

/** Limit of effects performed for one event. A flow with more of them continues at the next event. */
const maxEffects = 20;
/** Part of the provider's timeout that is reserved for everything but the work of the desk, in ms. */
const reserveMs = 2_000;
/** Seconds that a caller waits before the line asks for the result again. */
const waitSeconds = 2;

type Work = Exclude<Effect, { type: 'wake' }>;
type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
type WithoutBase<Value> = Value extends unknown ? Omit<Value, 'key' | 'at'> : never;

/** A call while one event is processed. */
export interface CallTalk {
  readonly call: Mutable<CallSession>;
  /** Gives the flow an input and performs the effects that follow. */
  take(input: WithoutBase<Input>): Promise<void>;
  /**
   * Continues work that an earlier callback did not wait for.
   *
   * @param lines - first lines for the caller
   */
  goOn(lines?: readonly VoiceLine[]): Promise<void>;
  /** Asks the open question again without repeating its words, after a side question such as consent was answered. */
  askAgain(): void;
  /**
   * Ends the call. The caller hears these lines and the necessary information about their ticket, but no further
   * question.
   */
  end(before: readonly VoiceLine[], after: readonly VoiceLine[]): void;
  /** Sets the next output to the caller. */
  turn(say: readonly VoiceLine[], next: VoiceCommand, stage: CallStage): void;
  /** Returns the call with the collected lines and a command that waits for the input that the flow expects. */
  close(): CallSession;
}

/**
 * Opens a call for one event.
 *
 * @param limitMs - how long work of the desk may take before the caller is asked to wait, in ms
 */
export function openCallTalk(
  line: PhoneLine,
  running: RunningWork,
  before: CallSession,
  limitMs = Math.max(0, line.provider.capabilities.deadlineMs - reserveMs),
): CallTalk {
  const { flow } = line;
  const call: Mutable<CallSession> = { ...before, at: line.context.now() };
  const say: VoiceLine[] = [];
  const told: VoiceLine[] = [];
  const waiting: Work[] = [];
  let asked: Turn | null = null;
  let inputs = 0;
  let isSettled = false;

  function follow(input: WithoutBase<Input>): void {
    const key = `${call.call}/${before.turns}.${inputs}`;
    inputs += 1;
    const taken = step(flow, call.talk, { ...input, key, at: call.at } as Input);
    call.talk = taken.session;
    call.language = taken.session.language;
    waiting.push(...taken.effects.filter((effect) => effect.type !== 'wake'));
    if (!taken.turn) return;
    say.push(...linesOf(taken.turn.say, call.language));
    asked = taken.turn;
  }
  function hear(confidence: number | undefined): void {
    delete call.confidence;
    if (confidence !== undefined) call.confidence = confidence;
  }
  async function pursue(): Promise<void> {
    for (let count = 0; count < maxEffects; count += 1) {
      const effect = waiting.shift();
      if (!effect) return;
      const isQueue = effect.type === 'queue';
      const answerer = isQueue ? answererOf(line, effect.queue) : null;
      if (isQueue && (!answerer || limitMs === Number.POSITIVE_INFINITY)) {
        follow({ type: 'outcome', effect: effect.key, outcome: 'unavailable' });
        continue;
      }
      const begin = () => performEffect(line, call, effect);
      const done = await running.wait(`${call.call} ${effect.key}`, begin, limitMs);
      if (!done) return waitFor();
      if (done.asksNumber) return askNumber();
      takeResult(done, effect.type === 'task');
      if (answerer && done.outcome === 'answered') {
        call.queuedAt = call.at;
        return turn(say, answerer, 'officer');
      }
      const { outcome, slots } = done;
      follow({ type: 'outcome', effect: effect.key, outcome, slots });
    }
  }
  /**
   * Number and PIN are read out at once. A caller who is put through or in danger hears them only when no officer
   * answers.
   */
  function takeResult(done: EffectResult, isTask: boolean): void {
    const { lines, ticket: opened, elsewhere, isUrgent = false, proven } = done;
    call.ticket = opened;
    if (elsewhere && elsewhere.length > 0) call.elsewhere = elsewhere;
    delete call.proven;
    if (proven) call.proven = proven;
    if (!isTask || isUrgent) {
      call.unreadLines = [...call.unreadLines, ...lines];
      return;
    }
    told.push(...call.unreadLines, ...lines);
    say.push(...call.unreadLines, ...lines);
    call.unreadLines = [];
  }
  function waitFor(): void {
    const words = say.length > 0 ? say : [ownLine(phoneCatalogue.hold, call.language)];
    turn(words, { do: 'wait', seconds: waitSeconds }, 'work');
  }
  function askNumber(): void {
    const put = numberInstruction(phoneCatalogue.otherNumber, call.language);
    turn([...say, ...put.say], put.next, 'number');
  }
  function turn(lines: readonly VoiceLine[], next: VoiceCommand, stage: CallStage): void {
    isSettled = true;
    call.turns += 1;
    call.stage = stage;
    const { language } = call;
    call.instruction = { id: String(call.turns), language, say: [...lines], next };
  }
  /** Reads the privacy notice once, before anything is recorded. */
  function sendPrivacyNotice(): readonly VoiceLine[] {
    const { short, version } = line.privacyNotice;
    if (call.privacyNotice === version) return [];
    call.privacyNotice = version;
    return [ownLine(short, call.language)];
  }
  function ask(): void {
    const { language, consent } = call;
    const caller = { language, consent, capabilities: line.provider.capabilities };
    const next = asked?.next;
    if (next?.do === 'choose') {
      const put = choiceInstruction(next, caller);
      turn([...say, ...put.say], put.next, 'answer');
    } else if (next?.do === 'ask') {
      const put = askInstruction(next, caller);
      const notice = put.asksConsent ? sendPrivacyNotice() : [];
      turn([...say, ...notice, ...put.say], put.next, put.asksConsent ? 'consent' : 'answer');
    } else if (asked || call.talk?.mode === 'ended') {
      turn([...say, ...call.unreadLines], { do: 'hangup' }, 'over');
    }
  }

  return {
    call,
    turn,
    async take(input) {
      if (input.type === 'message') hear(input.confidence);
      const known = line.know?.(stateOf(line, call));
      if (input.type === 'message') call.transcript = transcriptAfter(flow, call, input);
      if (input.type === 'message') {
        const numbered = withTicketNumber(input, line.desk.numberIn);
        follow({ ...input, ...numbered, ...(known && { slots: known }) });
      } else {
        follow(input);
      }
      await pursue();
    },
    async goOn(lines = []) {
      follow({ type: 'resume' });
      // Lines from before the wait are not repeated.
      say.length = 0;
      say.push(...lines);
      await pursue();
    },
    end(before, after) {
      turn([...before, ...told, ...call.unreadLines, ...after], { do: 'hangup' }, 'over');
    },
    askAgain() {
      asked = call.talk && turnOf(flow, call.talk);
    },
    close() {
      if (!isSettled) ask();
      return call;
    },
  };
}
