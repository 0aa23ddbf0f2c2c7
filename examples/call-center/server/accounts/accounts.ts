import { createHash, randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { ownersFile } from '../data-folder.js';
import type { DemoOfficer } from './demo-officers.js';
import type { Officer } from './officer.js';
import { hashPassword, verifyPassword } from './password.js';

/** How long a session lives: one working day and its evening, in ms. */
export const sessionLifetimeMs = 12 * 60 * 60 * 1000;

const dayMs = 24 * 60 * 60 * 1000;

/** Who may sign in, and who has. */
export interface Accounts {
  /** Adds officers that are not there yet; `now` in epoch ms. */
  seed(officers: readonly DemoOfficer[], now: number): Promise<void>;
  officers(): readonly Officer[];
  /** @returns the officer whose password this is, or null; whether his time is over is for `isOver` to say */
  check(username: string, password: string): Promise<Officer | null>;
  /** Begins a session. @returns its secret id, for the cookie; only a hash of it is kept */
  begin(officer: Officer, now: number): string;
  find(session: string, now: number): Officer | null;
  end(session: string): void;
  /** Lets an officer in no more and ends all sessions. The account stays, for the names in old cases. */
  disable(officer: string): void;
  close(): void;
}

/** Opens the account database, a file of its own beside the desk's; `:memory:` keeps none. */
export function openAccounts(file: string): Accounts {
  if (file !== ':memory:') ownersFile(file);
  const database = new DatabaseSync(file);
  database.exec(schema);
  const insert = database.prepare('INSERT OR IGNORE INTO officer VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  const all = database.prepare('SELECT * FROM officer ORDER BY id');
  const byUsername = database.prepare('SELECT * FROM officer WHERE username = ?');
  const begin = database.prepare('INSERT INTO session VALUES (?, ?, ?)');
  const forget = database.prepare('DELETE FROM session WHERE expires_at <= ?');
  const find = database.prepare(
    'SELECT officer.* FROM session JOIN officer ON officer.id = session.officer WHERE hash = ? AND expires_at > ?',
  );
  const end = database.prepare('DELETE FROM session WHERE hash = ?');
  const shut = database.prepare("UPDATE officer SET password = 'disabled' WHERE id = ?");
  const endAll = database.prepare('DELETE FROM session WHERE officer = ?');
  return {
    async seed(officers, now) {
      const known = new Set(all.all().map((row) => row.id));
      const hashed = officers
        .filter(({ id }) => !known.has(id))
        .map(async (officer) => ({ ...officer, hash: await hashPassword(officer.password) }));
      for (const officer of await Promise.all(hashed)) {
        const { hash, id, name, role, roles, team, username, validForDays } = officer;
        const validUntil = validForDays === undefined ? null : now + validForDays * dayMs;
        insert.run(id, username, name, role, roles.join(' '), team, hash, validUntil);
      }
    },
    officers: () => all.all().map(readOfficer),
    async check(username, password) {
      const row = byUsername.get(username);
      const genuine = await verifyPassword(password, row ? String(row.password) : null);
      return row && genuine ? readOfficer(row) : null;
    },
    begin(officer, now) {
      const session = randomBytes(32).toString('base64url');
      forget.run(now);
      begin.run(hashSession(session), officer.id, now + sessionLifetimeMs);
      return session;
    },
    find(session, now) {
      const row = find.get(hashSession(session), now);
      const officer = row ? readOfficer(row) : null;
      return officer && !isOver(officer, now) ? officer : null;
    },
    end: (session) => void end.run(hashSession(session)),
    disable(officer) {
      shut.run(officer);
      endAll.run(officer);
    },
    close: () => database.close(),
  };
}

const schema = `
  PRAGMA journal_mode = WAL;
  CREATE TABLE IF NOT EXISTS officer (
    id TEXT PRIMARY KEY, username TEXT UNIQUE NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL,
    roles TEXT NOT NULL, team TEXT NOT NULL, password TEXT NOT NULL, valid_until INTEGER
  ) STRICT;
  CREATE TABLE IF NOT EXISTS session (
    hash TEXT PRIMARY KEY, officer TEXT NOT NULL REFERENCES officer, expires_at INTEGER NOT NULL
  ) STRICT;
`;

function readOfficer(row: Record<string, unknown>): Officer {
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

/** Whether the time for which an account was given is over; epoch ms. */
export function isOver({ validUntil = Infinity }: Officer, now: number): boolean {
  return now >= validUntil;
}

function hashSession(session: string): string {
  return createHash('sha256').update(session).digest('base64url');
}
