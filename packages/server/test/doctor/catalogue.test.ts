import { expect, test } from 'vitest';
import { catalogue } from '../../src/doctor/finding.js';

const texts = Object.entries(catalogue).flatMap(([id, { fix, follows, what }]) =>
  Object.entries({ what, follows, fix }).map(([part, label]) => [id, part, label] as const),
);

test.each(texts)('%s: %s says the same in both languages', (_, __, { en, id }) => {
  for (const text of [id, en]) expect(text.trim().length).toBeGreaterThan(5);
  expect(id).not.toBe(en);
  expect(detailsOf(id)).toEqual(detailsOf(en));
});

/** Placeholders, commands, variables and options: what must not be translated. */
function detailsOf(text: string): readonly string[] {
  const pattern =
    /\{\w+\}|\baduan [a-z]+(?:[ -][a-z]+)?|\b[A-Z]+_[A-Z_]+|--[a-z-]+|\b\w+(?:Log|File)\b/g;
  return [...new Set(text.match(pattern))].toSorted();
}
