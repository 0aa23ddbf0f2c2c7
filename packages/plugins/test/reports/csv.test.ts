import { type CsvCell, csvLine, csvStart } from '@aduan/core/plugin';
import { allowLongTests, fc, numRuns } from '@aduan-internal/property';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';

allowLongTests();

describe('a line for a spreadsheet', () => {
  test.each<[CsvCell, string]>([
    ['Gerai tutup', 'Gerai tutup'],
    ['Kata ketua: "besok"', '"Kata ketua: ""besok"""'],
    ['dua\nbaris', '"dua\nbaris"'],
    ['a,b;c', '"a,b;c"'],
    [null, ''],
    [2.5, '2.5'],
    [-3, '-3'],
    ['=HYPERLINK("http://x.contoh","klik")', '"\'=HYPERLINK(""http://x.contoh"",""klik"")"'],
    ['+62812', "'+62812"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['  =1', "'  =1"],
    ['\r=1', '"\'\r=1"'],
    ['＝1', "'＝1"],
    ['\u0000=1', "'\u0000=1"],
    ['\u200B\u202E =1', "'\u200B\u202E =1"],
    ['a=1', 'a=1'],
  ])('%j is written %j', (cell, written) => {
    expect(csvLine([cell], {})).toBe(`${written}\r\n`);
  });

  test('parts fields by semicolons where the comma stands in numbers', () => {
    expect(csvLine(['a', 2.5, true], { separator: ';' })).toBe('a;2,5;true\r\n');
    expect([csvStart({}), csvStart({ bom: false })]).toEqual(['\uFEFF', '']);
  });

  test('is read back as it was, and no text begins as a formula', () => {
    const texts = fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(texts, fc.constantFrom(',' as const, ';' as const), (cells, separator) => {
        const line = csvLine(cells, { separator });
        const options = { delimiter: separator, relax_column_count: true };
        const [read = []] = parse(line, options) as string[][];
        expect(read.map((text, index) => (text === cells[index] ? text : text.slice(1)))).toEqual(
          cells,
        );
        for (const text of read) expect(text).not.toMatch(/^\s*[=+\-@]/);
      }),
      { numRuns },
    );
  });
});
