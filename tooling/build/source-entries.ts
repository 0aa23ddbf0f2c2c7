import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly '@aduan/source'?: string }>>;
}

/** The sources of what a package exports, relative to its folder: `./src/index.ts`. Data that is no source is left out. */
export function sourceEntries(folder: string): string[] {
  const { exports }: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [] : (entry['@aduan/source'] ?? []),
  );
}
