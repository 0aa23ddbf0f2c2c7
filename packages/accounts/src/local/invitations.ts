import { createHash, randomBytes } from 'node:crypto';
import type { AccountTables, Rows } from './account-tables.js';

/** A one-time link with which a person sets the password of their account. */
export interface Invitation {
  /** Secret for the fragment of the link, after `#`: no server and no log sees it. Only its hash is kept. */
  readonly secret: string;
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** Longest lifetime of an invitation, in ms. */
const invitationLifetimeMs = 24 * 60 * 60 * 1_000;

const model = 'verification';

/**
 * Makes an invitation for an account; its former one ends.
 *
 * @param secret - of a link that the person has already. Default: another one
 */
export async function makeInvitation(
  rows: Rows,
  userId: string,
  now: number,
  secret: string = randomBytes(32).toString('base64url'),
): Promise<Invitation> {
  const expiresAt = now + invitationLifetimeMs;
  await endInvitations(rows, userId);
  const times = { createdAt: new Date(now), updatedAt: new Date(now) };
  await rows.create({
    model,
    data: { identifier: hash(secret), value: userId, expiresAt: new Date(expiresAt), ...times },
  });
  return { secret, expiresAt };
}

/** @returns the account that an invitation is for; null when it was used, has expired or was never made */
export async function findInvitation(
  { rows }: AccountTables,
  secret: string,
  now: number,
): Promise<string | null> {
  const found = await rows.findOne<{ readonly value: string }>({ model, where: open(secret, now) });
  return found?.value ?? null;
}

/** Consumes an invitation: of parallel requests, one gets the account and the others null. */
export async function consumeInvitation(
  rows: Rows,
  secret: string,
  now: number,
): Promise<string | null> {
  const found = await rows.consumeOne<{ readonly value: string }>({
    model,
    where: open(secret, now),
  });
  return found?.value ?? null;
}

/** Ends the invitations of an account. */
export async function endInvitations(rows: Rows, userId: string): Promise<void> {
  await rows.deleteMany({ model, where: [{ field: 'value', value: userId }] });
}

const open = (secret: string, now: number) => [
  { field: 'identifier', value: hash(secret) },
  { field: 'expiresAt', operator: 'gt' as const, value: new Date(now) },
];

function hash(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
