import type { Aduan } from '../aduan.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { requireReference } from '../runtime/commands/require-reference.js';
import { deskOf } from '../runtime/desk-of.js';
import { correctParty } from './correct-party.js';
import { correctionsOf } from './corrections-of.js';
import type { DataProtection, DataProtectionOptions } from './data-protection.js';
import { eraseParty, planErasure } from './erase-party.js';
import { exportParty } from './export-party.js';
import { reportBreach } from './report-breach.js';

/**
 * The room of data protection beside a desk.
 *
 * @param aduan - what `createAduan` returned; it need not be started, its store must be migrated
 * @throws InputError for anything else
 */
export function createDataProtection(
  aduan: Aduan,
  { limits = [] }: DataProtectionOptions = {},
): DataProtection {
  const desk = deskOf(aduan);
  return requireActor<DataProtection>(desk, {
    planErasure: (party, { actor }) => planErasure(desk, limits, party, actor),
    erase: async (party, decision) =>
      eraseParty(desk, limits, party, {
        ...decision,
        reason: requireReference(decision.reason, 'reason'),
      }),
    correct: async (party, correction, decision) =>
      correctParty(desk, party, correction, {
        ...decision,
        reason: requireReference(decision.reason, 'reason'),
      }),
    corrections: (party, { actor }) => correctionsOf(desk, party, actor),
    reportBreach: (scope, { actor }) => reportBreach(desk, scope, actor),
    export: async (party, { actor, onFile, reason }) =>
      exportParty(desk, party, { actor, reason: requireReference(reason, 'reason'), onFile }),
  });
}
