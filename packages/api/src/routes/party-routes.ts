import type { Parties } from '@aduan/core/parties';
import * as z from 'zod';
import { type Operation, question } from '../operations/operation.js';
import { operationsAt } from '../operations/operations-at.js';
import { code, freeText, reason, verdict } from '../schemas/fields.js';
import { match, personWithHistory } from '../schemas/person.js';
import { reasonBody } from '../schemas/ticket-bodies.js';

const address = { kind: code, value: /* @__PURE__ */ freeText(200) };

/** Routes of parties. */
export function partyRoutes(parties: Parties): readonly Operation[] {
  const { get, post } = operationsAt({
    at: '/parties',
    scopes: { read: 'parties:read', write: 'parties:write' },
    hasVersion: false,
  });
  const matches = z.object({ items: z.array(match) });
  return [
    question({
      name: 'findParties',
      path: '/parties/search',
      summary: 'Whom a phone number or an address leads to',
      description: 'A POST, since no personal data belongs into an address.',
      scope: 'parties:read',
      body: z.strictObject({ ...address, channel: freeText(200).exactOptional() }),
      answer: matches,
      run: async ({ body }, options) => ({ items: await parties.find(body, options) }),
    }),
    get(
      'getParty',
      '/{id}',
      'The person whom a party is, and what was decided about him',
      { answer: personWithHistory },
      (id, options) => parties.get(id, options),
    ),
    get(
      'verifyPartyHistory',
      '/{id}/history/verification',
      'Whether the history of what was decided about a party is whole',
      { answer: verdict },
      (id, options) => parties.verifyHistory(id, options),
    ),
    get(
      'suggestParties',
      '/{id}/suggestions',
      'Who may be the same person',
      { answer: matches },
      async (id, options) => ({ items: await parties.suggestions(id, options) }),
    ),
    post(
      'mergeParties',
      '/{id}/merge',
      'Say that two parties are one person',
      {
        body: reasonBody.extend({ into: z.uuid() }),
        answer: z.object({ person: z.string(), merged: z.string().nullable() }),
      },
      parties.merge,
    ),
    post(
      'splitParty',
      '/{id}/split',
      'Take a merge back',
      {
        body: reasonBody,
        answer: z.object({ person: z.string(), from: z.string().nullable() }),
      },
      parties.split,
    ),
    post(
      'distinguishParties',
      '/{id}/distinguish',
      'Say that two persons are not the same',
      { body: reasonBody.extend({ other: z.uuid() }), answer: null },
      parties.distinguish,
    ),
    post(
      'linkAddress',
      '/{id}/addresses',
      'Add an address that an officer heard of or saw',
      {
        body: z.strictObject({ ...address, evidence: z.enum(['officer', 'document']), reason }),
        answer: null,
      },
      parties.link,
    ),
    post(
      'unlinkAddress',
      '/{id}/addresses/removal',
      'Take an address from a party',
      { body: reasonBody.extend({ id: freeText(200) }), answer: null },
      parties.unlink,
    ),
    ...(['restrict', 'resume'] as const).map((action) =>
      post(
        `${action}Processing`,
        `/{id}/processing/${action}`,
        action === 'restrict'
          ? "Restrict the processing of a person's data (UU 27/2022 articles 40 and 41)"
          : 'Lift a restriction',
        { body: reasonBody, answer: null },
        parties[action],
      ),
    ),
  ];
}
