import { refuseField } from '../errors.js';
import type { CommandOptions } from '../runtime/tickets.js';
import type { AddOnParts } from './add-on-parts.js';
import { isSameStatement, statementOf } from './contradictions.js';
import type { CooperativeFactsApi, JudgementInput } from './cooperative-facts.js';
import { decideFact, type FactCommand, requireVersion } from './decide-fact.js';
import type { Fact, FactRevision } from './fact.js';
import { type FactRevisionInput, readRevision } from './fact-input.js';
import type { FactView } from './fact-view.js';
import { writeFact } from './write-fact.js';

/** The commands of officers on existing facts. */
export function actOnFacts({
  archive,
  runtime,
  requireSeen,
  roles,
  viewOf,
}: AddOnParts): Pick<
  CooperativeFactsApi,
  'takeOver' | 'dismiss' | 'withdraw' | 'revise' | 'judge'
> {
  /** Runs one command on an existing fact. */
  async function act(
    id: string,
    type: FactCommand['type'],
    given: CommandOptions,
    commandOf: (fact: Fact) => FactCommand,
    isSaid: (left: Fact) => boolean = () => true,
  ): Promise<FactView> {
    const { actor, expectedVersion } = given;
    const isMeant = (fact: Fact) => fact.id === id;
    const place = { runtime, archive, actions: [type], isMeant, isSaid };
    const fact = await writeFact(place, given, async (read) => {
      const before = await requireSeen(read, id, actor);
      const decided = decideFact(before, commandOf(before), actor, roles);
      requireVersion(before, expectedVersion);
      return { type, id, ...decided };
    });
    return viewOf(fact, actor);
  }

  const revised = (fact: Fact, input: FactRevisionInput): FactRevision => {
    const revision = readRevision(input, runtime.now(), fact);
    if (revision.statement.kind !== fact.kind) refuseField('statement', 'is of another kind');
    return revision;
  };

  const says = (input: FactRevisionInput | null) => (left: Fact) =>
    input === null || isSameStatement(statementOf(left), Object(input).statement ?? null);

  return {
    takeOver: (id, input, given) =>
      act(
        id,
        'taken-over',
        given,
        (fact) => {
          const { confidence, evidence, observedAt } = fact;
          const statement = statementOf(fact);
          const revision = input
            ? revised(fact, input)
            : { statement, confidence, evidence, observedAt };
          return { type: 'taken-over', revision };
        },
        says(input),
      ),
    dismiss: (id, reason, given) =>
      act(id, 'dismissed', given, () => ({ type: 'dismissed', reason })),
    withdraw: (id, reason, given) =>
      act(id, 'withdrawn', given, () => ({ type: 'withdrawn', reason })),
    revise: (id, input, given) =>
      act(
        id,
        'revised',
        given,
        (fact) => ({ type: 'revised', revision: revised(fact, input) }),
        says(input),
      ),
    judge(id, judgement, given) {
      const { means, outcome, reason = '' }: JudgementInput = Object(judgement);
      return act(
        id,
        'judged',
        given,
        () => ({ type: 'judged', verdict: { means, outcome, reason } }),
        ({ verdict }) => verdict?.outcome === outcome && verdict.means === means,
      );
    },
  };
}
