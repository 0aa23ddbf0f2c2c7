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

/** Cache of cards, and its lifetimes. */
export interface CardsOptions {
  /** Texts by key; the store of a copy can be used here, too. */
  readonly store: CopyStore;
  /** How long a card is used without asking Simkopdes, ms. Default 1 hour. */
  readonly freshMs?: number;
  /** How long a card is used while Simkopdes fails, ms. Default 30 days. */
  readonly staleMs?: number;
}

const keptSchema = /* @__PURE__ */ z.object({
  card: z.unknown(),
  checkedAt: z.int(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
});

/** A cached card. It contains no person and no document number. */
interface Kept extends Validators {
  readonly card: CooperativeCard;
  /** When Simkopdes last confirmed it, epoch ms. */
  readonly checkedAt: number;
}

/**
 * Reads a card from the cache, or from Simkopdes with the validators of the last answer, so that an unchanged card is
 * not sent again. While Simkopdes fails the cached card is used; its facts show their age.
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
    // A card that Simkopdes has removed must not reappear while it fails.
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

  /** Writes the cache; a failing store does not fail the request. */
  async function write(value: Kept | null): Promise<void> {
    try {
      await store.set(key, JSON.stringify(value));
    } catch {
      log('warn', 'simkopdes.card-not-kept', {});
    }
  }
}

/** Reads the cache; an unreadable card counts as not cached. */
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
