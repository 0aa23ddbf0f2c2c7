import { CsvError, parse } from 'csv-parse/sync';
import { checkedArticles, type ImportedArticles, type TextFile } from './imported-articles.js';

const listed = ['variants', 'tags'];
const ofSource = ['title', 'locator', 'url', 'quote'];

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/**
 * Reads articles from a table, one on each row: columns named like the fields, several variants or tags separated by
 * `|`, one source as `title`, `locator`, `url`, `quote`. The first line decides between comma and semicolon. Never
 * throws; problems are returned with their line.
 */
export function readCsvArticles({ name, text }: TextFile): ImportedArticles {
  const [heading = ''] = text.split('\n', 1);
  try {
    const rows: readonly Row[] = parse(text, {
      bom: true,
      columns: true,
      delimiter: heading.includes(';') ? ';' : ',',
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
      trim: true,
    });
    return checkedArticles(
      rows.map(({ record, info }) => ({
        file: name,
        value: articleOf(record),
        lineOf: () => info.lines,
      })),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return { articles: [], problems: [{ file: name, line, field: '', message: error.message }] };
  }
}

function articleOf(record: Row['record']): Record<string, unknown> {
  const filled = Object.entries(record).filter(([, value]) => value !== '');
  const fields = filled.filter(([column]) => !ofSource.includes(column));
  const source = filled.filter(([column]) => ofSource.includes(column));
  return {
    ...Object.fromEntries(fields.map(([column, value]) => [column, fieldOf(column, value)])),
    sources: [Object.fromEntries(source)],
  };
}

function fieldOf(column: string, value: string): unknown {
  if (!listed.includes(column)) return value;
  return value
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
