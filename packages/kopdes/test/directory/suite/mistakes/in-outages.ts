import { DirectoryError } from '@aduan/core/directory';
import type { MemoryDirectory } from '../../../../src/directory/index.js';
import { networkedDirectory, sampleSecret } from '../sample-directory.js';
import type { DirectoryMistake } from './mistake.js';

const well = 'says that it is well';
const wrong = 'says what is wrong when the other side is out of order, and no secret';
const unwell = 'says that it is not well, and does not fail to';
const stops = 'stops when nobody waits any more';

/** The networked sample with another way to its cards. */
const overNetwork =
  (change: (good: MemoryDirectory) => MemoryDirectory): NonNullable<DirectoryMistake['tell']> =>
  () => ({
    ...networkedDirectory,
    create: async () => change((await networkedDirectory.create()) as MemoryDirectory),
  });

/** Mistakes when the other side is not well. */
export const outageMistakes: readonly DirectoryMistake[] = [
  {
    name: 'is never well',
    make: (good) => ({ ...good, health: async () => ({ ok: false, detail: 'not yet' }) }),
    noticedBy: { [well]: /not yet/ },
  },
  {
    name: 'lets through whatever its client throws',
    tell: overNetwork((good) => ({
      ...good,
      async card(cooperative, context) {
        const response = await context.fetch('https://directory.example/');
        await response.json();
        return good.card(cooperative, context);
      },
    })),
    noticedBy: {
      [wrong]: /card while the other side is not there: throw DirectoryError, not TypeError/,
    },
  },
  {
    name: 'makes nothing of an answer that it cannot read',
    tell: overNetwork((good) => ({
      ...good,
      card: (...args) => good.card(...args).catch(() => null),
    })),
    noticedBy: { [wrong]: /throw DirectoryError, not an answer/ },
  },
  {
    name: 'hands on its address as the cause',
    tell: overNetwork((good) => ({
      ...good,
      card: (...args) =>
        good.card(...args).catch(() => {
          const cause = new Error(`GET https://directory.example/?key=${sampleSecret}`);
          throw new DirectoryError('unavailable', 'It failed.', { cause });
        }),
    })),
    noticedBy: { [wrong]: /a secret stands in error\.cause/ },
  },
  {
    name: 'says that it is well whatever happens',
    tell: overNetwork((good) => ({ ...good, health: async () => ({ ok: true }) })),
    noticedBy: { [unwell]: /ok/ },
  },
  {
    name: 'goes on when nobody waits',
    tell: overNetwork((good) => ({
      ...good,
      card: (cooperative, context) =>
        good.card(cooperative, { ...context, signal: new AbortController().signal }),
    })),
    noticedBy: { [stops]: /hand context\.signal on/ },
  },
];
