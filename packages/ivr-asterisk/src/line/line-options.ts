import { indonesianPhoneNumbers, type PhoneNumbers } from '@aduan/core/channel';
import { type CallableNumbers, callableNumbers } from '@aduan/core/voice';
import type { AriServer } from '../ari/ari-server.js';
import { refusal } from '../option-refusal.js';
import type { Speak } from '../sound/speak.js';
import type { AsteriskQueue } from './caller-queues.js';

/** Options of a line on Asterisk, for connections opened by either side. */
export interface AsteriskLineOptions {
  /** The application that the dialplan names: `Stasis(aduan)`. Letters, digits, dashes and underscores. */
  readonly application: string;
  /** The voice for sentences: see `soundFiles` and `recordedPhrases`. */
  readonly speak: Speak;
  /** Languages that `speak` has a voice for. Default `id` and `en`. */
  readonly speaks?: readonly string[];
  /** Parses the numbers of callers. Default: Indonesian numbers. A caller id that is no number counts as withheld. */
  readonly numbers?: PhoneNumbers;
  /** Numbers that are called back. Default: mobile and geographic numbers of Indonesia. */
  readonly callable?: CallableNumbers;
  /**
   * The endpoint for a number in E.164 or a SIP address, such as `PJSIP/+62215550100@trunk`. Left out, officers cannot
   * be rung by number.
   */
  readonly endpointOf?: (to: string) => string;
  /** Our number, shown on a call back. Left out, the trunk decides. */
  readonly callerId?: string;
  /** Queues by the names that the line's `officers` option uses. */
  readonly queues?: Readonly<Record<string, AsteriskQueue>>;
  /**
   * Maximum number of calls that are driven at once. Further calls continue in the dialplan, after `Stasis()`: put a
   * voicemail or a queue there. Default 200.
   */
  readonly maxCalls?: number;
}

/** Options of a line that connects to Asterisk. */
export interface AsteriskOptions extends AriServer, AsteriskLineOptions {
  /**
   * Whether `StasisBroadcast()` offers calls to several applications, and the first to claim one gets it; each process
   * then has its own application. Asterisk 20.17, 22.7 and later. Default false.
   */
  readonly claims?: boolean;
}

/** The options of a line, with all defaults. */
export type LineOptions = Required<AsteriskLineOptions> & {
  readonly claims: boolean;
  /** Whether numbers can be rung. */
  readonly dials: boolean;
};

/** Fills in the defaults of a line. @throws InputError, which never contains the value of an option */
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

/** @throws InputError for a name that no Asterisk application can have */
export function checkApplication(option: string, name: string): void {
  if (!/^[\w-]{1,40}$/.test(name))
    throw refusal(option, 'must be letters, digits, dashes and underscores');
}
