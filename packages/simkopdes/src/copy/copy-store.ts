import * as z from 'zod';

/** Storage of a copy: texts by key, such as a table of two columns or a folder. */
export interface CopyStore {
  /** @returns null when there is none */
  get(key: string): Promise<string | null>;
  /** Replaces the value; durable when it resolves. */
  set(key: string, value: string): Promise<unknown>;
}

const stateSchema = /* @__PURE__ */ z.object({
  /** The page to read next. */
  next: z.int().positive(),
  /** Number of pages of a complete copy; 0 as long as there is none. */
  pages: z.int().nonnegative(),
});

/** The progress of a copy. */
export type CopyState = z.output<typeof stateSchema>;

const pageSchema = /* @__PURE__ */ z.array(
  z.object({
    simkopdesId: z.string().exactOptional(),
    nikop: z.string().exactOptional(),
    villageCode: z.string().exactOptional(),
    name: z.string(),
  }),
);

const stateKey = 'simkopdes/state';
const pageKey = (page: number) => `simkopdes/page/${page}`;

/** The progress of the copy; the initial state when there is none. */
export async function readState(store: CopyStore): Promise<CopyState> {
  const text = await store.get(stateKey);
  return text === null ? { next: 1, pages: 0 } : stateSchema.parse(JSON.parse(text));
}

export async function writeState(store: CopyStore, state: CopyState): Promise<void> {
  await store.set(stateKey, JSON.stringify(state));
}

/** Cooperatives of one page. */
export async function readPage(store: CopyStore, page: number) {
  return pageSchema.parse(JSON.parse((await store.get(pageKey(page))) ?? '[]'));
}

/** Writes a page if it has changed. @returns whether it did */
export async function writePage(
  store: CopyStore,
  page: number,
  cooperatives: Readonly<z.input<typeof pageSchema>>,
): Promise<boolean> {
  const text = JSON.stringify(cooperatives);
  if ((await store.get(pageKey(page))) === text) return false;
  await store.set(pageKey(page), text);
  return true;
}
