import type { Aduan } from '../aduan.js';
import { InputError, NotFoundError } from '../errors.js';
import type { Principal } from '../ports/principal.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import type { ApiKey, ApiKeyInput, ApiKeys, IssuedApiKey } from './api-keys.js';
import { readKeyInput } from './key-input.js';
import { type KeptKey, keyRecords } from './key-records.js';
import { newSecret, readToken, tokenOf } from './token.js';

const day = 24 * 60 * 60_000;
/** Defaults chosen by the project. */
const defaultValidMs = 365 * day;
const defaultGraceMs = day;

/**
 * Adds API keys to a desk.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const keys = createApiKeys(aduan);
 * const { token } = await keys.issue({ name: 'portal', roles: ['agent'], scopes: ['tickets:read'] });
 * ```
 *
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createApiKeys(aduan: Aduan): ApiKeys {
  const runtime = runtimeOf(aduan);
  const records = keyRecords(runtime);
  const hashOf = (secret: string) => runtime.vault.hash('api-key', secret);

  async function keptKey(number: number): Promise<KeptKey> {
    const kept = Number.isInteger(number) ? await records.read(number) : null;
    if (kept) return kept;
    throw new NotFoundError('api-key');
  }

  async function add(input: ApiKeyInput, principal?: string): Promise<IssuedApiKey> {
    const { validMs = defaultValidMs, ...said } = readKeyInput(input);
    const secret = newSecret();
    const hash = await hashOf(secret);
    const createdAt = runtime.now();
    const expiresAt = validMs === null ? null : createdAt + validMs;
    const number = await records.add((free) => {
      return { ...said, principal: principal ?? `api-key:${free}`, createdAt, expiresAt, hash };
    });
    const { key } = await keptKey(number);
    return { key, token: tokenOf(number, secret) };
  }

  return {
    issue: (input) => add(input),
    async replace(number, { graceMs = defaultGraceMs, validMs } = {}) {
      const { key } = await keptKey(number);
      if (isOver(key, runtime.now()) || key.replacedBy !== null) {
        throw new InputError('This key is over or was replaced before: issue a new one.');
      }
      const { name, roles, scopes, units, regions, within } = key;
      const input: ApiKeyInput = {
        name,
        roles,
        scopes,
        ...(units && { units }),
        ...(regions && { regions }),
        ...(within && { within }),
        ...(validMs !== undefined && { validMs }),
      };
      const issued = await add(input, key.principal);
      const until = runtime.now() + graceMs;
      if (await records.replace(number, { by: issued.key.number, until })) return issued;
      await records.revoke(issued.key.number);
      throw new InputError('Somebody else has just replaced this key.');
    },
    async revoke(number) {
      await keptKey(number);
      await records.revoke(number);
      return (await keptKey(number)).key;
    },
    async list() {
      const keys: ApiKey[] = [];
      for (let number = 1; ; number++) {
        const kept = await records.read(number);
        if (!kept) return keys;
        keys.push(kept.key);
      }
    },
    async find(token) {
      const read = readToken(token);
      if (!read) return null;
      const [hash, kept] = await Promise.all([hashOf(read.secret), records.read(read.number)]);
      if (!kept || !isSame(hash, kept.record.hash) || isOver(kept.key, runtime.now())) return null;
      return { key: kept.key, principal: principalOf(kept.key) };
    },
  };
}

function isOver({ endsAt }: ApiKey, now: number): boolean {
  return endsAt !== null && now >= endsAt;
}

function principalOf(key: ApiKey): Principal {
  const { endsAt, principal, regions = [], roles, units = [], within } = key;
  return {
    id: principal,
    kind: 'officer',
    roles,
    units,
    regions,
    ...(within && { within }),
    ...(endsAt !== null && { validUntil: endsAt }),
  };
}

/** Compares in constant time. */
function isSame(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index++) {
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  }
  return difference === 0;
}
