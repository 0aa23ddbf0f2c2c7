import {
  type CallableNumbers,
  type CallBack,
  callableNumbers,
  checkCallBack,
  checkOfficer,
} from '@aduan/core/voice';
import { refusal } from '../twiml-options.js';
import { element, xmlDocument, xmlText } from '../xml/element.js';

/** How citizens are called. */
export interface TwilioCalls {
  /** Our number in E.164, shown to officer and citizen: one of the account, or one that it has verified. */
  readonly from: string;
  /** Which numbers may be called. Default: mobile and geographic ones of Indonesia. */
  readonly callable?: CallableNumbers;
}

const ringsSeconds = 30;
/** Longest that Twilio rings, in seconds (https://www.twilio.com/docs/voice/api/call-resource#create-a-call-resource). */
const maxRingSeconds = 600;

/** @throws InputError when the number that calls is none */
export function checkCaller({ from }: TwilioCalls): void {
  if (!/^\+\d{5,15}$/.test(from)) throw refusal('calls.from', 'must be a number in E.164');
}

/** @throws InputError when the call names nobody, NumberRefusedError when it names somebody who costs */
export function checkOrder(call: CallBack, callable = callableNumbers()): void {
  checkCallBack(call, callable);
  checkOfficer(call);
  const { ringSeconds = ringsSeconds } = call;
  if (!Number.isInteger(ringSeconds) || ringSeconds < 1 || ringSeconds > maxRingSeconds)
    throw refusal('ringSeconds', `must be a whole number from 1 to ${maxRingSeconds}`);
}

/** What Twilio is asked: to ring the officer and, once he answers, to do what the document says: to ring the citizen. */
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
