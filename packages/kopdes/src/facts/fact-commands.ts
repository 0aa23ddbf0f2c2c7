import {
  type CommandOptions,
  ConflictError,
  createId,
  ForbiddenError,
  NotFoundError,
  type Principal,
} from '@aduan/core';
import { defineCommand, isResponsibleFor, type PluginContext } from '@aduan/core/plugin';
import type { ChangedFact } from './cooperative-facts.js';
import { decideFact, type FactCommand } from './decide-fact.js';
import type { DecidedEntry, Fact, FactContent } from './fact.js';
import { factContent, factRevision } from './fact-content.js';
import { factAnswers, factInputs } from './fact-schemas.js';
import type { OpenedFacts } from './open-facts.js';
import { registerUpdates } from './register-updates.js';

/** The commands of those who record, and of those who judge. */
export function factCommands(
  { now, tickets }: Pick<PluginContext, 'now' | 'tickets'>,
  { index, isStale, record, rules, seen, viewOf }: OpenedFacts,
) {
  const inputs = factInputs();
  const { changed, noted } = factAnswers();
  const newId = () => createId<string>(now());

  async function recorded(
    actor: Principal,
    decide: () => Promise<DecidedEntry>,
  ): Promise<ChangedFact> {
    const fact = await record(actor, decide);
    if (!fact) throw new NotFoundError('fact');
    return { fact: viewOf(fact, actor) };
  }

  function put(
    type: 'given' | 'suggested',
    input: Parameters<typeof factContent>[0],
    { actor }: CommandOptions,
  ): Promise<ChangedFact> {
    return recorded(actor, async () => {
      const content = await placed(factContent(input, now(), type === 'suggested'), actor);
      if (!isResponsibleFor(actor, content.region))
        throw new ForbiddenError(type, 'the cooperative lies outside the regions of this officer');
      const before = type === 'given' ? standingAs(content) : undefined;
      if (!before) return { type, id: newId(), content };
      const { confidence, evidence, observedAt, statement } = content;
      const revision = { confidence, evidence, observedAt, statement };
      return { type: 'revised', id: before.id, revision };
    });
  }

  /** A statement without a region takes the region of its ticket. @throws NotFoundError */
  async function placed(content: FactContent, actor: Principal): Promise<FactContent> {
    if (content.ticket === null) return content;
    const { ticket } = await tickets.visible(content.ticket, actor);
    return { ...content, region: content.region ?? ticket.region };
  }

  /** The same source's earlier statement of the same kind in the same ticket. */
  function standingAs({ cooperative, source, statement, ticket }: FactContent): Fact | undefined {
    if (ticket === null) return undefined;
    return index
      .about(cooperative)
      .findLast(
        (fact) =>
          fact.ticket === ticket &&
          fact.source === source &&
          fact.state === 'standing' &&
          fact.statement.kind === statement.kind,
      );
  }

  function act(
    id: string,
    { actor, expectedVersion }: CommandOptions,
    commandOf: (fact: Fact) => FactCommand,
  ): Promise<ChangedFact> {
    return recorded(actor, async () => {
      const fact = await seen(id, actor);
      const command = commandOf(fact);
      const decided = decideFact(fact, command, actor, rules);
      if (expectedVersion !== undefined && expectedVersion !== fact.version)
        throw new ConflictError(expectedVersion, fact.version, viewOf(fact, actor));
      return { type: command.type, id, ...decided };
    });
  }

  const writing = {
    officersOnly: true,
    permission: 'cooperative-facts:write',
    answer: changed,
  } as const;
  const acting = { ...writing, hasVersion: true } as const;
  const because = (type: 'dismissed' | 'withdrawn', name: string, path: string, summary: string) =>
    defineCommand({
      ...acting,
      input: inputs.because,
      http: { name, path: `{fact}/${path}`, summary },
      run: ({ fact, reason }, options) => act(fact, options, () => ({ type, reason })),
    });
  return {
    give: defineCommand({
      ...writing,
      input: inputs.newFact,
      http: {
        name: 'giveFact',
        path: '',
        summary: 'Put down what somebody says of a cooperative',
        status: 201,
      },
      run: (input, options) => put('given', input, options),
    }),
    suggest: defineCommand({
      ...writing,
      input: inputs.newFact,
      http: {
        name: 'suggestFact',
        path: 'suggestions',
        summary:
          'Put down what a program read out of words: it counts for nothing until an officer takes it over',
        status: 201,
      },
      run: (input, options) => put('suggested', input, options),
    }),
    takeOver: defineCommand({
      ...acting,
      input: inputs.takeOver,
      http: {
        name: 'takeOverFact',
        path: '{fact}/take-over',
        summary: 'Make a fact of a suggestion, corrected if need be',
      },
      run: ({ fact: id, revision }, options) =>
        act(id, options, (fact) => {
          const { confidence, evidence, observedAt, statement } = fact;
          return {
            type: 'taken-over',
            revision: revision
              ? factRevision(revision, now(), fact)
              : { confidence, evidence, observedAt, statement },
          };
        }),
    }),
    dismiss: because('dismissed', 'dismissFact', 'dismissal', 'Put a suggestion aside'),
    revise: defineCommand({
      ...acting,
      input: inputs.revise,
      http: {
        name: 'reviseFact',
        path: '{fact}/revisions',
        summary: 'Record a new version of a fact',
      },
      run: ({ fact: id, ...revision }, options) =>
        act(id, options, (fact) => ({
          type: 'revised',
          revision: factRevision(revision, now(), fact),
        })),
    }),
    judge: defineCommand({
      ...acting,
      permission: 'cooperative-facts:review',
      input: inputs.judge,
      http: {
        name: 'judgeFact',
        path: '{fact}/verdict',
        summary: 'Judge whether it is true; the author may not',
      },
      run: ({ fact, means, outcome, reason = '' }, options) =>
        act(fact, options, () => ({ type: 'judged', verdict: { means, outcome, reason } })),
    }),
    withdraw: because(
      'withdrawn',
      'withdrawFact',
      'withdrawal',
      'Withdraw it on behalf of its source',
    ),
    receiveCard: defineCommand({
      ...writing,
      isIdempotent: true,
      input: inputs.card,
      answer: noted,
      async run({ card }, { actor }) {
        const next = () => registerUpdates(card, index, { isStale, newId, now: now() })[0] ?? null;
        let count = 0;
        while (await record(actor, next)) count += 1;
        return count;
      },
    }),
  };
}
