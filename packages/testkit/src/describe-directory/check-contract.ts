import { expect } from 'vitest';
import { demand } from '../conformance/demand.js';
import type { DirectoryCheck } from './directory-conformance.js';
import { tryOut } from './directory-trial.js';

/** Checks of a directory's own declarations. */
export const contractChecks: readonly DirectoryCheck[] = [
  {
    test: 'capabilities agree with its members',
    async run(subject) {
      const directory = await subject.create();
      const { contract, name, capabilities } = directory;
      expect(contract, 'contract').toBe('directory/1');
      expect(name, 'name is lower case, like simkopdes').toMatch(/^[a-z][a-z0-9-]*$/);
      const pairs = [
        ['find', capabilities.findBy, 'findBy'],
        ['card', capabilities.facts, 'facts'],
        ['push', capabilities.pushes, 'pushes'],
        ['pull', capabilities.pulls, 'pulls'],
      ] as const;
      for (const [member, named, list] of pairs) {
        const has = directory[member] !== undefined;
        demand(
          has === named.length > 0,
          `capabilities.${list} names ${named.length} and ${member} ${has ? 'is there' : 'is not'}: let them agree`,
        );
      }
      expect(JSON.parse(JSON.stringify(capabilities)), 'capabilities are plain data').toStrictEqual(
        capabilities,
      );
    },
  },
  {
    test: 'says that it is well',
    async run(subject) {
      const { directory, context } = await tryOut(subject);
      const health = await directory.health?.(context);
      expect(health?.ok ?? true, health?.detail).toBe(true);
    },
  },
];
