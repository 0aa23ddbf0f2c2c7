import type { PartyId } from '@aduan/core';
import type { DataProtection } from '@aduan/core/data-protection';
import * as z from 'zod';
import { type Operation, question } from '../operations/operation.js';
import { operationsAt } from '../operations/operations-at.js';
import {
  breachReport,
  breachScope,
  correctionBody,
  correctionEntry,
  correctionReceipt,
  decision,
  erasurePlan,
  erasureReceipt,
  partyExport,
} from '../schemas/personal-data.js';

/** Routes of the rights that UU 27/2022 gives a person; an officer decides. */
export function personalDataRoutes(dataProtection: DataProtection): readonly Operation[] {
  const scopes = { read: 'personal-data:read', write: 'personal-data:write' } as const;
  const { get, post } = operationsAt({ at: '/parties/{id}', scopes, hasVersion: false });
  return [
    question({
      name: 'exportParty',
      path: '/parties/{id}/export',
      summary: 'Everything that is kept of a person (UU 27/2022 article 32)',
      description: 'A POST, since each of his cases records that it was taken, and why.',
      scope: scopes.read,
      body: decision,
      answer: partyExport,
      run: ({ body, path: { id = '' } }, options) =>
        dataProtection.export(id as PartyId, { ...body, ...options }),
    }),
    get(
      'listCorrections',
      '/corrections',
      'What was corrected of a person, and how it stood before',
      { answer: z.object({ items: z.array(correctionEntry) }) },
      async (id, options) => ({ items: await dataProtection.corrections(id as PartyId, options) }),
    ),
    post(
      'correctParty',
      '/corrections',
      'Put right what is kept of a person (article 6)',
      { body: correctionBody, answer: correctionReceipt },
      (id, { correction, reason }, options) =>
        dataProtection.correct(id as PartyId, correction, { ...options, reason }),
    ),
    get(
      'planErasure',
      '/erasure',
      'What an erasure would take, and what stands against it',
      { answer: erasurePlan },
      (id, options) => dataProtection.planErasure(id as PartyId, options),
    ),
    post(
      'eraseParty',
      '/erasure',
      'Erase a person (articles 43 and 44); it cannot be undone',
      { body: decision, answer: erasureReceipt },
      (id, body, options) => dataProtection.erase(id as PartyId, { ...options, ...body }),
    ),
    question({
      name: 'reportBreach',
      path: '/breach-reports',
      summary: 'Who was affected by a loss of data, and until when they must be told (article 46)',
      scope: scopes.read,
      body: breachScope,
      answer: breachReport,
      run: ({ body: { parties, ...scope } }, options) =>
        dataProtection.reportBreach(
          { ...scope, ...(parties && { parties: parties as PartyId[] }) },
          options,
        ),
    }),
  ];
}
