import { describeChecks } from '../conformance/describe-checks.js';
import { voiceDriverChecks } from './voice-driver-checks.js';
import type { VoiceDriverConformance } from './voice-driver-conformance.js';

/**
 * Runs the conformance suite of drivers that control phone lines over a connection, against a fake provider on this
 * machine. Call it in a vitest file. A failure says what to do.
 *
 * @throws Error when a skip names a test that does not exist, or gives no reason
 */
export function describeVoiceDriver(subject: VoiceDriverConformance): void {
  describeChecks(
    `phone line ${subject.name} keeps the contract voice-driver/1`,
    voiceDriverChecks,
    subject,
  );
}
