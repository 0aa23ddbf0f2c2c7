import { ConflictError, NotFoundError } from '../errors.js';
import type { Principal } from '../ports/principal.js';
import { keyedCall, refuseUsedKey } from '../runtime/commands/command-record.js';
import { retryOnConflict } from '../runtime/retry-on-conflict.js';
import type { Runtime } from '../runtime/runtime.js';
import type { CommandOptions } from '../runtime/tickets.js';
import { seesAllOf, type VisibilityScope } from './sees-all-of.js';
import type { WebhookInput } from './webhooks.js';

const scope = 'webhooks';
const places = { endpoints: 'webhooks/endpoints', lease: 'webhooks/lease' };
/** Duration of the lease for a change, ms; longer than a change takes. */
const leaseMs = 10_000;
/** How long a process uses its cached endpoints, ms; another process may have changed them. */
const knownForMs = 2_000;
/** Number of changes whose idempotency keys are remembered. */
const maxCalls = 50;

/** A secret with the end of its validity, epoch ms; null for the current one. */
export interface KeptSecret {
  readonly secret: string;
  readonly until: number | null;
}

/** An endpoint as stored, sealed. */
export interface EndpointRecord extends Required<WebhookInput> {
  readonly number: number;
  readonly version: number;
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

/** A completed change, so that a repetition gets the same answer. */
interface KeptCall {
  readonly key: string;
  readonly name: string;
  readonly input: string;
  readonly result: unknown;
}

interface Kept {
  readonly last: number;
  readonly endpoints: readonly EndpointRecord[];
  readonly calls: readonly KeptCall[];
}

/** The new endpoints and the answer of a change. */
export interface Decided<Result> {
  readonly endpoints: readonly EndpointRecord[];
  readonly result: Result;
}

const nothing: Kept = { last: 0, endpoints: [], calls: [] };

/** The endpoints of a desk, stored as one value because changes are rare. */
export interface EndpointRecords {
  /** The endpoints from the cache. Changes by other processes appear within two seconds. */
  known(): Promise<readonly EndpointRecord[]>;
  /** The current endpoints that the actor manages. */
  list(actor: Principal): Promise<readonly EndpointRecord[]>;
  /** One endpoint that the actor manages. @throws NotFoundError */
  find(number: number, actor: Principal): Promise<EndpointRecord>;
  /** Changes the endpoints, one change at a time. A repeated call with a known key changes nothing. */
  decide<Result>(
    call: { readonly name: string; readonly input: unknown; readonly options: CommandOptions },
    decision: (endpoints: readonly EndpointRecord[], free: number) => Decided<Result>,
  ): Promise<Result>;
  /** Deletes one endpoint. @throws NotFoundError, ConflictError */
  remove(number: number, options: CommandOptions): Promise<void>;
  /** Changes one endpoint. @throws NotFoundError, ConflictError */
  amend(
    number: number,
    call: { readonly name: string; readonly input?: unknown; readonly options: CommandOptions },
    amendment: (record: EndpointRecord) => Partial<EndpointRecord>,
  ): Promise<EndpointRecord>;
}

/** Reads and writes the endpoints of a desk. */
export function endpointRecords(runtime: Runtime): EndpointRecords {
  const { now, store, tenant, vault } = runtime;
  let seen: { readonly at: number; readonly endpoints: readonly EndpointRecord[] } | null = null;

  async function read(): Promise<Kept> {
    const sealed = await store.readValue(tenant, places.endpoints, now());
    const kept = sealed ? ((await vault.openValue(scope, sealed)) as Kept) : nothing;
    seen = { at: now(), endpoints: kept.endpoints };
    return kept;
  }

  async function write(kept: Kept): Promise<void> {
    const sealed = await vault.sealValue(scope, kept);
    await store.writeValue(tenant, places.endpoints, sealed, { now: now() });
    seen = { at: now(), endpoints: kept.endpoints };
  }

  /** Runs changes one at a time, in this process and across processes. */
  function alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const options = () => ({ now: now(), ttlMs: leaseMs, ifAbsent: true });
    return runtime.queue.run(scope, async () => {
      await retryOnConflict(async () =>
        (await store.writeValue(tenant, places.lease, new Uint8Array(1), options())) ? true : null,
      );
      try {
        return await work();
      } finally {
        await store.deleteValue(tenant, places.lease);
      }
    });
  }

  /** The endpoints that an actor manages. An endpoint that receives more than the actor may see is hidden from them. */
  function managedBy(actor: Principal, endpoints: readonly EndpointRecord[]) {
    return endpoints.filter(({ addedBy }) => seesAllOf(runtime, actor, addedBy));
  }

  const decide: EndpointRecords['decide'] = async (call, decision) => {
    const keyed = await keyedCall(runtime, call.options, call.name, call.input);
    return alone(async () => {
      const kept = await read();
      const former = keyed && kept.calls.find(({ key }) => key === keyed.key);
      if (former) {
        if (former.name === keyed.name && former.input === keyed.input) {
          return former.result as ReturnType<typeof decision>['result'];
        }
        refuseUsedKey();
      }
      const { endpoints, result } = decision(kept.endpoints, kept.last + 1);
      const last = Math.max(kept.last, ...endpoints.map(({ number }) => number));
      const calls = keyed ? [...kept.calls, { ...keyed, result }].slice(-maxCalls) : kept.calls;
      await write({ last, endpoints, calls });
      return result;
    });
  };

  return {
    decide,
    async known() {
      const at = seen?.at ?? Number.NEGATIVE_INFINITY;
      // The clock may be set back, so compare the absolute difference; otherwise the cache would stay valid too long.
      return seen && Math.abs(now() - at) < knownForMs ? seen.endpoints : (await read()).endpoints;
    },
    list: async (actor) => managedBy(actor, (await read()).endpoints),
    find: async (number, actor) => found(number, managedBy(actor, (await read()).endpoints)),
    async remove(number, options) {
      await decide({ name: 'remove', input: [number], options }, (endpoints) => {
        requireVersion(found(number, managedBy(options.actor, endpoints)), options);
        return { endpoints: endpoints.filter((each) => each.number !== number), result: null };
      });
    },
    amend: (number, { input = null, name, options }, amendment) =>
      decide({ name, input: [number, input], options }, (endpoints) => {
        const record = found(number, managedBy(options.actor, endpoints));
        requireVersion(record, options);
        const result = { ...record, ...amendment(record), version: record.version + 1 };
        return {
          result,
          endpoints: endpoints.map((each) => (each.number === number ? result : each)),
        };
      }),
  };
}

/** @throws NotFoundError */
function found(number: number, endpoints: readonly EndpointRecord[]): EndpointRecord {
  const record = endpoints.find((each) => each.number === number);
  if (record) return record;
  throw new NotFoundError('webhook');
}

/** @throws ConflictError when the endpoint was changed since it was read */
function requireVersion(
  { version }: EndpointRecord,
  { expectedVersion = version }: CommandOptions,
): void {
  if (expectedVersion !== version) throw new ConflictError(expectedVersion, version);
}
