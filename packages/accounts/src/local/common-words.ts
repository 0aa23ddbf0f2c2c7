// Loaded on first use. Static imports, because a bundler that takes the CommonJS of these packages gives a dynamic
// `import()` of them no names.
import { dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as indonesian } from '@zxcvbn-ts/language-id';

/** Entries of each list, the most common first. */
const listLength = 3_000;

/** Words that passwords are made of first: common passwords, Indonesian words and names. @param minLength - shorter ones are left out */
export function commonWords(minLength: number): ReadonlySet<string> {
  const lists = [common['passwords-common'], indonesian['commonWords-id'], indonesian['names-id']];
  return new Set(
    lists
      .flatMap((list) => list.slice(0, listLength))
      .map((word) => word.toLowerCase())
      .filter((word) => word.length >= minLength),
  );
}
