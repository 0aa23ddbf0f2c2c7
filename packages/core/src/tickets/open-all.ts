import * as z from 'zod';
import { ForbiddenError, InputError } from '../errors.js';
import { answers } from '../plugin/answers/answers.js';
import { defineCommand } from '../plugin/operation.js';
import { parseInput } from '../runtime/commands/parse-input.js';
import type { Runtime } from '../runtime/runtime.js';
import type {
  CommandOptions,
  OpenInput,
  OpenResult,
  OpenTicketDetails,
  ReadOptions,
} from '../runtime/tickets.js';
import type { Commit, CommitOutcome } from '../store/commit.js';
import type { Store } from '../store/store.js';
import { newTicket } from './open.js';
import { openInput, type ReadOpenInput } from './open-input.js';
import { openTicket } from './open-ticket.js';

/** Keeps the batch well below the limits of one SQL statement and one response. */
const maxAtOnce = 500;

/** The result for one ticket of many. */
const openedOrNot = /* @__PURE__ */ z.object({
  ticket: answers.ticket.nullable(),
  pin: z.string().nullable(),
  problem: answers.problem.nullable(),
});

/** Opens many tickets with one request. A refused ticket is returned as a problem. */
export function openMany(runtime: Runtime) {
  return defineCommand({
    input: z.strictObject({ tickets: z.array(newTicket).min(1).max(maxAtOnce) }),
    handlesKey: true,
    answer: z.object({ items: z.array(openedOrNot) }),
    http: {
      name: 'openTickets',
      path: 'batch',
      summary: 'Open many cases, such as those of a former system, each as `openTicket` does',
      description:
        'At most 500, as far as 256 KiB hold them. One that is refused holds up no other; the same Idempotency-Key opens none twice.',
    },
    async run({ tickets }, { actor, key }) {
      const inputs = tickets.map((input, at) => ({
        input: input as OpenInput,
        ...(key !== undefined && { key: `${at}:${key}` }),
      }));
      const done = await openAll(runtime, inputs, { actor });
      const [first] = done;
      // A caller without the permission to open tickets gets one error for the whole batch.
      const refused = first?.status === 'rejected' ? first.reason : null;
      if (refused instanceof ForbiddenError) throw refused;
      const items = done.map((each) =>
        each.status === 'fulfilled'
          ? { ...each.value, problem: null }
          : { ticket: null, pin: null, problem: each.reason },
      );
      return { items };
    },
  });
}

/**
 * Opens many tickets at once, each as {@link openTicket} does. Their commits go to the store together.
 *
 * @throws InputError for more than 500
 */
export async function openAll(
  runtime: Runtime,
  inputs: readonly OpenTicketDetails[],
  { actor }: ReadOptions,
): Promise<readonly PromiseSettledResult<OpenResult>[]> {
  if (inputs.length > maxAtOnce) {
    throw new InputError(`At most ${maxAtOnce} cases are opened at once.`);
  }
  const { commit, oneIsDone } = gatheredCommits(runtime.store, inputs.length);
  const together: Runtime = { ...runtime, store: { ...runtime.store, commit } };
  const opening = inputs.map(({ input, key }) =>
    openOne(together, input, { actor, ...(key !== undefined && { key }) }).finally(oneIsDone),
  );
  return Promise.allSettled(opening);
}

async function openOne(runtime: Runtime, input: OpenInput, options: CommandOptions) {
  return openTicket(runtime, parseInput(openInput, input, 'open') as ReadOpenInput, options);
}

interface Waiting {
  readonly commit: Commit;
  resolve(outcome: CommitOutcome): void;
  reject(reason: unknown): void;
}

/** Holds commits back until every task that is still working waits with one, then writes them together. */
function gatheredCommits(store: Store, many: number) {
  const waiting: Waiting[] = [];
  let working = many;

  async function writeAll() {
    if (waiting.length === 0 || waiting.length < working) return;
    const all = waiting.splice(0);
    const settled = await store
      .commitAll(all.map(({ commit }) => commit))
      .catch((reason) => all.map(() => ({ status: 'rejected', reason }) as const));
    for (const [index, one] of all.entries()) {
      const outcome = settled[index];
      if (outcome?.status === 'fulfilled') one.resolve(outcome.value);
      else one.reject(outcome?.reason);
    }
  }

  return {
    commit(commit: Commit) {
      return new Promise<CommitOutcome>((resolve, reject) => {
        waiting.push({ commit, resolve, reject });
        void writeAll();
      });
    },
    oneIsDone() {
      working -= 1;
      void writeAll();
    },
  };
}
