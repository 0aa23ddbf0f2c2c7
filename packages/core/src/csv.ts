/** Format of a CSV file for spreadsheets. */
export interface CsvFormat {
  /**
   * Default `,`. Spreadsheets set to Indonesian separate fields with `;` and write decimals with a comma (`2,5`).
   * With `;`, numbers are written that way.
   */
  readonly separator?: ',' | ';';
  /** Whether the file begins with a byte order mark, so that spreadsheets recognise UTF-8. Default true. */
  readonly bom?: boolean;
}

/** Value of one cell. */
export type CsvCell = string | number | boolean | null;

/**
 * Matches a text that a spreadsheet would evaluate as a formula, also with full-width signs and after white space or
 * invisible characters.
 */
const formula = /^[\s\p{C}]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** The byte order mark of UTF-8, or an empty text. */
export function csvStart({ bom = true }: CsvFormat): string {
  return bom ? '\uFEFF' : '';
}

/**
 * One line of RFC 4180. A text that a spreadsheet would evaluate as a formula gets a leading apostrophe, as OWASP
 * advises, because citizens write the subjects of their tickets.
 */
export function csvLine(cells: readonly CsvCell[], { separator = ',' }: CsvFormat): string {
  return `${cells.map((cell) => field(cell, separator)).join(separator)}\r\n`;
}

function field(cell: CsvCell, separator: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    return separator === ';' ? String(cell).replace('.', ',') : String(cell);
  }
  const said = String(cell);
  const text = formula.test(said) ? `'${said}` : said;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
