import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environmentVariables } from '../../src/index.js';

const docs = join(import.meta.dirname, '../../../../docs');

test.each([
  ['id', 'rahasia'],
  ['en', 'secret'],
] as const)('the guide in %s shows the table as it is', (language, secretWord) => {
  const guide = readFileSync(join(docs, language, 'server.md'), 'utf8');
  const rows = guide.split('\n').filter((line) => /^\| `[A-Z_]+`/.test(line));
  expect(rows).toEqual(
    environmentVariables.map(({ fallback, meaning, name, secret }) => {
      const shown = fallback === null ? '–' : `\`${fallback}\``;
      return `| \`${name}\`${secret ? `, ${secretWord}` : ''} | ${meaning[language]} | ${shown} |`;
    }),
  );
});
