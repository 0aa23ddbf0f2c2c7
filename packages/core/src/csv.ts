/** How a list is written for a spreadsheet. */
export interface CsvFormat {
  /**
   * Default `,`. Spreadsheets set to Indonesian part fields by `;`, and then write `2,5` for two and a half:
   * so does this.
   */
  readonly separator?: ',' | ';';
  /** Begins with the mark by which spreadsheets know UTF-8. Default true. */
  readonly bom?: boolean;
}

/** What stands in one cell. */
export type CsvCell = string | number | boolean | null;

/** What a text must not begin with, since spreadsheets would calculate it: also in its wide form, and behind what nobody sees. */
const formula = /^[\s\p{C}]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** The mark of UTF-8, or nothing. */
export function csvStart({ bom = true }: CsvFormat): string {
  return bom ? '\uFEFF' : '';
}

/**
 * One line of RFC 4180. A text that a spreadsheet would take for a formula gets an apostrophe before it, as
 * OWASP advises: a citizen writes the subject of his case himself.
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
