import {
  type CooperativeCard,
  type CooperativeFacts,
  type CooperativeQuery,
  type Directory,
  type DirectoryCapabilities,
  DirectoryError,
  isSameCooperative,
  type MemoryHelpdesk,
  type MemoryHelpdeskOptions,
  memoryHelpdesk,
  readCooperativeCard,
  readCooperativeQuery,
} from '@aduan/core/directory';
import { finderOf } from './find-cooperatives.js';

/** Options of `memoryDirectory`. */
export interface MemoryDirectoryOptions extends MemoryHelpdeskOptions {
  /** Whether it also accepts tickets, like a helpdesk. Default `false`. */
  readonly helpdesk?: boolean;
}

/** A directory in memory, with the pushes that it received. */
export interface MemoryDirectory extends Directory, Pick<MemoryHelpdesk, 'pushes' | 'say'> {
  readonly find: NonNullable<Directory['find']>;
  readonly card: NonNullable<Directory['card']>;
}

/**
 * A directory of the given cards: for tests, for the rows of a file, and for a local copy of another directory, so that
 * names are found while that one is down. It finds cooperatives by names as citizens say them: short and misspelled.
 *
 * @throws InputError when a card has another shape
 */
export function memoryDirectory(
  given: Iterable<CooperativeCard>,
  { helpdesk: accepts = false, ...options }: MemoryDirectoryOptions = {},
): MemoryDirectory {
  const cards = [...given].map(readCooperativeCard);
  const find = finderOf(cards);
  const { policy, push, pull, ...helpdesk } = memoryHelpdesk(options);
  const { pushes, pulls } = helpdesk.capabilities;
  const capabilities = {
    ...findCapabilitiesOf(cards),
    pushes: accepts ? pushes : [],
    pulls: accepts ? pulls : [],
  };
  return {
    ...helpdesk,
    ...(accepts && { policy, push, pull }),
    capabilities,
    async find(query) {
      const asked = readCooperativeQuery(query);
      if (capabilities.findBy.includes(asked.by)) return find(asked);
      throw new DirectoryError('not-capable', `This directory cannot find by "${asked.by}".`);
    },
    async card(wanted) {
      return cards.find(({ cooperative }) => isSameCooperative(cooperative, wanted)) ?? null;
    },
  };
}

/** The kinds of search that the cards allow: without coordinates no search by place. */
function findCapabilitiesOf(
  cards: readonly CooperativeCard[],
): Pick<DirectoryCapabilities, 'findBy' | 'facts'> {
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
  };
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
