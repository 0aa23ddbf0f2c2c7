import type { Actor } from '@aduan/core/plugin';
import type { Grant, OfficerChange, OfficerDuties } from './officer.js';

/** A link that signs an officer in once. */
export interface SignInLink {
  /** Keyed hash of its secret, hex. */
  readonly hash: string;
  /** Epoch ms. */
  readonly expiresAt: number;
  /** Whether the link also needs the code that a second person hands over. */
  readonly needsCode?: true;
}

/** Duties of a new officer, and how they sign in for the first time. */
interface Newcomer {
  readonly duties: OfficerDuties;
  /** Key of the sealed row with the name, so that name and entry become valid together. */
  readonly named: string;
  readonly link: SignInLink;
}

/** One person decided what usually takes two. */
interface Decided {
  readonly alone?: true;
}

interface About {
  readonly officer: string;
  readonly reason: string;
}

/** Events about the officers of a desk. They contain no names: names are in sealed rows. */
export type OfficerFact =
  | { readonly type: 'setup-offered'; readonly link: SignInLink }
  | ({ readonly type: 'desk-set-up' } & Newcomer)
  | ({
      readonly type: 'invited';
      readonly reason: string;
      readonly grant: Grant | null;
    } & Newcomer &
      Decided)
  | ({
      readonly type: 'link-made';
      readonly officer: string;
      readonly link: SignInLink;
      /** The request for the second person; null when another request of the officer is pending, or none is needed. */
      readonly grant: Grant | null;
    } & Decided)
  | { readonly type: 'link-used'; readonly officer: string }
  | { readonly type: 'signed-in'; readonly officer: string; readonly mayDecide: boolean }
  | {
      readonly type: 'changed';
      readonly officer: string;
      /** Names of the fields, with those values that are no names. */
      readonly fields: readonly string[];
      readonly to: Omit<OfficerChange, 'officer' | 'name' | 'title'> & { readonly named?: string };
    }
  | ({ readonly type: 'role-granted' | 'role-revoked'; readonly role: string } & About & Decided)
  | ({ readonly type: 'disabled' | 'enabled' } & About & Decided)
  | { readonly type: 'sign-in-erased'; readonly officer: string }
  | { readonly type: 'grant-asked'; readonly grant: Grant }
  | {
      readonly type: 'grant-approved';
      readonly grant: number;
      readonly officer: string;
      /** Keyed hash of the code for the officer's link, hex. Left out: no link waits for one. */
      readonly code?: string;
    }
  | ({ readonly type: 'grant-refused'; readonly grant: number } & About)
  | { readonly type: 'emergency-sealed'; readonly hash: string }
  | ({ readonly type: 'emergency-opened'; readonly reason: string } & Newcomer);

/** An entry of the ledger `organization:officers`. */
export type OfficerEntry = OfficerFact & {
  /** Epoch ms. */
  readonly at: number;
  readonly by: Actor;
};
