import type { CooperativeRef } from '../ticket/ticket.js';
import type { Coordinates } from './query.js';

/** A fact with where it comes from and how old it is. */
export interface Sourced<Value> {
  readonly value: Value;
  /** Code of the system that says so, such as `simkopdes`. */
  readonly source: string;
  /** When the source says that it became so, epoch ms; null when it does not say. */
  readonly asOf: number | null;
  /** When the desk learnt it, epoch ms. */
  readonly fetchedAt: number;
}

/** How far the founding has come: registered, with the notary, a legal entity. */
export type LegalStage = 'registered' | 'notary' | 'completed';

/** How many people run the cooperative. Who they are is not the desk's business. */
export interface Management {
  /** Pengurus: by the ministry's guideline (Juklak Menkop 1/2025) an odd number, five at least. */
  readonly board: number;
  /** Pengawas: an odd number, three at least, the village head in the chair. */
  readonly supervisors: number;
  /** Pengelola. */
  readonly managers: number;
}

/** A business unit (gerai). */
export interface Outlet {
  /** The word of the source, such as `Apotek Desa`. */
  readonly kind: string;
  readonly active: boolean;
}

/** A piece of land that the cooperative uses. */
export interface Land {
  /** Whose it is, in the word of the source: `BMDes`, `Hibah`, … */
  readonly ownership: string;
  readonly squareMeters: number | null;
}

/** A loan, or a request for one. */
export interface Loan {
  /** The bank or fund; null when the source does not say. */
  readonly lender: string | null;
  /** The word of the source. */
  readonly status: string;
}

/** Who accompanies the cooperative, by his code: a Business Assistant or a project officer (PMO). */
export interface Facilitator {
  readonly id: string;
}

/** What a directory may know of a cooperative. What it does not know is left out, never guessed. */
export interface CooperativeFacts {
  readonly legalStage?: Sourced<LegalStage>;
  /** Business licence number of OSS. */
  readonly hasNib?: Sourced<boolean>;
  /** Tax number. */
  readonly hasNpwp?: Sourced<boolean>;
  readonly hasBankAccount?: Sourced<boolean>;
  readonly management?: Sourced<Management>;
  readonly outlets?: Sourced<readonly Outlet[]>;
  readonly land?: Sourced<readonly Land[]>;
  readonly loans?: Sourced<readonly Loan[]>;
  readonly facilitator?: Sourced<Facilitator>;
  readonly coordinates?: Sourced<Coordinates>;
  /** When the cooperative last brought its profile up to date, epoch ms. */
  readonly updatedAt?: Sourced<number>;
}

/**
 * What officers see of a cooperative beside a case. It holds no person and no number of a document: whether
 * there is an NIB is a fact about the cooperative, the number opens doors.
 */
export interface CooperativeCard {
  readonly cooperative: CooperativeRef;
  readonly facts: CooperativeFacts;
}

/**
 * How old a fact is, ms: since the source says that it became so, else since the desk learnt it.
 *
 * @param now - epoch ms
 */
export function ageOf({ asOf, fetchedAt }: Sourced<unknown>, now: number): number {
  return Math.max(0, now - (asOf ?? fetchedAt));
}
