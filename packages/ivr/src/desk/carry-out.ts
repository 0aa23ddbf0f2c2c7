import type { VoiceLine } from '@aduan/core/voice';
import type { Effect } from '@aduan/dialogue';
import type { CallCase, CallSession } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';
import { filesOfCall } from '../recording/files-of-call.js';
import { textLines } from '../turn/lines.js';
import { acknowledgementLines } from './acknowledgement-lines.js';
import { guardedPerform } from './guarded-perform.js';
import { joinCase } from './join-case.js';
import { noteConversation } from './note-conversation.js';
import { openInput, wordsOf } from './open-input.js';
import { promiseOf } from './promise-of.js';
import { sendNumber } from './send-number.js';
import { caseToJoin } from './state-of.js';

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
  const { outcome, slots = {}, open } = await guardedPerform(line, call, effect);
  const told = { outcome, slots, case: call.case };
  if (!open) return { ...told, lines: [] };
  if (open.answer !== undefined) return { ...told, lines: textLines(open.answer, call.language) };
  const key = `${line.channel}:${call.call}:${effect.key}`;
  // Whoever takes the call over reads what was said in it.
  const forOfficer = async (known: CallCase) =>
    effect.type === 'queue' ? noteConversation(line, call, known, key) : known;
  const earlier = caseToJoin(line, call);
  if (earlier) {
    const joined = await joinCase(line, earlier, open, key);
    return { ...told, case: await forOfficer(joined), lines: [] };
  }
  const { actor, channel } = line;
  const files = filesOfCall(line, call);
  const opened = await line.tickets().open(openInput(open, call, channel, files), { actor, key });
  const promise = await promiseOf(opened, line.desk);
  void sendNumber(line, call, opened, promise);
  const lines = acknowledgementLines(opened, call.language, promise);
  const { ticket } = opened;
  const known = await forOfficer({ ticket, body: wordsOf(open), files: files.length });
  return { outcome, slots, case: known, lines };
}
