import type * as z from 'zod';
import { InputError } from '../errors.js';
import type { CooperativeCard } from './card.js';
import type { DirectoryPush } from './exchange.js';
import type { CooperativeQuery } from './query.js';
import { cooperativeCardSchema, cooperativeQuerySchema, directoryPushSchema } from './schema.js';

/**
 * Normalises a query for adapters: a nikop becomes digits only, codes get their dots. It does not check whether a
 * region code exists, because codes change every year.
 *
 * @throws InputError for an invalid query
 */
export function readCooperativeQuery(query: CooperativeQuery): CooperativeQuery {
  return read(cooperativeQuerySchema, tidy(query), 'question');
}

/**
 * Checks a push before it leaves the desk.
 *
 * @throws InputError also when its link carries a PIN, a token or a password
 */
export function readDirectoryPush(push: DirectoryPush): DirectoryPush {
  return read(directoryPushSchema, push, 'push');
}

/** Reads a card from a file or another system. @throws InputError */
export function readCooperativeCard(card: unknown): CooperativeCard {
  return read(cooperativeCardSchema, card, 'card');
}

function tidy(query: CooperativeQuery): CooperativeQuery {
  if (query.by === 'nikop') return { ...query, nikop: query.nikop.replaceAll(/[\s.-]/g, '') };
  if (query.by === 'village') return { ...query, villageCode: dotted(query.villageCode) };
  if (query.by !== 'name') return query;
  const { region } = query;
  return { ...query, name: query.name.trim(), ...(region ? { region: dotted(region) } : {}) };
}

/** Adds the dots: `3201162013` becomes `32.01.16.2013`. */
function dotted(text: string): string {
  const parts = /^(\d\d)(\d\d)?(\d\d)?(\d{4})?$/.exec(text.trim());
  return parts ? parts.slice(1).filter(Boolean).join('.') : text.trim();
}

function read<Output>(schema: z.ZodType<Output>, value: unknown, what: string): Output {
  const { data, error } = schema.safeParse(value);
  if (!error) return data;
  const issues = error.issues.map(({ message, path }) => ({ message, path: path.map(String) }));
  const fields = issues.map(({ path }) => path.join('.') || what).join(', ');
  throw new InputError(`Missing or of a wrong form in this ${what}: ${fields}.`, issues);
}
