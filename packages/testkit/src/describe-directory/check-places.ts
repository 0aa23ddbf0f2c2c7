import { cooperativeMatchSchema, isSameCooperative } from '@aduan/core/directory';
import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { DirectoryCheck } from './directory-conformance.js';
import { tryOut } from './directory-trial.js';
import { finderOf } from './possible-queries.js';

/** Checks of finding by a place. */
export const placeChecks: readonly DirectoryCheck[] = [
  {
    test: 'finds the nearest first, and says how far it is',
    async notFor({ create }) {
      const { capabilities } = await create();
      return capabilities.findBy.includes('nearest') ? null : 'it does not find by place';
    },
    async run(subject) {
      const { beside, known } = subject;
      demand(
        beside !== undefined,
        'it finds by place: tell the suite one `beside` the first known',
      );
      const { directory, context } = await tryOut(subject);
      const query = { by: 'nearest', ...beside, limit: 2 } as const;
      const matches = await finderOf(directory)(query, context);
      const meters = matches.map(
        (match) => cooperativeMatchSchema.parse(match).distanceMeters ?? -1,
      );
      expect(meters, 'limit: 2').toHaveLength(2);
      demand(
        matches[0] !== undefined && isSameCooperative(matches[0].cooperative, known[0]),
        `"${known[0].name}" is beside that place, "${matches[0]?.cooperative.name}" came first`,
      );
      expect(Math.min(...meters), 'distances are not negative').toBeGreaterThanOrEqual(0);
      expect(meters, 'the nearest comes first').toEqual(
        [...meters].sort((one, other) => one - other),
      );
    },
  },
];
