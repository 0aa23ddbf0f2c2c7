import type { CooperativeQuery } from '@aduan/core/directory';
import type { DirectoryMistake } from './mistake.js';

const capabilities = 'capabilities agree with its members';
const codes = 'finds each known cooperative by each of its codes, and no other';
const typed = 'takes a code with blanks or without dots';
const nothing = 'finds nothing, and does not fail, where there is nothing';
const nonsense = 'refuses what no directory could answer, before it asks anybody';
const notNamed = 'refuses a way to find that it does not name';
const byName = 'finds a known cooperative first by its name';
const spelled = 'finds it within its regency as citizens write it';
const narrow = 'stays within the region and the limit';
const unlike = 'finds nothing by a name that is like no other';
const near = 'finds the nearest first, and says how far it is';

const isCode = ({ by }: CooperativeQuery) => by !== 'name' && by !== 'nearest';

/** A directory that names only two ways to find. */
const twoWays = { findBy: ['nikop', 'name'] as const };

/** Mistakes in finding cooperatives. */
export const findMistakes: readonly DirectoryMistake[] = [
  {
    name: 'names ways to find, and has none',
    make: ({ find: _, ...good }) => good as never,
    noticedBy: { [capabilities]: /capabilities\.findBy names 5 and find is not/ },
  },
  {
    name: 'finds by nikop alone what it is asked by any code',
    make: (good) => ({
      ...good,
      async find(query, context) {
        return query.by === 'village' ? [] : good.find(query, context);
      },
    }),
    noticedBy: { [codes]: /"by":"village".* nothing was found/ },
  },
  {
    name: 'answers a code with all that is near',
    make: (good) => ({
      ...good,
      find: (query, context) =>
        good.find(isCode(query) ? { by: 'name', name: 'Sukamaju' } : query, context),
    }),
    noticedBy: {
      [codes]: /a code finds its cooperative with score 1, and no other/,
      [nothing]: /villageCode|nikop/,
    },
  },
  {
    name: 'fails where there is nothing',
    make: (good) => ({
      ...good,
      async find(query, context) {
        const matches = await good.find(query, context);
        if (matches.length === 0) throw new Error('404 not found');
        return matches;
      },
    }),
    noticedBy: { [nothing]: /404 not found/ },
  },
  {
    name: 'takes codes only as they are written in the register',
    make: (good) => ({
      ...good,
      async find(query, context) {
        const isTidy = query.by !== 'village' || query.villageCode.includes('.');
        return isTidy ? good.find(query, context) : [];
      },
    }),
    noticedBy: { [typed]: /use readCooperativeQuery/ },
  },
  {
    name: 'asks before it looks at the question',
    make: (good) => ({
      ...good,
      async find(query, context) {
        await context.fetch('https://directory.example/').catch(() => null);
        return good.find(query, context);
      },
    }),
    noticedBy: { [nonsense]: /requests for questions that cannot be answered/ },
  },
  {
    name: 'takes everything for a number',
    make: (good) => ({
      ...good,
      async find(query, context) {
        if (query.by === 'nikop' && /[a-z]/.test(query.nikop)) return [];
        return good.find(query, context);
      },
    }),
    noticedBy: { [nonsense]: /tidak tahu.*use readCooperativeQuery/ },
  },
  {
    name: 'finds nothing in ways that it does not name',
    make: (good) => ({
      ...good,
      capabilities: { ...good.capabilities, ...twoWays },
      find: async (query, context) => (query.by === 'village' ? [] : good.find(query, context)),
    }),
    noticedBy: { [notNamed]: /by "(simkopdes-id|village)"/ },
  },
  {
    name: 'compares names letter by letter',
    make: (good) => ({
      ...good,
      async find(query, context) {
        const matches = await good.find(query, context);
        if (query.by !== 'name') return matches;
        return matches.filter(({ cooperative }) => cooperative.name === query.name);
      },
    }),
    noticedBy: { [spelled]: /compare what tells names apart, and allow slips/ },
  },
  {
    name: 'puts the likeliest last',
    make: (good) => ({
      ...good,
      async find(query, context) {
        const matches = await good.find(query, context);
        return query.by === 'name' ? matches.toReversed() : matches;
      },
    }),
    noticedBy: { [byName]: /the likeliest stands first/ },
  },
  {
    name: 'finds names in the whole country',
    make: (good) => ({
      ...good,
      find: (query, context) =>
        good.find(query.by === 'name' ? { by: 'name', name: query.name } : query, context),
    }),
    noticedBy: { [narrow]: /not in 32\.01|limit: 1/ },
  },
  {
    name: 'is as sure of every name',
    make: (good) => ({
      ...good,
      async find(query, context) {
        if (query.by !== 'name') return good.find(query, context);
        const all = await good.find(
          { ...query, name: 'Koperasi Desa Merah Putih Sukamaju' },
          context,
        );
        return all.map((match) => ({ ...match, score: 1 }));
      },
    }),
    noticedBy: { [unlike]: /is not there/, [byName]: /is known: it stands first/ },
  },
  {
    name: 'measures how far it is in degrees',
    make: (good) => ({
      ...good,
      async find(query, context) {
        const matches = await good.find(query, context);
        return query.by === 'nearest' ? matches.toReversed() : matches;
      },
    }),
    noticedBy: { [near]: /came first/ },
  },
  {
    name: 'finds by place, and nobody told the suite one',
    tell: ({ beside: _, ...good }) => good,
    noticedBy: { [near]: /tell the suite one `beside`/ },
  },
];
