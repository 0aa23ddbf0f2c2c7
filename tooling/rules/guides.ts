import { filesOf } from './source-files.ts';

/** The Markdown for readers: the READMEs and the guides. */
export const guides = filesOf([
  'README.md',
  'README.id.md',
  'packages/*/README.md',
  'docs/**/*.md',
]);
