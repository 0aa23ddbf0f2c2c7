import type { Label, Principal } from '@aduan/core';
import {
  csvFile,
  defineQuery,
  defineTicketQuery,
  isResponsibleFor,
  liesIn,
  type PluginContext,
} from '@aduan/core/plugin';
import { contradictionsAmong } from './contradictions.js';
import { dossiersOf } from './dossiers.js';
import { exportedFacts } from './export-facts.js';
import { factsCsv } from './exported-fact.js';
import type { Fact, FactEntry } from './fact.js';
import { factAnswers, factInputs } from './fact-schemas.js';
import { countFigures } from './figures.js';
import type { OpenedFacts } from './open-facts.js';
import { reviewPage } from './review.js';

const scope = 'cooperative-facts:read';

/** The queries on facts, limited to what the actor may see. */
export function factQueries(
  { calendar, names, now }: Pick<PluginContext, 'calendar' | 'names' | 'now'>,
  { changes, index, isStale, see, seen, viewOf }: OpenedFacts,
) {
  const inputs = factInputs();
  const answers = factAnswers();
  const reading = { officersOnly: true, permission: 'cooperative-facts:read' } as const;
  const placeOf = (region: string | null): Label | null =>
    region === null ? null : names.region(region);

  /** All facts of a region within the regions of the actor, also from tickets that they may not see. */
  async function factsIn(region: string | undefined, actor: Principal): Promise<readonly Fact[]> {
    await index.readOn();
    return [...index.facts.values()].filter(
      (fact) =>
        (region === undefined || liesIn(fact.region, region)) &&
        isResponsibleFor(actor, fact.region),
    );
  }

  async function exported(region: string | undefined, actor: Principal) {
    const dossiers = dossiersOf(await see(actor, await factsIn(region, actor)));
    return exportedFacts(dossiers, calendar.def.timeZone, isStale);
  }

  return {
    of: defineQuery({
      ...reading,
      input: inputs.cooperative,
      answer: answers.record,
      http: {
        name: 'findFacts',
        path: '',
        summary: 'What is known of a cooperative, by any of its codes',
        input: inputs.codes,
      },
      async run(cooperative, { actor }) {
        await index.readOn();
        const facts = await see(actor, index.about(cooperative));
        return {
          facts: facts.map((fact) => viewOf(fact, actor)),
          contradictions: contradictionsAmong(facts),
        };
      },
    }),
    review: defineQuery({
      ...reading,
      input: inputs.review,
      answer: answers.review,
      http: {
        name: 'reviewFacts',
        path: 'review',
        summary:
          'What waits for an officer: contradictions first, then suggestions, what nobody has judged, what became old',
      },
      run: async (order, { actor }) =>
        reviewPage(dossiersOf(await factsIn(order.region, actor)), order, {
          isStale,
          placeOf,
          see: (facts) => see(actor, facts),
          viewOf: (fact) => viewOf(fact, actor),
        }),
    }),
    changes: defineQuery({
      ...reading,
      input: inputs.changes,
      answer: answers.changes,
      http: { name: 'listFactChanges', path: 'changes', summary: 'What changed, newest first' },
      async run({ limit, since }, { actor }) {
        await index.readOn();
        const recent = index.changes
          .filter(({ at, fact }) => at >= since && isResponsibleFor(actor, fact.region))
          .slice(-limit);
        const facts = recent.map(({ fact }) => fact);
        const shown = new Set(await see(actor, facts));
        return recent
          .filter(({ fact }) => shown.has(fact))
          .reverse()
          .map(({ fact, ...change }) => ({
            ...change,
            id: fact.id,
            fact: withoutLink(fact, index.facts.get(fact.id)),
          }));
      },
    }),
    figures: defineQuery({
      ...reading,
      input: inputs.figures,
      answer: answers.figures,
      http: {
        name: 'countFacts',
        path: 'figures',
        summary: 'Cooperatives counted by what is held of them',
        input: inputs.figuresOverHttp,
      },
      async run(order, { actor }) {
        const facts = await see(actor, await factsIn(order.region, actor));
        return countFigures(dossiersOf(facts), order, now(), isStale, placeOf);
      },
    }),
    get: defineQuery({
      ...reading,
      input: inputs.one,
      answer: answers.changed,
      http: {
        name: 'getFact',
        path: '{fact}',
        summary: 'One fact, and what you may do with it',
      },
      async run({ fact }, { actor }) {
        await index.readOn();
        return { fact: viewOf(await seen(fact, actor), actor) };
      },
    }),
    history: defineQuery({
      ...reading,
      input: inputs.one,
      answer: answers.history,
      http: {
        name: 'readFactHistory',
        path: '{fact}/history',
        summary: 'What happened to a fact, oldest first',
      },
      async run({ fact: id }, { actor }) {
        await index.readOn();
        const fact = await seen(id, actor);
        const entries: FactEntry[] = [];
        for await (const { entry } of changes.entries({ subject: id })) {
          const { content, revision } = entry;
          entries.push({
            ...entry,
            ...(content && { content: withoutLink(content, fact) }),
            ...(revision && { revision: withoutLink(revision, fact) }),
          });
        }
        return entries;
      },
    }),
    saidIn: defineTicketQuery({
      ...reading,
      input: inputs.nothing,
      answer: answers.facts,
      http: {
        name: 'listFactsOfTicket',
        path: 'facts',
        summary: 'What was said of cooperatives in a case',
        scope,
      },
      async run({ id }, _, { actor }) {
        await index.readOn();
        return (await see(actor, index.saidIn(id))).map((fact) => viewOf(fact, actor));
      },
    }),
    export: defineQuery({
      ...reading,
      input: inputs.export,
      answer: answers.exported,
      run: async ({ region }, { actor }) => [...(await exported(region, actor))],
    }),
    exportFile: defineQuery({
      ...reading,
      input: inputs.exportFile,
      answer: answers.file,
      http: {
        name: 'exportFacts',
        path: '/exports/cooperative-facts.csv',
        summary: 'The facts that are held, for a spreadsheet: no cases, no people, no reasons',
        scope: 'exports:read',
        file: { mime: 'text/csv', shows: 'One line a fact.' },
      },
      run: async ({ region, separator }, { actor }) =>
        csvFile(factsCsv(await exported(region, actor), { separator }), 'cooperative-facts.csv'),
    }),
  };
}

/** Something that was recorded of a fact, as it is shown after the link to its ticket was removed from the fact. */
function withoutLink<Part extends { readonly evidence: string | null }>(
  part: Part,
  fact: Fact | undefined,
): Part {
  if (fact?.ticket) return part;
  return { ...part, ...('ticket' in part && { ticket: null }), evidence: null };
}
