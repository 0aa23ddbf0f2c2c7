import type { PerformState } from '@aduan/dialogue';
import type { CallSession } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';
import { spokenLanguage } from '../spoken/spoken-language.js';

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
    numberIn: line.desk.numberIn,
    joins: ticket,
    caller: call.from ?? `withheld ${call.call}`,
    ...(call.confidence !== undefined && { confidence: call.confidence }),
  };
}
