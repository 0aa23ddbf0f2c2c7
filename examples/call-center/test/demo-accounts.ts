import { accountsSchema, openAccounts } from '../server/accounts/accounts.js';
import { demoOfficers } from '../server/accounts/demo-officers.js';
import { sqliteTables } from '../server/keeping/sqlite-tables.js';
import type { Cell, Row, Tables } from '../server/keeping/tables.js';

/** Hashing the passwords takes a second: it is done once for all desks of a process. */
let seeded: Promise<readonly Row[]> | undefined;

/** Tables with the accounts of the demo officers, as a desk has them that started at `now`, epoch ms. */
export async function demoAccounts(now: number): Promise<Tables> {
  seeded ??= seed();
  const tables = sqliteTables(':memory:', accountsSchema);
  for (const officer of await seeded) {
    const { valid_until: until, ...row } = officer;
    const cells = { ...row, valid_until: until === null ? null : Number(until) + now };
    const places = Object.keys(cells).map((_, index) => `$${index + 1}`);
    await tables.change(
      `INSERT INTO call_center.officer (${Object.keys(cells)}) VALUES (${places})`,
      Object.values(cells) as Cell[],
    );
  }
  return tables;
}

async function seed(): Promise<readonly Row[]> {
  const tables = sqliteTables(':memory:', accountsSchema);
  await openAccounts(tables).seed(demoOfficers, 0);
  const rows = await tables.rows('SELECT * FROM call_center.officer');
  await tables.close();
  return rows;
}
