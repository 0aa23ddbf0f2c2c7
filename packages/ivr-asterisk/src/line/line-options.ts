import { indonesianPhoneNumbers, type PhoneNumbers } from '@aduan/core';
import { type CallableNumbers, callableNumbers } from '@aduan/core/voice';
import type { AriServer } from '../ari/ari-server.js';
import { refusal } from '../option-refusal.js';
import type { Speak } from '../sound/speak.js';
import type { AsteriskQueue } from './caller-queues.js';

/** What a line on Asterisk is told, whoever opens the connection. */
export interface AsteriskLineOptions {
  /** The application that the dialplan names: `Stasis(aduan)`. Letters, digits, dashes and underscores. */
  readonly application: string;
  /** How sentences are heard: see `soundFiles` and `recordedPhrases`. */
  readonly speak: Speak;
  /** Languages that `speak` has a voice for. Default `id` and `en`. */
  readonly speaks?: readonly string[];
  /** Reads the numbers of callers. Default: those of Indonesia; what is none counts as withheld. */
  readonly numbers?: PhoneNumbers;
  /** Who is called back. Default: mobile and geographic numbers of Indonesia. */
  readonly callable?: CallableNumbers;
  /**
   * The endpoint behind a number in E.164 or a SIP address, such as `PJSIP/+62215550100@trunk`. Left out, officers
   * cannot be rung by number.
   */
  readonly endpointOf?: (to: string) => string;
  /** Our number, shown to whoever is called back. Left out, the trunk decides. */
  readonly callerId?: string;
  /** Queues by the names that `officers` of the line gives them. */
  readonly queues?: Readonly<Record<string, AsteriskQueue>>;
  /**
   * Most calls that are driven at once. One more goes on in the dialplan, behind `Stasis()`: put a voicemail or a
   * queue there. Default 200.
   */
  readonly maxCalls?: number;
}

/** What a line is told that connects to Asterisk. */
export interface AsteriskOptions extends AriServer, AsteriskLineOptions {
  /**
   * Whether calls are offered to several applications by `StasisBroadcast()`, and the first to claim one has it: each
   * process then has an application of its own. Asterisk 20.17, 22.7 and later. Default false.
   */
  readonly claims?: boolean;
}

/** The options of a line, complete. */
export type LineOptions = Required<AsteriskLineOptions> & {
  readonly claims: boolean;
  /** Whether numbers can be rung. */
  readonly dials: boolean;
};

/** Completes the options of a line. @throws InputError, without what stands in an option */
export function lineOptions(
  given: AsteriskLineOptions & Pick<AsteriskOptions, 'claims'>,
): LineOptions {
  checkApplication('application', given.application);
  return {
    speaks: ['id', 'en'],
    numbers: indonesianPhoneNumbers,
    callable: callableNumbers(),
    endpointOf: (to) => to,
    callerId: '',
    claims: false,
    queues: {},
    maxCalls: 200,
    ...given,
    dials: given.endpointOf !== undefined,
  };
}

/** @throws InputError for a name that no application of Asterisk has */
export function checkApplication(option: string, name: string): void {
  if (!/^[\w-]{1,40}$/.test(name))
    throw refusal(option, 'must be letters, digits, dashes and underscores');
}
