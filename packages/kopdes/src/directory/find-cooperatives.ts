import type {
  CooperativeCard,
  CooperativeMatch,
  CooperativeQuery,
  NameQuery,
  NearestQuery,
} from '@aduan/core/directory';
import { liesIn } from '@aduan/core/plugin';
import type { CooperativeRef } from '@aduan/core/ticket';
import { distanceMeters } from './distance.js';
import { nameIndex } from './name-index.js';

const defaultLimit = 10;

/** Finds cooperatives among cards. Names are indexed at the first query by name. */
export function finderOf(cards: readonly CooperativeCard[]) {
  let names: ReturnType<typeof nameIndex> | undefined;

  function byName({ name, region, limit = defaultLimit }: NameQuery): CooperativeMatch[] {
    names ??= nameIndex(cards.map(({ cooperative }) => cooperative.name));
    const hits = names(name, (place) => isThere(cards[place]?.cooperative, region), limit);
    return hits.flatMap(({ index: place, score }) => {
      const card = cards[place];
      return card ? [{ cooperative: card.cooperative, score, distanceMeters: null }] : [];
    });
  }

  function byPlace({ limit = defaultLimit, ...place }: NearestQuery): CooperativeMatch[] {
    const near = cards.flatMap(({ cooperative, facts }) => {
      const meters = facts.coordinates && distanceMeters(place, facts.coordinates.value);
      return meters === undefined ? [] : [{ cooperative, meters }];
    });
    return near
      .sort((one, other) => one.meters - other.meters)
      .slice(0, limit)
      .map(({ cooperative, meters }) => ({
        cooperative,
        score: 1 / (1 + meters / 1_000),
        distanceMeters: meters,
      }));
  }

  return (query: CooperativeQuery): CooperativeMatch[] => {
    if (query.by === 'name') return byName(query);
    if (query.by === 'nearest') return byPlace(query);
    return cards.filter(({ cooperative }) => has(cooperative, query)).map(exactly);
  };
}

type CodeQuery = Exclude<CooperativeQuery, NameQuery | NearestQuery>;

function has(cooperative: CooperativeRef, query: CodeQuery): boolean {
  if (query.by === 'nikop') return cooperative.nikop === query.nikop;
  if (query.by === 'village') return cooperative.villageCode === query.villageCode;
  return cooperative.simkopdesId === query.simkopdesId;
}

function exactly({ cooperative }: CooperativeCard): CooperativeMatch {
  return { cooperative, score: 1, distanceMeters: null };
}

function isThere(cooperative: CooperativeRef | undefined, region: string | undefined): boolean {
  return region === undefined || liesIn(cooperative?.villageCode ?? null, region);
}
