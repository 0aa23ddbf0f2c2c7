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
  /** What kind of directory it is. Default `memory`. */
  readonly name?: string;
  /** Whether it also takes cases, as a helpdesk would. Default `false`. */
  readonly helpdesk?: boolean;
  /** What the policy that denies by default lets through besides. */
  readonly policy?: PushPolicyChanges;
  /** What becomes of words before they are pushed. Default: they stay here, only how long they were is told. */
  readonly masker?: Masker;
}

/** A directory in memory, and what arrived on its other side. */
export interface MemoryDirectory extends Directory {
  readonly find: NonNullable<Directory['find']>;
  readonly card: NonNullable<Directory['card']>;
  /** What was pushed, in order, as the other side reads it. */
  readonly pushes: MemoryHelpdesk['pushes'];
  /**
   * Lets the other side say something of a case that was pushed.
   *
   * @param id - as the other side calls the case
   * @throws DirectoryError `directory-unknown-ticket`
   */
  say(id: string, news: TicketUpdate): void;
}

/**
 * A directory of the cards that it is given: for tests, for the rows of a file, and for what another directory was
 * copied into so that names are found while it is away.
 *
 * @throws InputError when a card has another form
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

/** What the cards allow: who has no coordinates finds nothing by them. */
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
