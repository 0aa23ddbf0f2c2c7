import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { parse } from 'csv-parse';
import { type PostalLetterColumn, readHeader } from './postal-letter-columns.js';
import type { PostalLetterFields } from './read-postal-letter.js';

/** One row of the file. */
export interface CsvRow {
  /** The line where it ends, counted from 1. */
  readonly line: number;
  /** How much of the file was read so far, in bytes. */
  readonly bytes: number;
  /** Null when its fields do not fit the columns. */
  readonly fields: PostalLetterFields | null;
}

/**
 * Reads a list of letters row by row, in the format of spreadsheets: UTF-8, commas or semicolons, quotes around
 * fields with line breaks.
 *
 * @throws Error when the first line does not name the columns, or a quote is never closed
 */
export async function* readCsv(file: string): AsyncGenerator<CsvRow, void, void> {
  const parser = createReadStream(file).pipe(
    parse({
      bom: true,
      delimiter: await delimiterOf(file),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  );
  let columns: readonly PostalLetterColumn[] | null = null;
  for await (const { info, record } of parser as AsyncIterable<{
    readonly info: { readonly lines: number; readonly bytes: number };
    readonly record: readonly string[];
  }>) {
    if (!columns) {
      columns = readHeader(record);
      continue;
    }
    const fields = record.length === columns.length ? fieldsOf(columns, record) : null;
    yield { line: info.lines, bytes: info.bytes, fields };
  }
}

function fieldsOf(
  columns: readonly PostalLetterColumn[],
  record: readonly string[],
): PostalLetterFields {
  const filled = columns.map((column, index) => [column, (record[index] ?? '').trim()] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ''));
}

/** The separator of a file: spreadsheets set to Indonesian use semicolons, since numbers contain commas. */
async function delimiterOf(file: string): Promise<',' | ';'> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(4096), 0, 4096, 0);
    const [first = ''] = new TextDecoder().decode(buffer.subarray(0, bytesRead)).split('\n', 1);
    return first.split(';').length > first.split(',').length ? ';' : ',';
  } finally {
    await handle.close();
  }
}
