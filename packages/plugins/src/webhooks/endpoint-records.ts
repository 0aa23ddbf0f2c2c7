import {
  type CommandOptions,
  ConflictError,
  InputError,
  NotFoundError,
  type Principal,
} from '@aduan/core';
import type { PluginContext, Row, Rows } from '@aduan/core/plugin';
import { seesAllOf, type VisibilityScope } from './sees-all-of.js';
import type { WebhookInput } from './webhooks.js';

/** Maximum number of endpoints of a desk. */
const maxEndpoints = 50;
/** How long a process uses its cached endpoints, ms; another process may have changed them. */
const knownForMs = 2_000;

/** A secret with the end of its validity, epoch ms; null for the current one. */
export interface KeptSecret {
  readonly secret: string;
  readonly until: number | null;
}

/** An endpoint as its row keeps it, sealed. The key of the row is its number. */
export interface KeptEndpoint extends Required<WebhookInput> {
  readonly payloadVersion: 1;
  /** The actor who added it, with their roles and limits at that time. */
  readonly addedBy: VisibilityScope;
  /**
   * Actors who later changed the URL or were shown a secret. The endpoint receives no ticket that is about one of them.
   */
  readonly redirectedBy: readonly Pick<VisibilityScope, 'id' | 'units'>[];
  readonly addedAt: number;
  readonly pausedAt: number | null;
  readonly pauseReason: 'operator' | 'gone' | null;
  /** When the last pause ended, epoch ms. Waiting deliveries are attempted from then on. */
  readonly resumedAt: number | null;
  /** The current one first. */
  readonly secrets: readonly KeptSecret[];
}

/** An endpoint with its number and the number of its changes. */
export interface EndpointRecord extends KeptEndpoint {
  readonly number: number;
  readonly version: number;
}

/** The endpoints of a desk. */
export interface EndpointRecords {
  /** The endpoints from the cache. Changes by other processes appear within two seconds. */
  known(): Promise<readonly EndpointRecord[]>;
  /** The current endpoints that the actor manages, oldest first. */
  list(actor: Principal): Promise<readonly EndpointRecord[]>;
  /** One endpoint that the actor manages. @throws NotFoundError */
  find(number: number, actor: Principal): Promise<EndpointRecord>;
  /** Adds an endpoint under a number that no other ever had. @throws InputError when there are too many */
  add(endpoint: KeptEndpoint): Promise<EndpointRecord>;
  /** Changes one endpoint. @throws NotFoundError, ConflictError */
  amend(
    number: number,
    options: CommandOptions,
    amendment: (record: EndpointRecord) => Partial<KeptEndpoint>,
  ): Promise<EndpointRecord>;
  /** Deletes one endpoint. @throws NotFoundError, ConflictError */
  remove(number: number, options: CommandOptions): Promise<void>;
}

/** Reads and writes the endpoints of a desk. */
export function endpointRecords(context: PluginContext): EndpointRecords {
  const { now } = context;
  const rows = context.rows<KeptEndpoint>('endpoints');
  /** One row: the last number that was given. Numbers of removed endpoints stay taken. */
  const numbers = context.rows<number>('numbers');
  let seen: { readonly at: number; readonly endpoints: readonly EndpointRecord[] } | null = null;

  async function read(): Promise<readonly EndpointRecord[]> {
    const endpoints = (await rows.list())
      .map(endpointIn)
      .toSorted((one, other) => one.number - other.number);
    seen = { at: now(), endpoints };
    return endpoints;
  }

  /** An endpoint that receives more than the actor may see is hidden from them. */
  function isManagedBy(actor: Principal, { addedBy }: EndpointRecord): boolean {
    return seesAllOf(context, actor, addedBy);
  }

  /** @throws NotFoundError */
  async function find(number: number, actor: Principal): Promise<EndpointRecord> {
    const row = await rows.read(String(number));
    return managed(row && endpointIn(row), actor);
  }

  /** @throws NotFoundError */
  function managed(record: EndpointRecord | null, actor: Principal): EndpointRecord {
    if (record && isManagedBy(actor, record)) return record;
    throw new NotFoundError('webhook');
  }

  return {
    async known() {
      const at = seen?.at ?? Number.NEGATIVE_INFINITY;
      // The clock may be set back, so compare the absolute difference; otherwise the cache would stay valid too long.
      return seen && Math.abs(now() - at) < knownForMs ? seen.endpoints : read();
    },
    list: async (actor) => (await read()).filter((each) => isManagedBy(actor, each)),
    find,
    async add(endpoint) {
      if ((await read()).length >= maxEndpoints) {
        throw new InputError('There are too many endpoints.');
      }
      const { value: number } = await rewrite(numbers, 'last', (row) => (row?.value ?? 0) + 1);
      const added = await rewrite(rows, String(number), () => endpoint);
      seen = null;
      return endpointIn(added);
    },
    async amend(number, options, amendment) {
      const amended = await rewrite(rows, String(number), (row) => {
        const record = managed(row && endpointIn(row), options.actor);
        requireVersion(record, options);
        const { number: _number, version: _version, ...kept } = record;
        return { ...kept, ...amendment(record) };
      });
      seen = null;
      return endpointIn(amended);
    },
    async remove(number, options) {
      for (;;) {
        const record = await find(number, options.actor);
        requireVersion(record, options);
        if (await rows.remove(String(number), record.version)) break;
      }
      seen = null;
    },
  };
}

function endpointIn({ key, value, version }: Pick<Row<KeptEndpoint>, 'key' | 'value' | 'version'>) {
  return { ...value, number: Number(key), version };
}

/** Writes the result of a change to a row, and repeats the change where another process was faster. */
async function rewrite<Value>(
  rows: Rows<Value>,
  key: string,
  change: (row: Row<Value> | null) => Value,
): Promise<Pick<Row<Value>, 'key' | 'value' | 'version'>> {
  for (;;) {
    const row = await rows.read(key);
    const value = change(row);
    const version = row?.version ?? 0;
    const isWritten = await rows.write({ key, value, expectedVersion: version });
    if (isWritten) return { key, value, version: version + 1 };
  }
}

/** @throws ConflictError when the endpoint was changed since it was read */
function requireVersion(
  { version }: EndpointRecord,
  { expectedVersion = version }: CommandOptions,
): void {
  if (expectedVersion !== version) throw new ConflictError(expectedVersion, version);
}
