import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packedRegions } from '@aduan/wilayah/data';
import { expect, test } from 'vitest';
import { readRows } from '../packing/read-rows.ts';
import { regionsModule } from '../packing/regions-module.ts';
import { codeOf, nameOf } from '../src/table/region-table.js';
import { unpackRegions } from '../src/table/unpack-regions.js';

const file = readFileSync(new URL('../data/regions.js', import.meta.url), 'utf8');

test('the packed data is what the script makes of idn-area-data', async () => {
  // Not with `toBe`, which would print the difference of a megabyte.
  expect((await regionsModule()) === file).toBe(true);
});

test('the packed data fits in 500 kB with gzip', () => {
  expect(gzipSync(file).length).toBeLessThan(500_000);
});

test('unpacking gives back every code and name', async () => {
  const { provinces, regencies, districts, villages } = await readRows();
  const rows = [...provinces, ...regencies, ...districts, ...villages];
  const table = unpackRegions(packedRegions);
  const different = rows.filter(
    ({ code, name }, region) =>
      codeOf(table, region) !== code || nameOf(table, region) !== name.replaceAll(/["’]/g, "'"),
  );
  expect(rows.length).toBe(table.starts[4]);
  expect(different).toEqual([]);
});
