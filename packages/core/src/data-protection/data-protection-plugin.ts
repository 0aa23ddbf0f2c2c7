import type { PartyId } from '../ids.js';
import { defineCommand, defineQuery } from '../plugin/operation.js';
import { type ApiOf, definePlugin } from '../plugin/plugin.js';
import type { Runtime } from '../runtime/runtime.js';
import type { ReadOptions } from '../runtime/tickets.js';
import type { ErasureLimit } from '../ticket/erasure-limit.js';
import { correctParty } from './correct-party.js';
import { correctionsOf } from './corrections-of.js';
import type { DataProtection } from './data-protection.js';
import { dataProtectionAnswers, dataProtectionInputs } from './data-protection-schemas.js';
import { eraseAgain, eraseParty, planErasure } from './erase-party.js';
import { exportParty } from './export-party.js';
import type { FileReceiver } from './party-export.js';
import { reportBreach } from './report-breach.js';
import { partiesOf } from './subject.js';

const scopes = { read: 'personal-data:read', write: 'personal-data:write' } as const;

/**
 * The data protection operations, as a built-in plugin. They are not operations on a party: they also find people
 * without a ticket, and log each attempt to reach a person whom the actor may not know.
 */
export function dataProtectionPlugin(runtime: Runtime, limits: readonly ErasureLimit[]) {
  return definePlugin({
    id: 'data-protection',
    setup: () => ({
      queries: {
        export: defineQuery({
          permission: 'export-party',
          input: dataProtectionInputs.why,
          answer: dataProtectionAnswers.export,
          http: {
            name: 'exportParty',
            path: '/parties/{id}/export',
            method: 'POST',
            summary: 'Everything that is kept of a person (UU 27/2022 article 32)',
            description: 'A POST, since each of his cases records that it was taken, and why.',
            scope: scopes.read,
          },
          run: (
            { id, reason },
            { actor, onFile }: ReadOptions & { readonly onFile?: FileReceiver },
          ) => exportParty(runtime, id as PartyId, { actor, reason, onFile }),
        }),
        corrections: defineQuery({
          permission: 'correct-party',
          input: dataProtectionInputs.party,
          answer: dataProtectionAnswers.corrections,
          http: {
            name: 'listCorrections',
            path: '/parties/{id}/corrections',
            summary: 'What was corrected of a person, and how it stood before',
            scope: scopes.read,
          },
          run: ({ id }, { actor }) => correctionsOf(runtime, id as PartyId, actor),
        }),
        planErasure: defineQuery({
          permission: 'erase-party',
          input: dataProtectionInputs.party,
          answer: dataProtectionAnswers.plan,
          http: {
            name: 'planErasure',
            path: '/parties/{id}/erasure',
            summary: 'What an erasure would take, and what stands against it',
            scope: scopes.read,
          },
          run: ({ id }, { actor }) => planErasure(runtime, limits, id as PartyId, actor),
        }),
        reportBreach: defineQuery({
          permission: 'export-party',
          input: dataProtectionInputs.breach,
          answer: dataProtectionAnswers.breach,
          http: {
            name: 'reportBreach',
            path: '/breach-reports',
            method: 'POST',
            summary:
              'Who was affected by a loss of data, and until when they must be told (article 46)',
            scope: scopes.read,
          },
          run: (scope, { actor }) => reportBreach(runtime, scope, actor),
        }),
      },
      commands: {
        correct: defineCommand({
          permission: 'correct-party',
          input: dataProtectionInputs.correct,
          answer: dataProtectionAnswers.correction,
          http: {
            name: 'correctParty',
            path: '/parties/{id}/corrections',
            summary: 'Put right what is kept of a person (article 6)',
            scope: scopes.write,
          },
          run: ({ correction, id, reason }, { actor }) =>
            correctParty(runtime, id as PartyId, correction, { actor, reason }),
        }),
        erase: defineCommand({
          permission: 'erase-party',
          input: dataProtectionInputs.why,
          answer: dataProtectionAnswers.erasure,
          http: {
            name: 'eraseParty',
            path: '/parties/{id}/erasure',
            summary: 'Erase a person (articles 43 and 44); it cannot be undone',
            scope: scopes.write,
          },
          redo: {
            inputs: async ({ id, reason }: { readonly id: string; readonly reason: string }) =>
              (await partiesOf(runtime, id as PartyId)).map((party) => ({ id: party, reason })),
            run: ({ id, reason }: { readonly id: string; readonly reason: string }) =>
              eraseAgain(runtime, id as PartyId, reason),
          },
          run: ({ id, reason }, { actor }) =>
            eraseParty(runtime, limits, id as PartyId, { actor, reason }),
        }),
      },
    }),
  });
}

/** The operations with the arguments that hosts pass: the person first, then the decision with its reason. */
export function dataProtectionOf(
  calls: ApiOf<ReturnType<typeof dataProtectionPlugin>>,
): DataProtection {
  return {
    planErasure: (id, options) => calls.planErasure({ id }, options),
    erase: (id, { reason, ...options }) => calls.erase({ id, reason }, options),
    correct: (id, correction, { reason, ...options }) =>
      calls.correct({ id, correction, reason }, options),
    corrections: (id, options) => calls.corrections({ id }, options),
    reportBreach: (scope, options) => calls.reportBreach(scope, options),
    export: (id, { reason, ...options }) => calls.export({ id, reason }, options),
  };
}
