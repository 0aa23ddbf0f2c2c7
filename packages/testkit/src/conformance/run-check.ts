import type { Check } from './check.js';

const advice =
  'The adapter used the global fetch. Use `context.fetch`, which every call is given (or ' +
  '`createHttp(context, …)` of @aduan/http): only that can be tested without a network.';

/** Runs one check while the global `fetch` fails. */
export async function runCheck<Subject>(check: Check<Subject>, subject: Subject): Promise<void> {
  const original = globalThis.fetch;
  let used = false;
  globalThis.fetch = async () => {
    used = true;
    throw new Error(advice);
  };
  try {
    await check.run(subject);
  } catch (error) {
    throw used ? new Error(advice, { cause: error }) : error;
  } finally {
    globalThis.fetch = original;
  }
  if (used) throw new Error(advice);
}
