import type { Row, Tables } from '@aduan/server/host';
import type { Officer } from './officer.js';
import { hashPassword, verifyPassword } from './password.js';

/** The officers' accounts. */
export interface Accounts {
  /** @param password - null: no sign-in until one is set. @returns false when the name or the id is taken */
  add(officer: Officer, password: string | null): Promise<boolean>;
  /** All officers who ever had an account, for the names in old tickets. */
  officers(): Promise<readonly Officer[]>;
  /** The officers who work here at `now`, epoch ms: accounts neither disabled nor expired. */
  working(now: number): Promise<readonly Officer[]>;
  /** Officers who were added without a password and have none yet. */
  withoutPassword(): Promise<readonly Officer[]>;
  /** Sets a password, also of a disabled account, and ends all sessions. @returns false for an unknown name */
  setPassword(username: string, password: string): Promise<boolean>;
  /** @returns the officer whose password this is, or null; does not check expiry, see `isOver` */
  check(username: string, password: string): Promise<Officer | null>;
  /** A text that changes with the password of an officer, which ends all sessions; null = disabled or unknown. */
  standing(id: string): Promise<string | null>;
  /**
   * Disables sign-in for an officer and ends all sessions. The account stays, for the names in old tickets.
   *
   * @returns false for an unknown name
   */
  disable(username: string): Promise<boolean>;
  /** Removes the password if it is this one, and ends all sessions. @returns whether it was */
  revoke(username: string, password: string): Promise<boolean>;
}

export const accountsSchema = `
  CREATE TABLE IF NOT EXISTS aduan_server.officer (
    id TEXT PRIMARY KEY, username TEXT UNIQUE NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
    roles TEXT NOT NULL, team TEXT NOT NULL, password TEXT NOT NULL, valid_until BIGINT,
    password_changes INTEGER NOT NULL DEFAULT 0
  );
`;

/** Values stored in place of a hash; no password matches them. */
const [noPassword, disabled] = ['none', 'disabled'];

/** Opens the accounts in their tables. */
export function openAccounts(tables: Tables): Accounts {
  const all = () => tables.rows('SELECT * FROM aduan_server.officer ORDER BY id');
  const rowOf = async (username: string) => {
    const text = 'SELECT * FROM aduan_server.officer WHERE username = $1';
    const [row] = await tables.rows(text, [username]);
    return row;
  };
  /** Also ends all sessions, so that knowing the former password is of no use. */
  const replaceHash = async (username: string, hash: string) => {
    const changed = await tables.change(
      `UPDATE aduan_server.officer SET password = $1, password_changes = password_changes + 1
       WHERE username = $2`,
      [hash, username],
    );
    return changed > 0;
  };
  return {
    async add(officer, password) {
      const { id, name, role, roles, team, username, validUntil = null } = officer;
      const hash = password === null ? noPassword : await hashPassword(password);
      const added = await tables.change(
        `INSERT INTO aduan_server.officer VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)
         ON CONFLICT DO NOTHING`,
        [id, username, name, role, roles.join(' '), team, hash, validUntil],
      );
      return added > 0;
    },
    officers: async () => (await all()).map(readOfficer),
    working: async (now) =>
      (await all())
        .filter(({ password }) => password !== disabled)
        .map(readOfficer)
        .filter((officer) => !isOver(officer, now)),
    withoutPassword: async () =>
      (await all()).filter(({ password }) => password === noPassword).map(readOfficer),
    async setPassword(username, password) {
      return replaceHash(username, await hashPassword(password));
    },
    async check(username, password) {
      const row = await rowOf(username);
      const genuine = await verifyPassword(password, row ? String(row.password) : null);
      return row && genuine ? readOfficer(row) : null;
    },
    async standing(id) {
      const row = (await all()).find((each) => each.id === id);
      return !row || row.password === disabled ? null : String(row.password_changes);
    },
    disable: (username) => replaceHash(username, disabled),
    async revoke(username, password) {
      const hash = String((await rowOf(username))?.password ?? noPassword);
      // A value that is no hash matches no password; the check takes as long as any other.
      if (hash === noPassword || hash === disabled) return false;
      return (await verifyPassword(password, hash)) && replaceHash(username, noPassword);
    },
  };
}

function readOfficer(row: Row): Officer {
  return {
    id: String(row.id),
    username: String(row.username),
    name: String(row.name),
    role: String(row.role),
    roles: String(row.roles).split(' '),
    team: String(row.team),
    ...(row.valid_until !== null && { validUntil: Number(row.valid_until) }),
  };
}

/** Whether an account has expired; epoch ms. */
function isOver({ validUntil = Infinity }: Officer, now: number): boolean {
  return now >= validUntil;
}
