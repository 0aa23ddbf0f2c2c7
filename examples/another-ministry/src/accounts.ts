import { createHash, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import type { Pool } from 'pg';

/** Somebody who works in the office, as a citizen (name, title) and the desk (unit, roles) know them. */
export type Employee = Readonly<Record<'id' | 'name' | 'title' | 'unit', string>> & {
  readonly roles: readonly string[];
};

/** The users and sessions of the application, which it had before it had a desk. */
export type Accounts = Awaited<ReturnType<typeof openAccounts>>;

const digest = (token: string) => createHash('sha256').update(token).digest();
const hashed = (password: string, salt: Buffer) =>
  Buffer.concat([salt, scryptSync(password, salt, 32)]);

/** Makes the tables that are missing. */
export async function openAccounts(pool: Pool) {
  await pool.query(`
    create table if not exists employee (id text primary key, name text not null, title text not null,
      unit text not null, roles text[] not null, password bytea not null, left_at timestamptz);
    create table if not exists session (token bytea primary key, employee text not null, ends_at timestamptz not null)`);
  const employees = async (condition: string, ...values: readonly unknown[]) => {
    const text = `select * from employee where left_at is null and ${condition}`;
    return (await pool.query<Employee & { password: Buffer }>(text, [...values])).rows;
  };
  return {
    working: () => employees('true'),
    async hire({ id, name, roles, title, unit }: Employee, password: string) {
      const values = [id, name, title, unit, roles, hashed(password, randomBytes(16))];
      await pool.query('insert into employee values ($1, $2, $3, $4, $5, $6)', values);
    },
    /** The token of a new session; null when id or password is wrong. */
    async signIn(id: string, password: string) {
      const kept = (await employees('id = $1', id))[0]?.password ?? randomBytes(48);
      if (!timingSafeEqual(hashed(password, kept.subarray(0, 16)), kept)) return null;
      const token = randomBytes(32).toString('base64url');
      const text = "insert into session values ($1, $2, now() + interval '8 hours')";
      await pool.query(text, [digest(token), id]);
      return token;
    },
    /** Who holds the session of a cookie; null = nobody who still works here. */
    async holder(cookie: string) {
      const token = /(?:^|; )session=([\w-]+)/.exec(cookie)?.[1] ?? '';
      const held = 'id = (select employee from session where token = $1 and ends_at > now())';
      return (await employees(held, digest(token)))[0] ?? null;
    },
  };
}
