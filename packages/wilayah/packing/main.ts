// Writes data/regions.js from the installed `idn-area-data`: `pnpm run pack-regions`.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { regionsModule } from './regions-module.ts';

const text = await regionsModule();
writeFileSync(new URL('../data/regions.js', import.meta.url), text);
console.log(
  `data/regions.js: ${kilobytes(text.length)}, ${kilobytes(gzipSync(text).length)} with gzip`,
);

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(0)} kB`;
}
