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
/** How long nobody else changes endpoints, ms: longer than a change takes. */
const leaseMs = 10_000;
/** How long a process goes by what it read, ms: another one may have changed an endpoint since. */
const knownForMs = 2_000;
/** Changes whose keys are known again. */
const maxCalls = 50;

/** A secret with the instant from which on it signs nothing, epoch ms; null for the present one. */
export interface KeptSecret {
  readonly secret: string;
  readonly until: number | null;
}

/** An endpoint as it is kept, sealed. */
export interface EndpointRecord extends Required<WebhookInput> {
  readonly number: number;
  readonly version: number;
  readonly payloadVersion: 1;
  /** Whoever added it, as he was then. */
  readonly addedBy: VisibilityScope;
  /** Whoever chose since then where it goes, or was shown a secret: nothing is told of a case about one of them. */
  readonly redirectedBy: readonly Pick<VisibilityScope, 'id' | 'units'>[];
  readonly addedAt: number;
  readonly pausedAt: number | null;
  readonly pauseReason: 'operator' | 'gone' | null;
  /** When its last pause ended, epoch ms: what waited is tried from then on. */
  readonly resumedAt: number | null;
  /** The present one first. */
  readonly secrets: readonly KeptSecret[];
}

/** A change that was made, so that its repeat gets the same answer. */
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

/** What becomes of the endpoints, and what is answered. */
export interface Decided<Result> {
  readonly endpoints: readonly EndpointRecord[];
  readonly result: Result;
}

const nothing: Kept = { last: 0, endpoints: [], calls: [] };

/** The endpoints of a desk, in one value of its store: few change them, and rarely. */
export interface EndpointRecords {
  /** As this process knows them: what another one changed is known within two seconds. */
  known(): Promise<readonly EndpointRecord[]>;
  /** As they are, all that somebody manages. */
  list(actor: Principal): Promise<readonly EndpointRecord[]>;
  /** One that somebody manages. @throws NotFoundError */
  find(number: number, actor: Principal): Promise<EndpointRecord>;
  /** Changes the endpoints, one change after the other; a call with a known key changes nothing again. */
  decide<Result>(
    call: { readonly name: string; readonly input: unknown; readonly options: CommandOptions },
    decision: (endpoints: readonly EndpointRecord[], free: number) => Decided<Result>,
  ): Promise<Result>;
  /** Forgets one endpoint. @throws NotFoundError, ConflictError */
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

  /** One after the other, in this process and in all. */
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

  /** Another endpoint is to whoever sees less than it hears as if it were not there. */
  function managedBy(actor: Principal, endpoints: readonly EndpointRecord[]) {
    return endpoints.filter(({ addedBy }) => seesAllOf(runtime.workflow, actor, addedBy));
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
      // A clock may be set back: what was read must not hold until it is that late again.
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
