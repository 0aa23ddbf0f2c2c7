import type { Check } from '../conformance/check.js';
import { callbackChecks } from './check-callbacks.js';
import { contractChecks } from './check-contract.js';
import { lineChecks } from './check-line.js';
import { turnChecks } from './check-turns.js';
import type { VoiceConformance } from './voice-conformance.js';

/** All checks, in the order of the report. */
export const voiceChecks: readonly Check<VoiceConformance>[] = [
  ...contractChecks,
  ...callbackChecks,
  ...turnChecks,
  ...lineChecks,
];
