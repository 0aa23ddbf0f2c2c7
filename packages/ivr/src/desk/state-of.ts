import type { PerformState } from '@aduan/dialogue';
import type { CallSession } from '../calls/call-session.js';
import type { PhoneLine } from '../phone-line.js';
import { spokenLanguage } from '../spoken/spoken-language.js';

/** State of a call for the host, in the same form as for a chat. */
export function stateOf(line: PhoneLine, call: CallSession): PerformState {
  const ticket = call.ticket?.ticket ?? null;
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
