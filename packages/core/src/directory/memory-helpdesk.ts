import { type Masker, withholdingMasker } from '../ports/masker.js';
import type { ForeignId } from '../ticket/ticket.js';
import type { Directory } from './directory.js';
import { DirectoryError } from './directory-error.js';
import type { DirectoryPush, PushOutcome, TicketUpdate } from './exchange.js';
import { type PushPolicyChanges, pushObstacle, pushPolicy } from './push-policy.js';
import { readDirectoryPush } from './read-input.js';

/** Options of `memoryHelpdesk`. */
export interface MemoryHelpdeskOptions {
  /** Name of the directory. Default `memory`. */
  readonly name?: string;
  /** Changes to the policy, which denies by default. */
  readonly policy?: PushPolicyChanges;
  /** Masks texts before they are pushed. Default: withholds the text and gives only its length. */
  readonly masker?: Masker;
}

/** The receiving system of pushes, in memory. It knows no cooperative. */
export interface MemoryHelpdesk extends Directory {
  readonly push: NonNullable<Directory['push']>;
  readonly pull: NonNullable<Directory['pull']>;
  /** The received pushes in order, masked, as the other system reads them. */
  readonly pushes: readonly DirectoryPush[];
  /**
   * Adds an update of the other system about a pushed ticket.
   *
   * @param id - id of the ticket in the other system
   * @throws DirectoryError `directory-unknown-ticket`
   */
  say(id: string, news: TicketUpdate): void;
}

/** A directory that only accepts tickets, once per key, and keeps the updates about them: for tests and trials. */
export function memoryHelpdesk({
  name = 'memory',
  policy: changes,
  masker = withholdingMasker,
}: MemoryHelpdeskOptions = {}): MemoryHelpdesk {
  const policy = pushPolicy(changes);
  const pushes: DirectoryPush[] = [];
  const outcomes = new Map<string, PushOutcome>();
  const tickets = new Map<string, TicketUpdate[]>();

  function updatesOf(foreignId: ForeignId): TicketUpdate[] {
    const news = foreignId.system === name ? tickets.get(foreignId.id) : undefined;
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
    return { system: name, id };
  }

  return {
    contract: 'directory/1',
    name,
    capabilities: {
      findBy: [],
      facts: [],
      pushes: ['ticket', 'progress'],
      pulls: ['response', 'transfer', 'state'],
    },
    policy,
    async push(given) {
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
    async pull(foreignId, after) {
      const news = updatesOf(foreignId);
      return news.slice(news.findIndex(({ id }) => id === after) + 1);
    },
    health: async () => ({ ok: true }),
    pushes,
    say: (id, news) => updatesOf({ system: name, id }).push(news),
  };
}

function masked(push: DirectoryPush, masker: Masker): DirectoryPush {
  const { subject, body } = push.ticket;
  const ticket = { ...push.ticket, subject: masker.mask(subject), body: masker.mask(body) };
  if (push.type === 'ticket') return { ...push, ticket };
  return { ...push, ticket, response: push.response === null ? null : masker.mask(push.response) };
}
