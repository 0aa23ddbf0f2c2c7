import type { PartyId, TenantId, TicketId } from '../ids.js';
import type { Actor } from '../ports/principal.js';
import type { IdentityKind } from '../search/search-page.js';
import type { Store } from '../store/store.js';
import { ledgerRows } from './ledger-rows.js';

/**
 * Which data was shown: name, contacts, texts as they were written, texts with numbers and addresses masked, or opened
 * files. `list` is a list of tickets, recorded for viewers with temporary access. `refused` means that nothing was
 * shown: the viewer asked for everything of a person who has a ticket that they may not see.
 */
export type ViewedField =
  | 'name'
  | 'contacts'
  | 'words'
  | 'masked-words'
  | 'files'
  | 'list'
  | 'refused';

/** A view: recorded once an hour for the same things. Holds no personal data of citizens. */
export interface ViewEntry {
  readonly type: 'view';
  /** Time of the first view in this hour, epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  /** The ticket that was shown; null for a person or a list. */
  readonly ticket: TicketId | null;
  readonly person: PartyId | null;
  readonly fields: readonly ViewedField[];
  /** The purpose, where the viewer had to state one: a word or the number of a letter. */
  readonly ground: string | null;
}

/** A search for people. The search text is not kept. */
export interface IdentitySearchEntry {
  readonly type: 'search';
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  readonly kinds: readonly IdentityKind[];
  /** The tickets that the officer was shown. */
  readonly tickets: readonly TicketId[];
  /** How many people the address matched; null for a search for tickets. */
  readonly people: number | null;
}

/** Views that were deleted by the retention rule: all up to a position in the chain. */
export interface ForgottenEntry {
  readonly type: 'forgotten';
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  /** Views before this instant were deleted, epoch ms. */
  readonly before: number;
  /** The last row that was deleted, and its link. */
  readonly through: number;
  readonly link: string;
}

/** One entry covers an hour of the same officer, ticket or person, and fields. Ms. */
export const viewPeriodMs = 3_600_000;

/** Views of a ticket or a person, oldest first. */
export async function viewsAbout(
  { store, tenant }: { readonly store: Pick<Store, 'readLedger'>; readonly tenant: TenantId },
  subject: TicketId | PartyId,
): Promise<readonly ViewEntry[]> {
  const found: ViewEntry[] = [];
  for await (const { entry } of ledgerRows(store, tenant, 'views', { subject })) {
    found.push(JSON.parse(entry));
  }
  return found;
}
