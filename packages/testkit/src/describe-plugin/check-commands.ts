import { isDeepStrictEqual } from 'node:util';
import {
  citizenPrincipal,
  ForbiddenError,
  NotFoundError,
  officerPrincipal,
  type Principal,
} from '@aduan/core';
import type { AnyOperation } from '@aduan/core/plugin';
import { demand } from '../conformance/demand.js';
import { codeOf, errorOf, messageOf } from './message-of.js';
import type { PluginCheck, PluginConformance } from './plugin-conformance.js';
import { composeDesk, type OpenedDesk, openDesk, tenant } from './plugin-trial.js';
import { undriven } from './preconditions.js';

async function withoutOperations(subject: PluginConformance): Promise<string | null> {
  const why = await undriven(subject);
  if (why) return why;
  const { operations } = composeDesk(subject);
  return Object.keys(operations).length === 0 ? 'it has no commands or queries' : null;
}

async function withoutCommands(subject: PluginConformance): Promise<string | null> {
  const why = await withoutOperations(subject);
  if (why) return why;
  return composeDesk(subject).parts.commands ? null : 'it has no commands';
}

/** Traces of a command: rows, events and deliveries. */
async function leftIn({ clock, store, storeCalls, tickets }: OpenedDesk) {
  const query = { table: null, now: clock.now(), limit: 200 } as const;
  const rows = await store.readRows(tenant, query);
  const histories = await Promise.all(tickets.map((id) => store.readEvents(tenant, id)));
  const text = JSON.stringify(storeCalls.map(({ given }) => given));
  return {
    rows: rows.map(({ key, table }) => `${table} ${key}`),
    events: histories.map((history) => history.length),
    deliveries: text.split('"target":').length,
  };
}

/** Values of another kind, which no schema of the field may take. */
function otherKind(value: unknown): unknown {
  return typeof value === 'string' ? { garbage: true } : 'garbage';
}

/**
 * Inputs that every operation must refuse: values that are not objects, and the sample with a field of another type.
 */
function garbageOf(sample: unknown): readonly unknown[] {
  const wrong = Object.entries((sample ?? {}) as Readonly<Record<string, unknown>>)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([field, value]) => ({ ...(sample as object), [field]: otherKind(value) }));
  return [null, 'garbage', 5, true, [], ...wrong];
}

/** Inputs of the right type with nonsense values. */
function nonsenseOf(sample: unknown, { input }: AnyOperation): readonly object[] {
  return Object.entries((sample ?? {}) as Readonly<Record<string, unknown>>)
    .flatMap(([field, value]) => {
      const values = typeof value === 'string' ? ['', '?', '\u0000'] : [-1, 0, 1e15];
      return typeof value === 'string' || typeof value === 'number'
        ? values.map((each) => ({ ...(sample as object), [field]: each }))
        : [];
    })
    .filter((given) => input.safeParse(given).success);
}

/** Principals who may not call an operation. */
function strangersTo({ aduan }: OpenedDesk, { on, permission }: AnyOperation) {
  const { permissions } = aduan.workflow.definition;
  const roles = (permission && permissions[permission]) ?? [];
  const stranger = { who: 'an officer without any role', actor: officerPrincipal('asing', []) };
  const citizen = {
    who: 'a citizen who has nothing to do with it',
    actor: citizenPrincipal('6a1d0a52-6d0e-4c1b-9f5e-2f9b1f0f7a11'),
  };
  const isForCitizens = on === 'desk' && roles.includes('citizen');
  return isForCitizens ? [stranger] : [stranger, citizen];
}

async function tried(
  desk: OpenedDesk,
  name: string,
  how: { readonly actor?: Principal; readonly change?: (sample: unknown) => unknown },
): Promise<unknown> {
  const { actor, change = (same: unknown) => same } = how;
  const trial = await desk.trial();
  const input = change(await desk.sample(name, trial));
  const options = { actor: actor ?? desk.callerOf(name, trial) };
  return errorOf(desk.call(name, trial.ticket.id, input, options));
}

/** Checks of commands and queries. */
export const commandChecks: readonly PluginCheck[] = [
  {
    test: 'does once what is asked twice with one key',
    notFor: withoutCommands,
    async run(subject) {
      const desk = await openDesk(subject);
      for (const name of Object.keys(desk.parts.commands ?? {})) {
        const trial = await desk.trial();
        const options = { actor: desk.callerOf(name, trial), key: `once-${name}` };
        const input = await desk.sample(name, trial);
        const first = await desk.call(name, trial.ticket.id, input, options);
        const before = await leftIn(desk);
        const second = await desk.call(name, trial.ticket.id, input, options);
        demand(
          isDeepStrictEqual(await leftIn(desk), before),
          `"${name}" writes again when it is repeated with its key: leave out isIdempotent, or write the same row`,
        );
        demand(
          isDeepStrictEqual(JSON.stringify(second), JSON.stringify(first)),
          `"${name}" answers otherwise when it is repeated with its key: leave out isIdempotent`,
        );
      }
    },
  },
  {
    test: 'refuses garbage by an InputError, and nonsense by an error with a code',
    notFor: withoutOperations,
    async run(subject) {
      const desk = await openDesk(subject);
      for (const [name, operation] of Object.entries(desk.operations)) {
        const sample = await desk.sample(name, await desk.trial());
        for (const garbage of garbageOf(sample)) {
          const error = await tried(desk, name, { change: () => garbage });
          demand(
            codeOf(error) === 'input-invalid',
            `"${name}" takes ${JSON.stringify(garbage)}${error ? ` and throws ${messageOf(error)}` : ''}: let its input schema refuse it`,
          );
        }
        for (const nonsense of nonsenseOf(sample, operation)) {
          const error = await tried(desk, name, { change: () => nonsense });
          demand(
            error === null || codeOf(error) !== null,
            `"${name}" throws ${messageOf(error)} at ${JSON.stringify(nonsense)}: refuse it in the schema, or throw an AduanError`,
          );
        }
      }
    },
  },
  {
    test: 'refuses those who may not call it',
    notFor: withoutOperations,
    async run(subject) {
      const desk = await openDesk(subject);
      for (const [name, operation] of Object.entries(desk.operations)) {
        const { http, kind, on, permission } = operation;
        // Its declaration opens it to everyone: it verifies the request itself.
        if (http?.scope === null) continue;
        // A query without a permission is public.
        if (permission === null && kind === 'query' && on === 'desk') continue;
        for (const { actor, who } of strangersTo(desk, operation)) {
          const error = await tried(desk, name, { actor });
          demand(
            error instanceof ForbiddenError || error instanceof NotFoundError,
            `"${name}" lets ${who} in${error ? `, who gets ${messageOf(error)}` : ''}: declare a permission`,
          );
        }
      }
    },
  },
];
