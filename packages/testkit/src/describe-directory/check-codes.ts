import {
  type CooperativeQuery,
  cooperativeMatchSchema,
  DirectoryError,
  isSameCooperative,
} from '@aduan/core/directory';
import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { DirectoryCheck } from './directory-conformance.js';
import { tryOut } from './directory-trial.js';
import { codeQueries, finderOf, possible } from './possible-queries.js';

/** The same code in another spelling that a person may type. */
function otherwise(query: CooperativeQuery): CooperativeQuery | null {
  if (query.by === 'nikop')
    return { ...query, nikop: `${query.nikop.slice(0, 4)} ${query.nikop.slice(4)}` };
  if (query.by !== 'village') return null;
  return { ...query, villageCode: query.villageCode.replaceAll('.', '') };
}

/** Checks of finding by codes of a cooperative. */
export const codeChecks: readonly DirectoryCheck[] = [
  {
    test: 'finds each known cooperative by each of its codes, and no other',
    async run(subject) {
      const { directory, context } = await tryOut(subject);
      for (const cooperative of subject.known) {
        for (const query of possible(directory, codeQueries(cooperative))) {
          const matches = await finderOf(directory)(query, context);
          demand(matches.length > 0, `${JSON.stringify(query)} is known, and nothing was found`);
          for (const match of matches) {
            cooperativeMatchSchema.parse(match);
            demand(
              isSameCooperative(match.cooperative, cooperative) && match.score === 1,
              `${JSON.stringify(query)} found "${match.cooperative.name}" with score ${match.score}: a code finds its cooperative with score 1, and no other`,
            );
          }
        }
      }
    },
  },
  {
    test: 'takes a code with blanks or without dots',
    async run(subject) {
      const { directory, context } = await tryOut(subject);
      for (const query of possible(directory, codeQueries(subject.known[0]))) {
        const typed = otherwise(query);
        if (typed === null) continue;
        const matches = await finderOf(directory)(typed, context);
        demand(
          matches.length > 0,
          `${JSON.stringify(typed)} found nothing: use readCooperativeQuery`,
        );
      }
    },
  },
  {
    test: 'finds nothing, and does not fail, where there is nothing',
    async run(subject) {
      const { directory, context } = await tryOut(subject);
      for (const query of possible(directory, codeQueries(subject.absent))) {
        expect(await finderOf(directory)(query, context), JSON.stringify(query)).toEqual([]);
      }
    },
  },
  {
    test: 'refuses what no directory could answer, before it asks anybody',
    async run(subject) {
      const { directory, context, requestCount } = await tryOut(subject);
      const nonsense: readonly CooperativeQuery[] = [
        { by: 'nikop', nikop: 'tidak tahu' },
        { by: 'village', villageCode: '..' },
        { by: 'simkopdes-id', simkopdesId: '../users?x=1' },
        { by: 'name', name: '' },
      ];
      for (const query of possible(directory, nonsense)) {
        const refusal = await finderOf(directory)(query, context).catch((error: unknown) => error);
        expect(refusal, `${JSON.stringify(query)}: use readCooperativeQuery`).toMatchObject({
          code: 'input-invalid',
        });
      }
      expect(requestCount(), 'requests for questions that cannot be answered').toBe(0);
    },
  },
  {
    test: 'refuses a way to find that it does not name',
    async notFor(subject) {
      const { capabilities, find } = await subject.create();
      if (!find) return 'it finds nothing';
      return capabilities.findBy.length === 5 ? 'it knows all ways' : null;
    },
    async run(subject) {
      const { directory, context } = await tryOut(subject);
      const all: readonly CooperativeQuery[] = [
        ...codeQueries(subject.absent),
        { by: 'name', name: subject.absent.name },
        { by: 'nearest', latitude: -6.2, longitude: 106.8 },
      ];
      for (const query of all.filter(({ by }) => !directory.capabilities.findBy.includes(by))) {
        const refusal = await finderOf(directory)(query, context).catch((error: unknown) => error);
        expect(refusal, `by "${query.by}"`).toBeInstanceOf(DirectoryError);
        expect(refusal, `by "${query.by}"`).toMatchObject({ class: 'not-capable' });
      }
    },
  },
];
