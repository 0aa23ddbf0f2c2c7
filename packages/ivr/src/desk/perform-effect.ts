import type { OpenEffect } from '@aduan/core/channel';
import type { VoiceLine } from '@aduan/core/voice';
import type { Effect } from '@aduan/dialogue';
import type { CallSession, CallTicket, ProvenTicket } from '../calls/call-session.js';
import { textLines } from '../instruction/lines.js';
import type { PhoneLine } from '../phone-line.js';
import { filesOfCall } from '../recording/files-of-call.js';
import { acknowledgementLines } from './acknowledgement-lines.js';
import { addToProvenTicket, filesSinceProven, goesOnFrom } from './add-to-proven-ticket.js';
import { addToTicket } from './add-to-ticket.js';
import { asksNumber, recordRefusal } from './callback-numbers.js';
import { openInput, wordsOf } from './open-input.js';
import { promiseOf } from './promise-of.js';
import { recordTranscript } from './record-transcript.js';
import { sendTicketNumber } from './send-ticket-number.js';
import { stateOf } from './state-of.js';

/** Result of an effect for a call. */
export interface EffectResult extends Pick<CallSession, 'ticket' | 'elsewhere'> {
  readonly outcome: string;
  readonly slots: Readonly<Record<string, unknown>>;
  /** The existing ticket of the conversation from now on; null for none. */
  readonly proven: ProvenTicket | null;
  /** Lines for the caller: about the opened ticket, or an answer that makes a ticket unnecessary. */
  readonly lines: readonly VoiceLine[];
  /** A caller in danger is put through first; they hear the lines only when no officer answers. */
  readonly isUrgent?: true;
  /** Nothing was done yet: the caller must name a number first. Then the effect is performed again. */
  readonly asksNumber?: true;
}

type Work = Exclude<Effect, { type: 'wake' }>;

/**
 * Lets the host perform an effect, then opens the resulting ticket, or adds a note with the later statements to the
 * ticket of this call. Idempotent per effect. A failure is passed to the flow as an outcome.
 */
export async function performEffect(
  line: PhoneLine,
  call: CallSession,
  effect: Work,
): Promise<EffectResult> {
  try {
    return await tryToCarryOut(line, call, effect);
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    line.log('error', 'phone.effect-failed', { effect: effect.type, error: name });
    return { ...standing(call), outcome: 'failed' };
  }
}

async function tryToCarryOut(
  line: PhoneLine,
  call: CallSession,
  effect: Work,
): Promise<EffectResult> {
  const {
    adds,
    leaves = [],
    open,
    outcome,
    proven,
    slots = {},
  } = await line.perform(effect, stateOf(line, call));
  const told = { ...standing(call), outcome, slots };
  const key = `${line.channel}:${call.call}:${effect.key}`;
  if (proven) {
    const before = filesOfCall(line, call).map(({ ref }) => ref);
    return { ...told, proven: { ...proven, before } };
  }
  if (adds !== undefined && call.proven) {
    const media = filesSinceProven(line, call);
    if (await addToProvenTicket(line, call.proven, { text: adds, media, key }))
      return { ...told, elsewhere: [...(call.elsewhere ?? []), ...media.map(({ ref }) => ref)] };
  }
  const opens = adds === undefined ? continued(call, effect, open) : lostAddition(call, adds);
  if (!opens) return told;
  if (opens.answer !== undefined) {
    return { ...told, lines: textLines(opens.answer, call.language) };
  }
  if (!call.ticket && asksNumber(line, call, opens)) return { ...told, asksNumber: true };
  // When the flow keeps its files for a later ticket, this ticket gets neither recordings nor a transcript.
  const isApart = leaves.includes(line.flow.files ?? '');
  return {
    ...told,
    proven: null,
    ...(await file(line, call, { effect, isApart, key, open: opens })),
  };
}

/** Opens a ticket, or adds to the one of this call. */
async function file(
  line: PhoneLine,
  call: CallSession,
  {
    effect,
    isApart,
    key,
    open,
  }: {
    readonly effect: Work;
    readonly isApart: boolean;
    readonly key: string;
    readonly open: OpenEffect;
  },
): Promise<Pick<EffectResult, 'ticket' | 'isUrgent' | 'lines'>> {
  // The officer who takes over the call reads its transcript.
  const forOfficer = async (known: CallTicket) =>
    effect.type === 'queue' && !isApart ? recordTranscript(line, call, known, key) : known;
  const files = isApart ? [] : filesOfCall(line, call);
  if (call.ticket) {
    const joined = await addToTicket(line, call.ticket, open, { files, key });
    return { ticket: await forOfficer(joined), lines: [] };
  }
  await line.claims.claim(files);
  const opened = await line
    .tickets()
    .open(openInput(line, open, call, files), { actor: line.actor, key });
  const promise = open.urgent ? null : await promiseOf(opened, line.desk);
  void sendTicketNumber(line, call, opened, promise);
  const lines = acknowledgementLines(opened, call.language, promise);
  const { ticket } = opened;
  const recordings = files.map(({ ref }) => ref);
  const known = { ticket, body: wordsOf(open), recordings };
  const noted = await forOfficer(await recordRefusal(line, call, known, key));
  return { ticket: noted, lines, ...(open.urgent && { isUrgent: true }) };
}

/** A caller who asks for an officer after they proved a ticket wants to talk about that ticket. */
function continued(
  { proven }: CallSession,
  { type }: Work,
  open: OpenEffect | undefined,
): OpenEffect | undefined {
  if (!open || !proven || type !== 'queue') return open;
  const body = [wordsOf(open), goesOnFrom(proven)].filter(Boolean).join('\n\n');
  return { ...open, body };
}

/** If its ticket can no longer be reached, an addition becomes a ticket of its own, so that nothing is lost. */
function lostAddition({ proven }: CallSession, text: string): OpenEffect {
  const body = [proven && goesOnFrom(proven), text].filter(Boolean).join('\n\n');
  return { type: 'ticket.open', kind: 'complaint', body };
}

/** The result for a call in which nothing was done. */
function standing(call: CallSession): Omit<EffectResult, 'outcome'> {
  const { elsewhere = [], proven = null } = call;
  return { ticket: call.ticket, elsewhere, lines: [], proven, slots: {} };
}
