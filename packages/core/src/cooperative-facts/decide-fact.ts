import { ConflictError, ForbiddenError, refuseField, TransitionError } from '../errors.js';
import type { Principal } from '../ports/principal.js';
import type { Fact, FactEntry, FactMeans, FactOutcome, FactRevision } from './fact.js';

/** A command on an existing fact. */
export type FactCommand =
  | { readonly type: 'taken-over' | 'revised'; readonly revision: FactRevision }
  | {
      readonly type: 'judged';
      readonly verdict: {
        readonly outcome: FactOutcome;
        readonly means: FactMeans;
        readonly reason: string;
      };
    }
  | { readonly type: 'dismissed' | 'withdrawn'; readonly reason: string };

/** Which roles may do what. */
export interface FactRoles {
  readonly writers: readonly string[];
  readonly reviewers: readonly string[];
  /** Whether a text names a person or contains a personal number. */
  readonly findsPerson: (text: string) => boolean;
}

const means: readonly string[] = ['visit', 'call', 'document', 'register', 'other'];
const outcomes: readonly string[] = ['confirmed', 'refuted', 'cannot-be-checked'];
const maxReasonLength = 500;

/** Decides what a command does to a fact, in the form of its history entry. */
export function decideFact(
  fact: Fact,
  command: FactCommand,
  actor: Principal,
  roles: FactRoles,
): Pick<FactEntry, 'revision' | 'verdict' | 'reason'> {
  const { state } = fact;
  requireFactRole(actor, command.type === 'judged' ? roles.reviewers : roles.writers, command.type);
  switch (command.type) {
    case 'taken-over':
      if (state !== 'suggested') throw refused(state, command.type);
      return { revision: command.revision };
    case 'dismissed':
      if (state !== 'suggested') throw refused(state, command.type);
      return { reason: requireReason(command.reason, roles, true) };
    case 'revised':
      if (state !== 'standing') throw refused(state, command.type);
      if (fact.source === 'register' || fact.source === 'citizen')
        throw new ForbiddenError('revise', 'only whoever said it says it anew');
      return { revision: command.revision };
    case 'withdrawn':
      if (state !== 'standing') throw refused(state, command.type);
      if (fact.source === 'register')
        throw new ForbiddenError(
          'withdraw',
          'what a register says is judged, and never taken back',
        );
      // A citizen withdraws a statement through any officer.
      if (fact.source !== 'citizen' && !fact.authors.includes(actor.id))
        requireFactRole(actor, roles.reviewers, 'withdraw');
      return { reason: requireReason(command.reason, roles, true) };
    case 'judged': {
      if (state !== 'standing') throw refused(state, command.type);
      const { outcome, ...how } = command.verdict;
      if (!outcomes.includes(outcome)) refuseField('outcome', `is one of ${outcomes.join(', ')}`);
      if (!means.includes(how.means)) refuseField('means', `is one of ${means.join(', ')}`);
      if (fact.authors.includes(actor.id))
        throw new ForbiddenError('judge', 'whoever put a fact down does not judge it');
      const reason = requireReason(how.reason, roles, outcome !== 'confirmed');
      return { verdict: { outcome, means: how.means, reason } };
    }
  }
}

/** A command that may be given on a fact. */
export type FactAct = FactCommand['type'];

/** The commands that an actor may give on a fact in its current state. */
export function possibleActs(fact: Fact, actor: Principal, roles: FactRoles): readonly FactAct[] {
  const revision: FactRevision = {
    statement: { kind: 'nib', value: { present: true } },
    confidence: 'low',
    evidence: null,
    observedAt: 0,
  };
  const commands: readonly FactCommand[] = [
    { type: 'taken-over', revision },
    { type: 'dismissed', reason: '-' },
    { type: 'revised', revision },
    { type: 'judged', verdict: { outcome: 'confirmed', means: 'other', reason: '-' } },
    { type: 'withdrawn', reason: '-' },
  ];
  return commands.flatMap((command) => {
    try {
      decideFact(fact, command, actor, roles);
      return [command.type];
    } catch {
      return [];
    }
  });
}

/** @throws ForbiddenError */
export function requireFactRole(
  { kind, roles }: Principal,
  needed: readonly string[],
  action: string,
): void {
  if (kind === 'system' && roles.includes('system')) return;
  if (needed.some((role) => roles.includes(role))) return;
  throw new ForbiddenError(action, `none of the roles of this ${kind} grants it`);
}

/** @throws ConflictError */
export function requireVersion(fact: Fact, expected: number | undefined): void {
  if (expected !== undefined && expected !== fact.version)
    throw new ConflictError(expected, fact.version, fact);
}

function refused(from: Fact['state'], action: string): TransitionError {
  const allowed = {
    suggested: ['taken-over', 'dismissed'],
    standing: ['revised', 'judged', 'withdrawn'],
  };
  return new TransitionError(from, action, from in allowed ? allowed[from as 'standing'] : []);
}

function requireReason(reason: unknown, { findsPerson }: FactRoles, isNeeded: boolean): string {
  const text = typeof reason === 'string' ? reason.trim() : '';
  if ((isNeeded && text === '') || text.length > maxReasonLength)
    refuseField('reason', `must have 1 to ${maxReasonLength} characters`);
  if (text !== '' && findsPerson(text)) refuseField('reason', 'names or numbers a person');
  return text;
}
