import type { VoiceLine } from '@aduan/core/voice';
import type { Effect, PerformState } from '@aduan/dialogue';
import type { CallCase, CallSession } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';
import { filesOfCall } from '../recording/files-of-call.js';
import { spokenLanguage } from '../spoken/spoken-language.js';
import { textLines } from '../turn/lines.js';
import { acknowledgementLines } from './acknowledgement-lines.js';
import { joinCase } from './join-case.js';
import { openInput, wordsOf } from './open-input.js';

/** What the desk did for a call. */
export interface CarriedOut {
  readonly outcome: string;
  readonly slots: Readonly<Record<string, unknown>>;
  /** The case of the call as it stands then. */
  readonly case: CallCase | null;
  /** What the caller is told: of a case that was opened, or the answer that makes one needless. */
  readonly lines: readonly VoiceLine[];
}

/**
 * Has the host do what an effect asks for, and opens the case that comes of it, or notes in the one of this call
 * what was told since. Again with the same effect, nothing is done twice. What fails is told to the flow, which
 * knows what to say.
 */
export async function carryOut(
  line: PhoneLine,
  call: CallSession,
  effect: Exclude<Effect, { type: 'wake' }>,
): Promise<CarriedOut> {
  try {
    return await tryToCarryOut(line, call, effect);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    line.log('error', 'phone.effect-failed', { effect: effect.type, error: name });
    return { outcome: 'failed', slots: {}, case: call.case, lines: [] };
  }
}

async function tryToCarryOut(
  line: PhoneLine,
  call: CallSession,
  effect: Exclude<Effect, { type: 'wake' }>,
): Promise<CarriedOut> {
  const { outcome, slots = {}, open } = await line.perform(effect, stateOf(line, call));
  const told = { outcome, slots, case: call.case };
  if (!open) return { ...told, lines: [] };
  if (open.answer !== undefined) return { ...told, lines: textLines(open.answer, call.language) };
  const key = `${line.channel}:${call.call}:${effect.key}`;
  const earlier = caseToJoin(line, call);
  if (earlier) return { outcome, slots, case: await joinCase(line, earlier, open, key), lines: [] };
  const { actor, channel } = line;
  const files = filesOfCall(line, call);
  const opened = await line.tickets().open(openInput(open, call, channel, files), { actor, key });
  const lines = await acknowledgementLines(opened, call.language, line.desk);
  const { ticket } = opened;
  return { outcome, slots, case: { ticket, body: wordsOf(open), files: files.length }, lines };
}

/**
 * The case of a call that what is told later joins. One that lacks a recording is none: no file can be added to
 * it, so that what was recorded becomes a case of its own.
 */
function caseToJoin(line: PhoneLine, call: CallSession): CallCase | null {
  return call.case && call.case.files === filesOfCall(line, call).length ? call.case : null;
}

/** What the host knows of a call, in the words in which it knows a chat. */
export function stateOf(line: PhoneLine, call: CallSession): PerformState {
  const ticket = call.case?.ticket ?? null;
  return {
    channel: line.channel,
    ticket,
    isOver: false,
    session: null,
    officerWroteAt: null,
    at: call.at,
    locale: spokenLanguage(call.language),
    joins: caseToJoin(line, call)?.ticket ?? null,
  };
}
