/** A value of a row. */
export type Cell = string | number | null;

/** A row as the database returns it. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * The few tables that a server keeps besides the desk's. Statements are written once for SQLite and PostgreSQL:
 * parameters are `$1`, `$2`, … in order of first use, tables are named `aduan_server.…`.
 */
export interface Tables {
  /** Reads rows. */
  rows(statement: string, values?: readonly Cell[]): Promise<readonly Row[]>;
  /** Writes rows. @returns how many were written */
  change(statement: string, values?: readonly Cell[]): Promise<number>;
  /** Closes their connections. */
  close(): Promise<void>;
}
