import { indonesianPhoneNumbers, type PhoneNumbers } from '@aduan/core/channel';
import { type CallableNumbers, callableNumbers } from '@aduan/core/voice';
import type { JambonzRecorder } from '../recordings/jambonz-recorder.js';
import { type JambonzSpeech, usualRecognisers } from '../verbs/speech.js';
import { checkSecret } from './option-checks.js';

/** Options of a line on jambonz, for both kinds of connection. */
export interface JambonzOptions extends Partial<JambonzSpeech> {
  /** Account at jambonz; calls of any other account are refused. */
  readonly accountSid: string;
  /** Stores recordings of callers. Left out, nothing is recorded. */
  readonly recorder?: JambonzRecorder;
  /** Parses the numbers of callers. Default: Indonesian numbers. A caller id that is no number counts as withheld. */
  readonly numbers?: PhoneNumbers;
  /** Numbers that are called back. Default: mobile and geographic numbers of Indonesia. */
  readonly callable?: CallableNumbers;
  /** Our number, shown to officers who are rung. Left out, jambonz decides. */
  readonly callerId?: string;
}

/** The options of a line, with all defaults. */
export type LineOptions = JambonzSpeech & {
  readonly accountSid: string;
  readonly recorder: JambonzRecorder | null;
  readonly numbers: PhoneNumbers;
  readonly callable: CallableNumbers;
  readonly callerId: string | null;
};

/** Fills in the defaults of a line. @throws InputError, which never contains the value of an option */
export function lineOptions(given: JambonzOptions): LineOptions {
  checkSecret('accountSid', given.accountSid);
  const { accountSid, voices = {}, recognisers = usualRecognisers } = given;
  const { recorder = null, numbers = indonesianPhoneNumbers, callerId = null } = given;
  const { callable = callableNumbers() } = given;
  return { accountSid, voices, recognisers, recorder, numbers, callable, callerId };
}
