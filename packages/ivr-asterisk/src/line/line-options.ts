import { InputError, type PhoneNumbers } from '@aduan/core';
import { type AriServer, checkAriServer } from '../ari/ari-server.js';
import type { Speak } from '../sound/speak.js';

/** What a line on Asterisk is told. */
export interface AsteriskOptions extends AriServer {
  /** The application that the dialplan names: `Stasis(aduan)`. Letters, digits, dashes and underscores. */
  readonly application: string;
  /** How sentences are heard: see `soundFiles` and `recordedPhrases`. */
  readonly speak: Speak;
  /** Languages that `speak` has a voice for. Default `id` and `en`. */
  readonly speaks?: readonly string[];
  /** Reads the numbers of callers. Default: those of Indonesia; what is none counts as withheld. */
  readonly numbers?: PhoneNumbers;
  /**
   * Most calls that are driven at once. One more goes on in the dialplan, behind `Stasis()`: put a voicemail or a
   * queue there. Default 200.
   */
  readonly maxCalls?: number;
}

/** The options of a line, complete. */
export type LineOptions = Required<AsteriskOptions>;

/** @throws InputError, without what stands in an option */
export function lineOptions<Options extends AsteriskOptions>(options: Options) {
  checkAriServer(options);
  if (!/^[\w-]{1,40}$/.test(options.application)) {
    const message = 'must be letters, digits, dashes and underscores';
    throw new InputError(`"application" ${message}.`, [{ message, path: ['application'] }]);
  }
  return options;
}
