import {
  type CooperativeMatch,
  cooperativeMatchSchema,
  isSameCooperative,
} from '@aduan/core/directory';
import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { DirectoryCheck, DirectoryConformance } from './directory-conformance.js';
import { tryOut } from './directory-trial.js';
import { finderOf, regencyOf } from './possible-queries.js';

async function withoutNames({ create }: DirectoryConformance): Promise<string | null> {
  const { capabilities } = await create();
  return capabilities.findBy.includes('name') ? null : 'it does not find by name';
}

async function withoutSpellings(subject: DirectoryConformance): Promise<string | null> {
  if (!subject.spellings) return 'the suite was not told how citizens write its names: `spellings`';
  return withoutNames(subject);
}

function expectOrder(matches: readonly CooperativeMatch[], query: string): void {
  const scores = matches.map((match) => cooperativeMatchSchema.parse(match).score);
  const sorted = [...scores].sort((one, other) => other - one);
  expect(scores, `${query}: the likeliest stands first`).toEqual(sorted);
}

/** Checks of finding by a name as people say it. */
export const nameChecks: readonly DirectoryCheck[] = [
  {
    test: 'finds a known cooperative first by its name',
    notFor: withoutNames,
    async run(subject) {
      const { directory, context } = await tryOut(subject);
      for (const { name } of subject.known) {
        const matches = await finderOf(directory)({ by: 'name', name }, context);
        expectOrder(matches, name);
        // Many villages share a name: the directory must ask which one.
        expect(
          matches[0]?.cooperative.name.toLowerCase(),
          `"${name}" is known: it stands first`,
        ).toBe(name.toLowerCase());
      }
    },
  },
  {
    test: 'finds it within its regency as citizens write it',
    notFor: withoutSpellings,
    async run(subject) {
      const { directory, context } = await tryOut(subject);
      for (const cooperative of subject.known) {
        for (const name of subject.spellings?.(cooperative) ?? []) {
          const query = { by: 'name', name, ...regencyOf(cooperative) } as const;
          const matches = await finderOf(directory)(query, context);
          expectOrder(matches, name);
          const best = matches.filter(({ score }) => score === matches[0]?.score);
          demand(
            best.some((match) => isSameCooperative(match.cooperative, cooperative)),
            `"${name}" within ${query.region} means "${cooperative.name}": compare what tells names apart, and allow slips`,
          );
        }
      }
    },
  },
  {
    test: 'stays within the region and the limit',
    notFor: withoutNames,
    async run(subject) {
      const { directory, context } = await tryOut(subject);
      const [one, other] = subject.known;
      const { region = '' } = regencyOf(one);
      const found = await finderOf(directory)({ by: 'name', name: one.name, region }, context);
      for (const { cooperative } of found) {
        demand(
          cooperative.villageCode?.startsWith(`${region}.`) === true,
          `"${cooperative.name}" lies in ${cooperative.villageCode}, not in ${region}`,
        );
      }
      const few = await finderOf(directory)({ by: 'name', name: other.name, limit: 1 }, context);
      expect(few, 'limit: 1').toHaveLength(1);
    },
  },
  {
    test: 'finds nothing by a name that is like no other',
    notFor: withoutNames,
    async run(subject) {
      const { directory, context } = await tryOut(subject);
      const { absent } = subject;
      const matches = await finderOf(directory)({ by: 'name', name: absent.name }, context);
      const sure = matches.filter(({ score }) => score > 0.9);
      expect(
        sure,
        `"${absent.name}" is not there: what is only a little like it scores low`,
      ).toEqual([]);
    },
  },
];
