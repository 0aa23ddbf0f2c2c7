import { ForbiddenError, type Principal, TransitionError } from '@aduan/core';
import { refuseField } from '@aduan/core/channel';
import type { Fact, FactAct, FactEntry, FactRevision, FactVerdict } from './fact.js';

/** A command on an existing fact. */
export type FactCommand =
  | { readonly type: 'taken-over' | 'revised'; readonly revision: FactRevision }
  | { readonly type: 'judged'; readonly verdict: Pick<FactVerdict, 'outcome' | 'means' | 'reason'> }
  | { readonly type: 'dismissed' | 'withdrawn'; readonly reason: string };

/** Rules of a decision besides the fact and the actor. */
export interface FactRules {
  /** Whether an actor holds a permission of the plugin. */
  readonly may: (actor: Principal, right: 'write' | 'review') => boolean;
  /** Whether a text names a person or contains a personal number. */
  readonly findsPerson: (text: string) => boolean;
}

/** Decides the effect of a command on a fact, in the form of its history entry. Permissions are checked before. */
export function decideFact(
  fact: Fact,
  command: FactCommand,
  actor: Principal,
  { findsPerson, may }: FactRules,
): Pick<FactEntry, 'revision' | 'verdict' | 'reason'> {
  const { authors, source, state } = fact;
  const isForSuggestion = command.type === 'taken-over' || command.type === 'dismissed';
  if (state !== (isForSuggestion ? 'suggested' : 'standing')) throw refused(state, command.type);
  switch (command.type) {
    case 'taken-over':
      return { revision: command.revision };
    case 'dismissed':
      return { reason: plain(command.reason) };
    case 'revised':
      if (source === 'register' || source === 'citizen')
        throw new ForbiddenError('revise', 'only whoever said it says it anew');
      return { revision: command.revision };
    case 'withdrawn':
      if (source === 'register')
        throw new ForbiddenError(
          'withdraw',
          'what a register says is judged, and never taken back',
        );
      // A citizen withdraws a statement through any officer.
      if (source !== 'citizen' && !authors.includes(actor.id) && !may(actor, 'review'))
        throw new ForbiddenError('withdraw', 'only its authors and reviewers take it back');
      return { reason: plain(command.reason) };
    case 'judged': {
      const { outcome, reason, ...how } = command.verdict;
      if (authors.includes(actor.id))
        throw new ForbiddenError('judge', 'whoever put a fact down does not judge it');
      if (outcome !== 'confirmed' && reason === '') refuseField('reason', 'must not be empty');
      return { verdict: { ...how, outcome, reason: plain(reason) } };
    }
  }

  /** Reasons are stored in clear. */
  function plain(reason: string): string {
    return findsPerson(reason) ? refuseField('reason', 'names or numbers a person') : reason.trim();
  }
}

/** The commands that an actor may give on a fact in its current state. */
export function possibleActs(fact: Fact, actor: Principal, rules: FactRules): readonly FactAct[] {
  const commands: readonly FactCommand[] = [
    { type: 'taken-over', revision: fact },
    { type: 'dismissed', reason: '' },
    { type: 'revised', revision: fact },
    { type: 'judged', verdict: { outcome: 'confirmed', means: 'other', reason: '' } },
    { type: 'withdrawn', reason: '' },
  ];
  return commands.flatMap((command) => {
    if (!rules.may(actor, command.type === 'judged' ? 'review' : 'write')) return [];
    try {
      decideFact(fact, command, actor, rules);
      return [command.type];
    } catch {
      return [];
    }
  });
}

function refused(from: Fact['state'], action: string): TransitionError {
  const allowed: Partial<Record<Fact['state'], readonly FactAct[]>> = {
    suggested: ['taken-over', 'dismissed'],
    standing: ['revised', 'judged', 'withdrawn'],
  };
  return new TransitionError(from, action, allowed[from] ?? []);
}
