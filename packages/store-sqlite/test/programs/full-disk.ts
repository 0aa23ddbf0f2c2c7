// Writes tickets, files and redo entries until each is refused, and prints how many were acknowledged.
import { buildCommit, buildOpening, buildTenant, buildTicket } from '@aduan/testkit';
import { sqliteStore } from '../../src/index.js';

const [file = ''] = process.argv.slice(2);
const store = sqliteStore({ file });
await store.migrate();
const tenant = buildTenant();

async function untilRefused(write: (kept: number) => Promise<unknown>) {
  for (let kept = 0; kept < 1_000; kept += 1) {
    try {
      await write(kept);
    } catch (error) {
      const { code, retryable } = error as { readonly code: string; readonly retryable: boolean };
      return { kept, code, retryable };
    }
  }
  return null;
}

const tickets = await untilRefused(() =>
  store.commit(buildCommit(tenant, { tickets: [buildOpening(buildTicket())] })),
);
const files = await untilRefused((kept) =>
  store.blobs.put('photo', new Blob([new Uint8Array(100_000 * (kept + 1))]).stream()),
);
const entry = { at: 5, tenant, command: 'erase', party: null, roles: ['supervisor'] };
const redo = await untilRefused((id) =>
  store.redoLog.append([{ ...entry, input: { id, reason: 'x'.repeat(50_000) } }]),
);
process.stdout.write(JSON.stringify({ tenant, tickets, files, redo }));
