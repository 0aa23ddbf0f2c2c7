import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import { env } from 'node:process';
import { Pool } from 'pg';

/** Somebody who works here, as the application knew them before it had a desk. */
export interface Employee {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly roles: readonly string[];
}

export const pool = new Pool({ connectionString: env.DATABASE_URL });
pool.on('error', ({ message }) => console.error(message));

await pool.query(`
  create table if not exists employee (id text primary key, name text not null, title text not null,
    unit text not null, roles text[] not null, salt bytea not null, password bytea not null);
  create table if not exists login (token text primary key, employee text not null references employee)`);

/** Everybody who works here now, and what they do. */
export async function employees(): Promise<Pick<Employee, 'id' | 'unit' | 'roles'>[]> {
  return (await pool.query<Employee>('select id, unit, roles from employee')).rows;
}

/** Adds somebody. */
export async function hire({ id, name, roles, title, unit }: Employee, password: string) {
  const salt = randomBytes(16);
  const values = [id, name, title, unit, roles, salt, scryptSync(password, salt, 32)];
  await pool.query('insert into employee values ($1, $2, $3, $4, $5, $6, $7)', values);
}

/** The token of a new session; null when id or password is wrong. */
export async function logIn(id: string, password: string): Promise<string | null> {
  const text = 'select salt, password from employee where id = $1';
  const { rows } = await pool.query<Record<'salt' | 'password', Buffer>>(text, [id]);
  const { salt, password: kept } = rows[0] ?? { salt: randomBytes(16), password: randomBytes(32) };
  if (!timingSafeEqual(scryptSync(password, salt, 32), kept)) return null;
  const token = randomBytes(32).toString('hex');
  await pool.query('insert into login values ($1, $2)', [token, id]);
  return token;
}

/** Who holds the session of a cookie; null = nobody. */
export async function signedIn(cookie: string) {
  const token = /(?:^|; )session=(\w+)/.exec(cookie)?.[1] ?? '';
  const text = `select id, name, title, false as mfa from employee where id =
    (select employee from login where token = $1)`;
  type Person = Pick<Employee, 'id' | 'name' | 'title'> & { readonly mfa: boolean };
  return (await pool.query<Person>(text, [token])).rows[0] ?? null;
}
