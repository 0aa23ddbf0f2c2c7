import { indonesianPhoneNumbers, type PhoneNumbers } from '@aduan/core';
import { type CallableNumbers, callableNumbers } from '@aduan/core/voice';
import type { JambonzRecorder } from '../recordings/jambonz-recorder.js';
import { type JambonzSpeech, usualRecognisers } from '../verbs/speech.js';
import { checkSecret } from './option-checks.js';

/** What a line on jambonz is told, whichever way it is connected. */
export interface JambonzOptions extends Partial<JambonzSpeech> {
  /** Account at jambonz; calls of another one are refused. */
  readonly accountSid: string;
  /** Keeps what callers say after the tone. Left out, nothing is recorded. */
  readonly recorder?: JambonzRecorder;
  /** Reads the numbers of callers. Default: those of Indonesia; what is none counts as withheld. */
  readonly numbers?: PhoneNumbers;
  /** Who is called back. Default: mobile and geographic numbers of Indonesia. */
  readonly callable?: CallableNumbers;
  /** Our number, shown to officers who are rung. Left out, jambonz decides. */
  readonly callerId?: string;
}

/** The options of a line, complete. */
export type LineOptions = JambonzSpeech & {
  readonly accountSid: string;
  readonly recorder: JambonzRecorder | null;
  readonly numbers: PhoneNumbers;
  readonly callable: CallableNumbers;
  readonly callerId: string | null;
};

/** Completes the options of a line. @throws InputError, without what stands in an option */
export function lineOptions(given: JambonzOptions): LineOptions {
  checkSecret('accountSid', given.accountSid);
  const { accountSid, voices = {}, recognisers = usualRecognisers } = given;
  const { recorder = null, numbers = indonesianPhoneNumbers, callerId = null } = given;
  const { callable = callableNumbers() } = given;
  return { accountSid, voices, recognisers, recorder, numbers, callable, callerId };
}
