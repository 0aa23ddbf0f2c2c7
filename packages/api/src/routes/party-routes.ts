import type { Aduan } from '@aduan/core';
import { createParties } from '@aduan/core/parties';
import * as z from 'zod';
import { command, type Operation, question, read } from '../operations/operation.js';
import { match, personWithHistory } from '../schemas/person.js';
import { code, words } from '../schemas/words.js';

const reason = /* @__PURE__ */ words(5_000);
const address = { kind: code, value: /* @__PURE__ */ words(200) };

/** Who is who. */
export function partyRoutes(aduan: Aduan): readonly Operation[] {
  const parties = createParties(aduan);
  const change = { scope: 'parties:write', hasVersion: false } as const;
  const matches = z.object({ items: z.array(match) });
  return [
    question({
      name: 'findParties',
      path: '/parties/search',
      summary: 'Whom a phone number or an address leads to',
      description: 'A POST, since no personal data belongs into an address.',
      scope: 'parties:read',
      body: z.strictObject({ ...address, channel: words(200).exactOptional() }),
      answer: matches,
      run: async ({ body }, options) => ({ items: await parties.find(body, options) }),
    }),
    read({
      name: 'getParty',
      path: '/parties/{id}',
      summary: 'The person whom a party is, and what was decided about him',
      scope: 'parties:read',
      answer: personWithHistory,
      run: ({ path: { id = '' } }, options) => parties.get(id, options),
    }),
    read({
      name: 'suggestParties',
      path: '/parties/{id}/suggestions',
      summary: 'Who may be the same person',
      scope: 'parties:read',
      answer: matches,
      run: async ({ path: { id = '' } }, options) => ({
        items: await parties.suggestions(id, options),
      }),
    }),
    command({
      ...change,
      name: 'mergeParties',
      path: '/parties/{id}/merge',
      summary: 'Say that two parties are one person',
      body: z.strictObject({ into: z.uuid(), reason }),
      answer: z.object({ person: z.string(), merged: z.string().nullable() }),
      run: ({ body, path: { id = '' } }, options) => parties.merge(id, body, options),
    }),
    command({
      ...change,
      name: 'splitParty',
      path: '/parties/{id}/split',
      summary: 'Take a merge back',
      body: z.strictObject({ reason }),
      answer: z.object({ person: z.string(), from: z.string().nullable() }),
      run: ({ body, path: { id = '' } }, options) => parties.split(id, body, options),
    }),
    command({
      ...change,
      name: 'distinguishParties',
      path: '/parties/{id}/distinguish',
      summary: 'Say that two persons are not the same',
      body: z.strictObject({ other: z.uuid(), reason }),
      answer: null,
      run: ({ body, path: { id = '' } }, options) => parties.distinguish(id, body, options),
    }),
    command({
      ...change,
      name: 'linkAddress',
      path: '/parties/{id}/addresses',
      summary: 'Add an address that an officer heard of or saw',
      body: z.strictObject({ ...address, evidence: z.enum(['officer', 'document']), reason }),
      answer: null,
      run: ({ body, path: { id = '' } }, options) => parties.link(id, body, options),
    }),
    command({
      ...change,
      name: 'unlinkAddress',
      path: '/parties/{id}/addresses/removal',
      summary: 'Take an address from a party',
      body: z.strictObject({ id: words(200), reason }),
      answer: null,
      run: ({ body, path: { id = '' } }, options) => parties.unlink(id, body, options),
    }),
    ...(['restrict', 'resume'] as const).map((deed) =>
      command({
        ...change,
        name: `${deed}Processing`,
        path: `/parties/{id}/processing/${deed}`,
        summary:
          deed === 'restrict'
            ? "Restrict the processing of a person's data (UU 27/2022 articles 40 and 41)"
            : 'Lift a restriction',
        body: z.strictObject({ reason }),
        answer: null,
        run: ({ body, path: { id = '' } }, options) => parties[deed](id, body, options),
      }),
    ),
  ];
}
