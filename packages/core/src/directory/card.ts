import type { CooperativeRef } from '../ticket/ticket.js';
import type { Coordinates } from './query.js';

/** A value with its source and date. */
export interface Sourced<Value> {
  readonly value: Value;
  /** Code of the source system, such as `simkopdes`. */
  readonly source: string;
  /** Since when the value is true according to the source, epoch ms; null when the source does not say. */
  readonly asOf: number | null;
  /** When the desk fetched it, epoch ms. */
  readonly fetchedAt: number;
}

/** Stage of the legal founding: registered, with the notary, legal entity. */
export type LegalStage = 'registered' | 'notary' | 'completed';

/** How many people run the cooperative. The desk does not record their names. */
export interface Management {
  /** Pengurus: by the ministry's guideline (Juklak Menkop 1/2025) an odd number, at least five. */
  readonly board: number;
  /** Pengawas: an odd number, at least three, chaired by the village head. */
  readonly supervisors: number;
  /** Pengelola. */
  readonly managers: number;
}

/** A business unit (gerai). */
export interface Outlet {
  /** Type of the outlet as the source names it, such as `Apotek Desa`. */
  readonly kind: string;
  readonly active: boolean;
}

/** A piece of land that the cooperative uses. */
export interface Land {
  /** Ownership as the source names it: `BMDes`, `Hibah`, … */
  readonly ownership: string;
  readonly squareMeters: number | null;
}

/** A loan, or a request for one. */
export interface Loan {
  /** The bank or fund; null when the source does not say. */
  readonly lender: string | null;
  /** Status as the source names it. */
  readonly status: string;
}

/** People who support the cooperative, by code: a Business Assistant or a project officer (PMO). */
export interface Facilitator {
  readonly id: string;
}

/** Facts that a directory may have about a cooperative. Unknown values are left out, never guessed. */
export interface CooperativeFacts {
  readonly legalStage?: Sourced<LegalStage>;
  /** Whether it has a business licence number (NIB) of OSS. */
  readonly hasNib?: Sourced<boolean>;
  /** Whether it has a tax number (NPWP). */
  readonly hasNpwp?: Sourced<boolean>;
  readonly hasBankAccount?: Sourced<boolean>;
  readonly management?: Sourced<Management>;
  readonly outlets?: Sourced<readonly Outlet[]>;
  readonly land?: Sourced<readonly Land[]>;
  readonly loans?: Sourced<readonly Loan[]>;
  readonly facilitator?: Sourced<Facilitator>;
  readonly coordinates?: Sourced<Coordinates>;
  /** When the cooperative last updated its profile, epoch ms. */
  readonly updatedAt?: Sourced<number>;
}

/**
 * What officers see about a cooperative next to a ticket. It contains no persons and no document numbers: that an NIB
 * exists is a fact about the cooperative, but the number could be misused.
 */
export interface CooperativeCard {
  readonly cooperative: CooperativeRef;
  readonly facts: CooperativeFacts;
}

/**
 * Age of a value in ms: since the date that the source gives, otherwise since the desk fetched it.
 *
 * @param now - epoch ms
 */
export function ageOf({ asOf, fetchedAt }: Sourced<unknown>, now: number): number {
  return Math.max(0, now - (asOf ?? fetchedAt));
}
