import { type Masker, withholdingMasker } from '../../ports/masker.js';
import type { CooperativeCard, CooperativeFacts } from '../card.js';
import type { Directory, DirectoryCapabilities } from '../directory.js';
import { DirectoryError } from '../directory-error.js';
import type { TicketUpdate } from '../exchange.js';
import { type PushPolicyChanges, pushPolicy } from '../push-policy.js';
import type { CooperativeQuery } from '../query.js';
import { readCooperativeCard, readCooperativeQuery } from '../read-input.js';
import { isSameCooperative } from '../same-cooperative.js';
import { finderOf } from './find-cooperatives.js';
import { type MemoryHelpdesk, memoryHelpdesk } from './helpdesk.js';

/** Options of `memoryDirectory`. */
export interface MemoryDirectoryOptions {
  /** Name of the directory. Default `memory`. */
  readonly name?: string;
  /** Whether it also accepts tickets, like a helpdesk. Default `false`. */
  readonly helpdesk?: boolean;
  /** Changes to the policy, which denies by default. */
  readonly policy?: PushPolicyChanges;
  /** Masks texts before they are pushed. Default: withholds the text and gives only its length. */
  readonly masker?: Masker;
}

/** A directory in memory, with the pushes that it received. */
export interface MemoryDirectory extends Directory {
  readonly find: NonNullable<Directory['find']>;
  readonly card: NonNullable<Directory['card']>;
  /** The received pushes in order, as the other system reads them. */
  readonly pushes: MemoryHelpdesk['pushes'];
  /**
   * Adds an update of the other system about a pushed ticket.
   *
   * @param id - id of the ticket in the other system
   * @throws DirectoryError `directory-unknown-ticket`
   */
  say(id: string, news: TicketUpdate): void;
}

/**
 * A directory of the given cards: for tests, for the rows of a file, and for a local copy of another directory, so that
 * names are found while that one is down.
 *
 * @throws InputError when a card has another shape
 */
export function memoryDirectory(
  given: Iterable<CooperativeCard>,
  {
    name = 'memory',
    helpdesk = false,
    policy,
    masker = withholdingMasker,
  }: MemoryDirectoryOptions = {},
): MemoryDirectory {
  const cards = [...given].map(readCooperativeCard);
  const find = finderOf(cards);
  const letsThrough = pushPolicy(policy);
  const { pushes, push, pull, say } = memoryHelpdesk(name, letsThrough, masker);
  const capabilities = capabilitiesOf(cards, helpdesk);
  return {
    contract: 'directory/1',
    name,
    capabilities,
    async find(query) {
      const asked = readCooperativeQuery(query);
      if (capabilities.findBy.includes(asked.by)) return find(asked);
      throw new DirectoryError('not-capable', `This directory cannot find by "${asked.by}".`);
    },
    async card(wanted) {
      return cards.find(({ cooperative }) => isSameCooperative(cooperative, wanted)) ?? null;
    },
    ...(helpdesk
      ? {
          policy: letsThrough,
          push: async (given) => push(given),
          pull: async (foreignId, after) => pull(foreignId, after),
        }
      : {}),
    health: async () => ({ ok: true }),
    pushes,
    say,
  };
}

/** The capabilities that the cards allow: without coordinates it cannot find by place. */
function capabilitiesOf(
  cards: readonly CooperativeCard[],
  helpdesk: boolean,
): DirectoryCapabilities {
  const ways: Readonly<Record<CooperativeQuery['by'], (card: CooperativeCard) => boolean>> = {
    nikop: ({ cooperative }) => cooperative.nikop !== undefined,
    'simkopdes-id': ({ cooperative }) => cooperative.simkopdesId !== undefined,
    village: ({ cooperative }) => cooperative.villageCode !== undefined,
    name: () => true,
    nearest: ({ facts }) => facts.coordinates !== undefined,
  };
  const facts = new Set(cards.flatMap((card) => Object.keys(card.facts)));
  return {
    findBy: keysOf(ways).filter((by) => by === 'name' || cards.some(ways[by])),
    facts: [...facts] as (keyof CooperativeFacts)[],
    pushes: helpdesk ? ['ticket', 'progress'] : [],
    pulls: helpdesk ? ['response', 'transfer', 'state'] : [],
  };
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
