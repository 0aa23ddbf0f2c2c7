// Writes the typeface of the console into `generated/fonts`, cut from the files of its package: the characters that nearly
// every page shows in one file, and those of other Latin alphabets in two that a browser loads once a text has one.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** The weights that the style sheets use. */
const weights = { min: 400, max: 700 };

/** Copyright, licence and its address: the licence of the typeface (OFL 1.1) wants them in each file. */
const licenceNames = [0, 13, 14];

/** A file, the one of the package that it is cut from, and its characters. */
const files = [
  {
    name: 'text',
    of: 'latin',
    // ASCII, the marks of the catalogues, and the accents that are common in names.
    characters: [...charactersOf(0x20, 0x7e), ...'\u00a0\u200b\u202f·×áçèéëíñóöü–—‘’“”•…›→↑↓−'],
  },
  {
    name: 'latin-1',
    of: 'latin',
    characters: [...charactersOf(0xa1, 0xff), ...'ıŒœʻʼˆ˚˜‹€™∕'],
  },
  {
    name: 'latin-extended',
    of: 'latin-ext',
    characters: [...charactersOf(0x100, 0x2ba), ...charactersOf(0x1e00, 0x1eff), ...'†ℓ₦₩₫₱₹₺'],
  },
];

const folder = join(import.meta.dirname, 'generated/fonts');

/** Writes the files and the style sheet that names them. */
export async function writeFonts(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const taken = new Set<string>();
  const faces: string[] = [];
  for (const { characters, name, of } of files) {
    const own = characters.filter((one) => !taken.has(one));
    for (const one of own) taken.add(one);
    const file = `plus-jakarta-sans-${name}.woff2`;
    writeFileSync(join(folder, file), await cut(of, own.join('')));
    faces.push(faceOf(file, own));
  }
  writeFileSync(join(folder, 'fonts.css'), faces.join('\n'));
}

function cut(subset: string, characters: string): Promise<Uint8Array> {
  const name = `files/plus-jakarta-sans-${subset}-wght-normal.woff2`;
  const path = createRequire(import.meta.url).resolve(
    `@fontsource-variable/plus-jakarta-sans/${name}`,
  );
  return subsetFont(readFileSync(path), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
    preserveNameIds: licenceNames,
  });
}

function faceOf(file: string, characters: readonly string[]): string {
  return `@font-face {
  font-family: "Plus Jakarta Sans Variable";
  font-style: normal;
  font-display: swap;
  font-weight: ${weights.min} ${weights.max};
  src: url("./${file}") format("woff2-variations");
  unicode-range: ${rangesOf(characters)};
}
`;
}

/** As a style sheet names them: neighbours as `U+20-7e`. */
function rangesOf(characters: readonly string[]): string {
  const points = characters.map((one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const starts = points.filter((point) => !points.includes(point - 1));
  const ends = points.filter((point) => !points.includes(point + 1));
  const hex = (point: number | undefined) => point?.toString(16);
  return starts
    .map((start, at) => `U+${hex(start)}${ends[at] === start ? '' : `-${hex(ends[at])}`}`)
    .join(', ');
}

function charactersOf(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
}
