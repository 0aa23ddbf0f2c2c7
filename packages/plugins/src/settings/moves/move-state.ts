import type { Move, MoveEntry } from './move.js';

/** Applies one entry to the moves of a document, oldest first. */
export function evolveMoves(before: readonly Move[], entry: MoveEntry): readonly Move[] {
  const { actor, at, number } = entry;
  if (entry.type === 'asked') {
    const { decree = null, reason, to } = entry;
    const asked = { askedBy: actor.id, askedAt: at, decidedBy: null, decidedAt: null };
    const open = { refusedFor: null, roles: [], tickets: null, left: null };
    // A request that waits is replaced by the next one.
    const others = before.filter(({ state }) => state !== 'waiting');
    return [...others, { number, state: 'waiting', to, reason, decree, ...asked, ...open }];
  }
  return before.map((move) => (move.number === number ? after(move, entry) : move));
}

function after(move: Move, entry: Exclude<MoveEntry, { type: 'asked' }>): Move {
  const decided = { decidedBy: entry.actor.id, decidedAt: entry.at };
  switch (entry.type) {
    case 'refused':
      return { ...move, ...decided, state: 'refused', refusedFor: entry.reason };
    case 'approved':
      return { ...move, ...decided, state: 'running', roles: entry.roles, tickets: entry.tickets };
    case 'finished':
      return { ...move, state: entry.isOutdated ? 'outdated' : 'finished', left: entry.left };
  }
}
