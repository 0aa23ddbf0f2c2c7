import {
  type CallableNumbers,
  type CallBack,
  callableNumbers,
  checkCallBack,
  checkOfficer,
} from '@aduan/core/voice';
import { refusal } from '../twiml-options.js';
import { element, xmlDocument, xmlText } from '../xml/element.js';

/** Options for calls to citizens. */
export interface TwilioCalls {
  /** Our number in E.164, shown to officer and citizen: a number of the account, or one that it has verified. */
  readonly from: string;
  /** Which numbers may be called. Default: mobile and geographic numbers of Indonesia. */
  readonly callable?: CallableNumbers;
}

const ringsSeconds = 30;
/** Longest ringing time of Twilio, in seconds (https://www.twilio.com/docs/voice/api/call-resource#create-a-call-resource). */
const maxRingSeconds = 600;

/** @throws InputError when the calling number is invalid */
export function checkCaller({ from }: TwilioCalls): void {
  if (!/^\+\d{5,15}$/.test(from)) throw refusal('calls.from', 'must be a number in E.164');
}

/** @throws InputError when the call names no officer or citizen, NumberRefusedError for a premium number */
export function checkOrder(call: CallBack, callable = callableNumbers()): void {
  checkCallBack(call, callable);
  checkOfficer(call);
  const { ringSeconds = ringsSeconds } = call;
  if (!Number.isInteger(ringSeconds) || ringSeconds < 1 || ringSeconds > maxRingSeconds)
    throw refusal('ringSeconds', `must be a whole number from 1 to ${maxRingSeconds}`);
}

/** The form of a request to Twilio: ring the officer and, once they answer, run the document that rings the citizen. */
export function orderForm(
  { officer, to, ringSeconds = ringsSeconds }: CallBack,
  from: string,
): URLSearchParams {
  const dial = { timeout: ringSeconds, callerId: from };
  const document = element(
    'Response',
    {},
    element('Dial', dial, element('Number', {}, xmlText(to))),
  );
  return new URLSearchParams({
    To: officer,
    From: from,
    Timeout: String(ringSeconds),
    Twiml: xmlDocument(document),
  });
}
