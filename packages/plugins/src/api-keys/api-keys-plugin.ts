import { InputError, NotFoundError, type Principal } from '@aduan/core';
import {
  type AduanPlugin,
  defineCommand,
  definePlugin,
  defineQuery,
  type PluginContext,
  type Row,
} from '@aduan/core/plugin';
import type { ApiKey, ApiKeyInput, ApiKeys, IssuedApiKey } from './api-keys.js';
import { keySchemas } from './key-schemas.js';
import { newSecret, readToken, tokenOf } from './token.js';

const day = 24 * 60 * 60_000;
/** Defaults chosen by the project. */
const defaultValidMs = 365 * day;
const defaultGraceMs = day;

const permission = 'api-keys:manage';

/** A key as its row keeps it, sealed, under its number. */
interface KeptKey extends Omit<ApiKey, 'number' | 'endsAt' | 'revoked'> {
  /** Epoch ms; null = until it is revoked. */
  readonly expiresAt: number | null;
  /** When the replacement key becomes the only valid one, epoch ms; null when there is no replacement. */
  readonly replacedAt: number | null;
  readonly revokedAt: number | null;
  /** Keyed hash of its secret, hex. */
  readonly hash: string;
}

/**
 * The plugin for API keys of programs, `aduan.plugins['api-keys']`. `createApi` and `createOpen311` of `@aduan/api`
 * authenticate requests with its keys.
 *
 * A key may have any role, so an actor with the permission `api-keys:manage` can reach all data of the desk. If the
 * workflow does not grant it, only the desk itself has the permission; the command `aduan api-key` acts as the desk.
 *
 * @example
 * ```ts nocheck (the guide shows it complete)
 * const aduan = createAduan({ ...desk, plugins: [apiKeys()] });
 * const input = { name: 'portal', roles: ['agent'], scopes: ['tickets:read'] };
 * const { token } = await aduan.plugins['api-keys'].issue(input, { actor: systemPrincipal });
 * ```
 */
export function apiKeys(): AduanPlugin<'api-keys', ApiKeys> {
  return definePlugin({
    id: 'api-keys',
    tables: { keys: { sealed: true } },
    personal: {
      keys: {
        what: { id: 'Kunci API dan hak pemegangnya', en: 'API keys and what their holders may do' },
        purpose: { id: 'Mengenali program', en: 'To know programs' },
        retention: {
          id: 'Selama layanan berjalan, tanpa rahasianya',
          en: 'As long as the desk, without their secrets',
        },
      },
    },
    permissions: { [permission]: ['system'] },
    setup: partsOf,
  });
}

function partsOf({ commit, now, rows, sealed }: PluginContext) {
  const records = rows<KeptKey>('keys');
  const schemas = keySchemas();

  async function read(number: number): Promise<Row<KeptKey>> {
    const row = await records.read(String(number));
    if (row) return row;
    throw new NotFoundError('api-key');
  }

  /** @throws NotFoundError; InputError when the key has ended or was already replaced */
  async function replaceable(number: number): Promise<Row<KeptKey>> {
    const row = await read(number);
    if (!isOver(keyIn(row), now()) && row.value.replacedBy === null) return row;
    throw new InputError('This key is over or was replaced before: issue a new one.');
  }

  /** Adds a key under the first free number; in the same commit the key that it replaces gets its end. */
  async function add(
    { validMs = defaultValidMs, ...said }: ApiKeyInput,
    replaces?: { readonly number: number; readonly graceMs: number },
  ): Promise<IssuedApiKey> {
    const secret = newSecret();
    const hash = await sealed.hash('secret', secret);
    const createdAt = now();
    const expiresAt = validMs === null ? null : createdAt + validMs;
    const made = {
      createdAt,
      expiresAt,
      hash,
      replacedBy: null,
      replacedAt: null,
      revokedAt: null,
    };
    let number = 1;
    for (;;) {
      while (await records.read(String(number))) number += 1;
      const former = replaces && (await replaceable(replaces.number));
      const principal = former?.value.principal ?? `api-key:${number}`;
      const row = { key: String(number), value: { ...said, ...made, principal } };
      const isMade = await commit((tx) => {
        tx.put('keys', { ...row, expectedVersion: 0 });
        if (!former) return;
        const replaced = { replacedBy: number, replacedAt: createdAt + replaces.graceMs };
        const value = { ...former.value, ...replaced };
        tx.put('keys', { key: former.key, value, expectedVersion: former.version });
      });
      if (isMade) return { key: keyIn(row), token: tokenOf(number, secret) };
    }
  }

  async function revoke({ number }: { readonly number: number }): Promise<ApiKey> {
    for (;;) {
      const row = await read(number);
      if (row.value.revokedAt !== null) return keyIn(row);
      const value = { ...row.value, revokedAt: now() };
      const { key, version: expectedVersion } = row;
      if (await records.write({ key, value, expectedVersion })) return keyIn({ key, value });
    }
  }

  return {
    commands: {
      issue: defineCommand({
        permission,
        input: schemas.issue,
        answer: schemas.issued,
        sealsAnswer: true,
        run: (input) => add(input),
      }),
      replace: defineCommand({
        permission,
        input: schemas.replace,
        answer: schemas.issued,
        sealsAnswer: true,
        // A backup does not know the new key, and the former one may have leaked.
        redo: { inputs: numberOf, run: revoke },
        async run({ graceMs = defaultGraceMs, number, validMs }) {
          const { name, regions, roles, scopes, units, within } = (await replaceable(number)).value;
          const limits = {
            ...(units && { units }),
            ...(regions && { regions }),
            ...(within && { within }),
          };
          const valid = validMs !== undefined && { validMs };
          return add({ name, roles, scopes, ...limits, ...valid }, { number, graceMs });
        },
      }),
      revoke: defineCommand({
        permission,
        input: schemas.one,
        answer: schemas.key,
        redo: { inputs: numberOf },
        run: revoke,
      }),
    },
    queries: {
      list: defineQuery({
        permission,
        input: schemas.nothing,
        answer: schemas.list,
        async run() {
          const keys: ApiKey[] = [];
          for (let number = 1; ; number++) {
            const row = await records.read(String(number));
            if (!row) return keys;
            keys.push(keyIn(row));
          }
        },
      }),
    },
    api: {
      async find(token: string) {
        const given = readToken(token);
        if (!given) return null;
        const [hash, row] = await Promise.all([
          sealed.hash('secret', given.secret),
          records.read(String(given.number)),
        ]);
        // An attacker cannot choose a keyed hash, so the time of the comparison reveals nothing.
        if (hash !== row?.value.hash) return null;
        const key = keyIn(row);
        return isOver(key, now()) ? null : { key, principal: principalOf(key) };
      },
    },
  };
}

/** Which key a command takes away. */
function numberOf({ number }: { readonly number: number }) {
  return [{ number }];
}

function keyIn({ key, value }: Pick<Row<KeptKey>, 'key' | 'value'>): ApiKey {
  const { expiresAt, hash: _, replacedAt, revokedAt, ...told } = value;
  const ends = [expiresAt, replacedAt, revokedAt].filter((at) => at !== null);
  const endsAt = ends.length > 0 ? Math.min(...ends) : null;
  return { ...told, number: Number(key), endsAt, revoked: revokedAt !== null };
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
