import {
  type CooperativeCard,
  type DirectoryContext,
  isDirectoryError,
  readCooperativeCard,
} from '@aduan/core/directory';
import * as z from 'zod';
import type { Answered, Validators } from '../connection/connection.js';
import type { CopyStore } from '../copy/copy-store.js';

const hourMs = 3_600_000;

/** Where cards are kept, and for how long they serve. */
export interface CardsOptions {
  /** Texts by key: the store of a copy serves this, too. */
  readonly store: CopyStore;
  /** For how long Simkopdes is not asked again, ms. Default 1 hour. */
  readonly freshMs?: number;
  /** For how long a card serves while Simkopdes is in trouble, ms. Default 30 days. */
  readonly staleMs?: number;
}

const keptSchema = /* @__PURE__ */ z.object({
  card: z.unknown(),
  checkedAt: z.int(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
});

/** A card as it is kept. It holds no person and no number of a document. */
interface Kept extends Validators {
  readonly card: CooperativeCard;
  /** When Simkopdes last said that it is so, epoch ms. */
  readonly checkedAt: number;
}

/**
 * A card from where it is kept, or from Simkopdes: asked with what it said of the last answer, so that one that has
 * not changed is not sent again. While it is in trouble the kept one serves; the age of its facts tells.
 *
 * @throws DirectoryError when there is none
 */
export async function cachedCard(
  key: string,
  { freshMs = hourMs, staleMs = 30 * 24 * hourMs, store }: CardsOptions,
  { log, now }: DirectoryContext,
  ask: (known: Validators | null) => Promise<Answered<CooperativeCard | null>>,
): Promise<CooperativeCard | null> {
  const kept = await readKept(key, store);
  const age = kept ? now() - kept.checkedAt : Number.POSITIVE_INFINITY;
  if (kept && age < freshMs) return kept.card;
  try {
    const answered = await ask(kept);
    if (answered === 'not-modified') {
      return kept && (await keep({ ...kept, card: seenAgain(kept.card, now()), checkedAt: now() }));
    }
    const { data: card, ...validators } = answered;
    if (card) return await keep({ card, ...validators, checkedAt: now() });
    // What Simkopdes no longer knows shall not come back while it is in trouble.
    if (kept) await write(null);
    return null;
  } catch (error) {
    if (!kept || age >= staleMs || !isDirectoryError(error)) throw error;
    log('warn', 'simkopdes.stale-card', { because: error.class });
    return kept.card;
  }

  async function keep(value: Kept): Promise<CooperativeCard> {
    await write(value);
    return value.card;
  }

  /** A store in trouble takes no card from whoever waits for it. */
  async function write(value: Kept | null): Promise<void> {
    try {
      await store.set(key, JSON.stringify(value));
    } catch {
      log('warn', 'simkopdes.card-not-kept', {});
    }
  }
}

/** What cannot be read is as if it had never been kept. */
async function readKept(key: string, store: CopyStore): Promise<Kept | null> {
  const text = await store.get(key);
  if (text === null) return null;
  try {
    const kept = keptSchema.parse(JSON.parse(text));
    return { ...kept, card: readCooperativeCard(kept.card) };
  } catch {
    return null;
  }
}

function seenAgain(card: CooperativeCard, fetchedAt: number): CooperativeCard {
  const facts = Object.fromEntries(
    Object.entries(card.facts).map(([name, fact]) => [name, { ...fact, fetchedAt }]),
  );
  return { ...card, facts };
}
