import type { PerformState } from '@aduan/dialogue';
import type { CallCase, CallSession } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';
import { filesOfCall } from '../recording/files-of-call.js';
import { spokenLanguage } from '../spoken/spoken-language.js';

/**
 * The case of a call that what is told later joins. One that lacks a recording is none: no file can be added to
 * it, so that what was recorded becomes a case of its own.
 */
export function caseToJoin(line: PhoneLine, call: CallSession): CallCase | null {
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
    ...(call.heard !== undefined && { confidence: call.heard }),
  };
}
