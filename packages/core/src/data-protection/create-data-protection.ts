import type { Aduan } from '../aduan.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { requireReference } from '../runtime/commands/require-reference.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import { correctParty } from './correct-party.js';
import { correctionsOf } from './corrections-of.js';
import type { DataProtection, DataProtectionOptions } from './data-protection.js';
import { eraseParty, planErasure } from './erase-party.js';
import { exportParty } from './export-party.js';
import { reportBreach } from './report-breach.js';

/**
 * Adds erasure, correction and export of personal data, and breach reports, to a desk.
 *
 * @param aduan - what `createAduan` returned; it need not be started, but its store must be migrated
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`; whether the
 * store is migrated is not checked
 */
export function createDataProtection(
  aduan: Aduan,
  { limits = [] }: DataProtectionOptions = {},
): DataProtection {
  const runtime = runtimeOf(aduan);
  return requireActor<DataProtection>(runtime, {
    planErasure: (party, { actor }) => planErasure(runtime, limits, party, actor),
    erase: async (party, decision) =>
      eraseParty(runtime, limits, party, {
        ...decision,
        reason: requireReference(decision.reason, 'reason'),
      }),
    correct: async (party, correction, decision) =>
      correctParty(runtime, party, correction, {
        ...decision,
        reason: requireReference(decision.reason, 'reason'),
      }),
    corrections: (party, { actor }) => correctionsOf(runtime, party, actor),
    reportBreach: (scope, { actor }) => reportBreach(runtime, scope, actor),
    export: async (party, { actor, onFile, reason }) =>
      exportParty(runtime, party, { actor, reason: requireReference(reason, 'reason'), onFile }),
  });
}
