import type { Runtime } from '../runtime/runtime.js';
import type { StoredKey } from '../store/rows.js';

const pageSize = 500;

/** The data keys of a desk, page by page. */
export async function* pagesOfKeys({
  store,
  tenant,
}: Runtime): AsyncGenerator<readonly StoredKey[], void> {
  let last: StoredKey | null = null;
  for (;;) {
    const page: readonly StoredKey[] = await store.listKeys(tenant, last, pageSize);
    if (page.length === 0) return;
    yield page;
    last = page.at(-1) ?? null;
  }
}
