import { describeChecks } from '../conformance/describe-checks.js';
import { voiceChecks } from './voice-checks.js';
import type { VoiceConformance } from './voice-conformance.js';

/**
 * Runs the conformance suite of the phone line contract: an adapter that passes can connect calls to any desk. Call it
 * in a vitest file. A failure says what to do.
 *
 * @throws Error when a skip names a test that does not exist, or gives no reason
 */
export function describeVoice(subject: VoiceConformance): void {
  describeChecks(`phone line ${subject.name} keeps the contract voice/1`, voiceChecks, subject);
}
