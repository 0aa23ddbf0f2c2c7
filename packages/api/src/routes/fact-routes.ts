import type { Aduan } from '@aduan/core';
import { type CooperativeFactsApi, type Fact, factsCsv } from '@aduan/core/cooperative-facts';
import * as z from 'zod';
import { type Operation, stream } from '../operations/operation.js';
import { operationsAt } from '../operations/operations-at.js';
import {
  changedFact,
  fact,
  factChange,
  factEntry,
  factFigures,
  factKind,
  factReason,
  factRecord,
  factRevision,
  judgement,
  newFact,
  reviewGround,
  reviewItem,
  shownFact,
  takenOver,
} from '../schemas/fact.js';
import { asked, cooperative, page, pageOf, region } from '../schemas/fields.js';
import { csvResponse, separator } from './csv-response.js';

const list = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item) });
const inRegion = { region: /* @__PURE__ */ region.exactOptional() };

/** Routes of facts about cooperatives and their review by officers. */
export function factRoutes(
  cooperativeFacts: CooperativeFactsApi,
  { names }: Pick<Aduan, 'names'>,
): readonly Operation[] {
  const scopes = { read: 'facts:read', write: 'facts:write' } as const;
  const { get, post } = operationsAt({ at: '/cooperative-facts', scopes });
  const ofTickets = operationsAt({ at: '/tickets', scopes });
  // A group of the rest has the key `*`.
  const placeOf = (code: string | null) =>
    code !== null && /^\d/.test(code) ? names.region(code) : null;
  const one = { answer: changedFact };
  const changed = async (done: Promise<Fact>) => ({ fact: shownFact(await done) });
  return [
    get(
      'findFacts',
      '',
      'What is known of a cooperative, by any of its codes',
      { query: cooperative.omit({ name: true }), answer: factRecord },
      async (_id, options, codes) => {
        const { contradictions, facts } = await cooperativeFacts.of(
          { ...codes, name: '' },
          options,
        );
        return { facts: facts.map(shownFact), contradictions };
      },
    ),
    post(
      'giveFact',
      '',
      'Put down what somebody says of a cooperative',
      { ...one, body: newFact, status: 201, hasVersion: false },
      (_id, body, options) => changed(cooperativeFacts.give(body, options)),
    ),
    post(
      'suggestFact',
      '/suggestions',
      'Put down what a program read out of words: it counts for nothing until an officer takes it over',
      { ...one, body: newFact, status: 201, hasVersion: false },
      (_id, body, options) => changed(cooperativeFacts.suggest(body, options)),
    ),
    get(
      'reviewFacts',
      '/review',
      'What waits for an officer: contradictions first, then suggestions, what nobody has judged, what became old',
      {
        query: z.object({
          ...inRegion,
          ...page,
          kind: factKind.exactOptional(),
          ground: reviewGround.exactOptional(),
        }),
        answer: pageOf(reviewItem),
      },
      async (_id, options, query) => {
        const { matters, next } = await cooperativeFacts.review({ ...query, ...options });
        return {
          next,
          items: matters.map((each) => ({
            ...each,
            place: placeOf(each.region),
            facts: each.facts.map(shownFact),
          })),
        };
      },
    ),
    get(
      'listFactChanges',
      '/changes',
      'What changed, newest first',
      { query: z.object({ since: asked, limit: page.limit }), answer: list(factChange) },
      async (_id, options, { limit, since }) => {
        const changes = await cooperativeFacts.changes(since, { ...options, limit });
        return { items: changes.map((each) => ({ ...each, fact: shownFact(each.fact) })) };
      },
    ),
    get(
      'countFacts',
      '/figures',
      'Cooperatives counted by what is held of them',
      {
        query: z.object({
          ...inRegion,
          depth: z
            .enum(['1', '2', '3'])
            .exactOptional()
            .describe('Parts of a code that make a group.'),
          smallest: z.coerce
            .number()
            .int()
            .min(0)
            .max(1_000)
            .exactOptional()
            .describe('For publication, such as 5: no count below it is shown.'),
        }),
        answer: factFigures,
      },
      async (_id, options, { depth = '1', ...query }) => {
        const asked = { ...query, ...options, depth: Number(depth) as 1 | 2 | 3 };
        const { groups, total, ...figures } = await cooperativeFacts.figures(asked);
        const named = groups.map((group) => ({ ...group, place: placeOf(group.key) }));
        return { ...figures, total: { ...total, place: null }, groups: named };
      },
    ),
    get('getFact', '/{id}', 'One fact, and what you may do with it', one, (id, options) =>
      changed(cooperativeFacts.get(id, options)),
    ),
    get(
      'readFactHistory',
      '/{id}/history',
      'What happened to a fact, oldest first',
      { answer: list(factEntry) },
      async (id, options) => ({ items: await cooperativeFacts.history(id, options) }),
    ),
    post(
      'takeOverFact',
      '/{id}/take-over',
      'Make a fact of a suggestion, corrected if need be',
      { ...one, body: takenOver },
      (id, { revision = null }, options) =>
        changed(cooperativeFacts.takeOver(id, revision, options)),
    ),
    post(
      'dismissFact',
      '/{id}/dismissal',
      'Put a suggestion aside',
      { ...one, body: factReason },
      (id, { reason }, options) => changed(cooperativeFacts.dismiss(id, reason, options)),
    ),
    post(
      'reviseFact',
      '/{id}/revisions',
      'Say it anew',
      { ...one, body: factRevision },
      (id, body, options) => changed(cooperativeFacts.revise(id, body, options)),
    ),
    post(
      'judgeFact',
      '/{id}/verdict',
      'Say whether it is true; never by whoever put it down',
      { ...one, body: judgement },
      (id, body, options) => changed(cooperativeFacts.judge(id, body, options)),
    ),
    post(
      'withdrawFact',
      '/{id}/withdrawal',
      'Take it back for whoever gave it',
      { ...one, body: factReason },
      (id, { reason }, options) => changed(cooperativeFacts.withdraw(id, reason, options)),
    ),
    ofTickets.get(
      'listFactsOfTicket',
      '/{id}/facts',
      'What was said of cooperatives in a case',
      { answer: list(fact) },
      async (id, options) => ({
        items: (await cooperativeFacts.saidIn(id, options)).map(shownFact),
      }),
    ),
    stream({
      name: 'exportFacts',
      path: '/exports/cooperative-facts.csv',
      summary: 'The facts that are held, for a spreadsheet: no cases, no people, no reasons',
      scope: 'exports:read',
      query: z.object({ ...inRegion, separator }),
      mime: 'text/csv',
      shows: 'One line a fact.',
      run: async ({ query: { separator: between, ...where } }, options) =>
        csvResponse(
          factsCsv(await cooperativeFacts.export({ ...where, ...options }), { separator: between }),
          'cooperative-facts.csv',
        ),
    }),
  ];
}
