import type { PluginContext, Row } from '@aduan/core/plugin';
import type { Identity } from '../accounts.js';
import { newToken, rowKeyOf, type SessionToken } from './session-token.js';

/** Lifetime of a session, however much it is used: one working day and its evening, ms. */
const lifetimeMs = 12 * 60 * 60_000;
/** How often the time of last use is written, ms. */
const seenEveryMs = 60_000;

/** Proof of a sign-in. */
export type Factor = 'password' | 'password-and-code' | 'link' | 'redirect' | 'signed';

/** A session as its row keeps it, sealed. */
export interface SessionRecord {
  readonly identity: Identity;
  readonly factor: Factor;
  /** Source of the proof: `credentials`, the id of an external sign-in, or null for a signed identity. */
  readonly by: string | null;
  /** The name that was typed; null without a password. */
  readonly username: string | null;
  /** The `standing` at sign-in. */
  readonly standing: string | null;
  /** Network of the client, as `addressGroup` of core writes it; null = not known. */
  readonly network: string | null;
  /** Epoch ms. */
  readonly startedAt: number;
  readonly expiresAt: number;
  readonly seenAt: number;
}

/** A session and the token of its browser. */
export interface OpenSession {
  readonly token: SessionToken;
  readonly row: Row<SessionRecord>;
}

/** The sessions of a desk as rows. */
export interface SessionRecords {
  /** Prefix of the keys of all rows of an officer. */
  ownerOf(officer: string): Promise<string>;
  begin(
    session: Omit<SessionRecord, 'startedAt' | 'expiresAt' | 'seenAt'>,
    expiresAt?: number,
  ): Promise<OpenSession>;
  /** The session of a token; null when it is unknown, ended or expired. */
  find(token: SessionToken | null): Promise<OpenSession | null>;
  isLocked(session: Pick<SessionRecord, 'seenAt'>): boolean;
  /** Writes down that a session is used. */
  touch(session: OpenSession): Promise<void>;
  end(session: OpenSession): Promise<void>;
  /** The sessions of an officer, newest first. */
  of(officer: string): Promise<readonly Row<SessionRecord>[]>;
  endByKey(key: string): Promise<void>;
}

/**
 * Opens the sessions in the rows of the plugin.
 *
 * @param idleMs - time without use after which a session is locked
 */
export function sessionRecords(
  { now, rows, sealed }: Pick<PluginContext, 'now' | 'rows' | 'sealed'>,
  idleMs: number,
): SessionRecords {
  const records = rows<SessionRecord>('sessions');
  const ownerOf = async (officer: string) => (await sealed.hash('officer', officer)).slice(0, 32);
  return {
    ownerOf,
    async begin(session, expiresAt = now() + lifetimeMs) {
      const token = newToken(await ownerOf(session.identity.id));
      const key = await rowKeyOf(token);
      const value = { ...session, startedAt: now(), expiresAt, seenAt: now() };
      await records.write({ key, value, expectedVersion: 0, ttlMs: expiresAt - now() });
      return { token, row: { key, value, version: 1, dueAt: null } };
    },
    async find(token) {
      if (!token) return null;
      const row = await records.read(await rowKeyOf(token));
      if (!row) return null;
      const { expiresAt, identity } = row.value;
      const isOver = now() >= Math.min(expiresAt, identity.validUntil ?? Infinity);
      return isOver ? null : { token, row };
    },
    isLocked: ({ seenAt }) => now() - seenAt >= idleMs,
    async touch({ row: { key, value, version: expectedVersion } }) {
      if (now() - value.seenAt < seenEveryMs) return;
      // Another request of the same session may write it first, which says the same. A session that has ended stays so.
      const ttlMs = Math.max(1, value.expiresAt - now());
      await records.write({ key, value: { ...value, seenAt: now() }, expectedVersion, ttlMs });
    },
    async end({ row }) {
      await records.remove(row.key, null);
    },
    async of(officer) {
      const found = await records.list({ prefix: `${await ownerOf(officer)}:` });
      return found.toSorted((one, other) => other.value.startedAt - one.value.startedAt);
    },
    async endByKey(key) {
      await records.remove(key, null);
    },
  };
}

/** Id of the session in lists: a part of the hash that is too short to be used elsewhere. */
export function shortId(key: string): string {
  return key.slice(33, 49);
}
