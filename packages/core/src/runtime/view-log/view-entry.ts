import { ledgerRows } from '../../audit/ledger-rows.js';
import type { PartyId, TicketId } from '../../ids.js';
import type { Actor } from '../../ports/principal.js';
import type { IdentityKind } from '../../search/search-page.js';
import type { Store } from '../../store/store.js';
import type { Runtime } from '../runtime.js';

/**
 * What of somebody's data was shown: his name, his addresses, words as they were written, words of which
 * numbers and addresses were masked, files that were opened; `list` is a list of cases, for those who were let in
 * for a time; `refused` is nothing of it: he asked for all of a person who has a case that is not for him.
 */
export type ViewedField =
  | 'name'
  | 'contacts'
  | 'words'
  | 'masked-words'
  | 'files'
  | 'list'
  | 'refused';

/** Somebody looked: once for the same things in an hour. Holds no personal data of citizens. */
export interface ViewEntry {
  readonly type: 'view';
  /** When he looked first in this hour, epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  /** The case that was shown; null for a person or a list. */
  readonly ticket: TicketId | null;
  readonly person: PartyId | null;
  readonly fields: readonly ViewedField[];
  /** Why, where he had to say: a word or the number of a letter. */
  readonly ground: string | null;
}

/** Somebody searched for people: what he typed is kept nowhere. */
export interface IdentitySearchEntry {
  readonly type: 'search';
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  readonly kinds: readonly IdentityKind[];
  /** The tickets that he was shown. */
  readonly tickets: readonly TicketId[];
  /** How many people an address led to; null where tickets were searched. */
  readonly people: number | null;
}

/** Looks that were forgotten, by rule: all up to a place in the chain. */
export interface ForgottenEntry {
  readonly type: 'forgotten';
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  /** What was older than this instant is gone, epoch ms. */
  readonly before: number;
  /** The last row that is gone, and its link. */
  readonly through: number;
  readonly link: string;
}

/** One entry stands for an hour of the same officer, thing and fields. */
export const lookMs = 3_600_000;

/** Who looked at a case or a person, oldest first. */
export async function recordsView(
  { store, tenant }: Pick<Runtime, 'tenant'> & { readonly store: Pick<Store, 'readLedger'> },
  subject: TicketId | PartyId,
): Promise<readonly ViewEntry[]> {
  const found: ViewEntry[] = [];
  for await (const { entry } of ledgerRows(store, tenant, 'views', { subject })) {
    found.push(JSON.parse(entry));
  }
  return found;
}
