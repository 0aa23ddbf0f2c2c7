import type { Masker } from '../../ports/masker.js';
import type { ForeignId } from '../../ticket/ticket.js';
import { DirectoryError } from '../directory-error.js';
import type { DirectoryPush, PushOutcome, TicketUpdate } from '../exchange.js';
import { type PushPolicy, pushObstacle } from '../push-policy.js';
import { readDirectoryPush } from '../read-input.js';

/** The receiving system of pushes, in memory. */
export interface MemoryHelpdesk {
  /** Received pushes in order, masked. */
  readonly pushes: readonly DirectoryPush[];
  push(push: DirectoryPush): PushOutcome;
  pull(foreignId: ForeignId, after: string | null): readonly TicketUpdate[];
  /** Adds an update of the other system about a ticket. */
  say(id: string, news: TicketUpdate): void;
}

/** Accepts tickets once per key, and keeps the updates about them. */
export function memoryHelpdesk(system: string, policy: PushPolicy, masker: Masker): MemoryHelpdesk {
  const pushes: DirectoryPush[] = [];
  const outcomes = new Map<string, PushOutcome>();
  const tickets = new Map<string, TicketUpdate[]>();

  function updatesOf(foreignId: ForeignId): TicketUpdate[] {
    const news = foreignId.system === system ? tickets.get(foreignId.id) : undefined;
    if (news) return news;
    throw new DirectoryError('unknown-ticket', 'The other side does not have that case.');
  }

  function take(push: DirectoryPush): ForeignId {
    if (push.type === 'progress') {
      updatesOf(push.foreignId);
      return push.foreignId;
    }
    const id = `${tickets.size + 1}`;
    tickets.set(id, []);
    return { system, id };
  }

  return {
    pushes,
    push(given) {
      const push = readDirectoryPush(given);
      const obstacle = pushObstacle(push.ticket, policy);
      if (obstacle) return { outcome: 'withheld', obstacle };
      const known = outcomes.get(push.key);
      if (known) return known;
      const outcome: PushOutcome = { outcome: 'pushed', foreignId: take(push) };
      pushes.push(masked(push, masker));
      outcomes.set(push.key, outcome);
      return outcome;
    },
    pull(foreignId, after) {
      const news = updatesOf(foreignId);
      return news.slice(news.findIndex(({ id }) => id === after) + 1);
    },
    say: (id, news) => updatesOf({ system, id }).push(news),
  };
}

function masked(push: DirectoryPush, masker: Masker): DirectoryPush {
  const { subject, body } = push.ticket;
  const ticket = { ...push.ticket, subject: masker.mask(subject), body: masker.mask(body) };
  if (push.type === 'ticket') return { ...push, ticket };
  return { ...push, ticket, response: push.response === null ? null : masker.mask(push.response) };
}
