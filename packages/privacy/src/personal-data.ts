/**
 * What was found. `NIK` is a person's number, `KK` that of a family card; `NIKOP` (Nomor Induk
 * Koperasi) names a cooperative and no person, so that it is looked for only when asked for.
 */
export type PersonalDataKind =
  | 'NIK'
  | 'KK'
  | 'NPWP'
  | 'PHONE'
  | 'EMAIL'
  | 'BANK_ACCOUNT'
  | 'NIKOP'
  | 'CARD'
  | 'NAME'
  | 'ADDRESS';

/** A stretch of a text that tells something about a person. */
export interface PersonalDatum {
  readonly kind: PersonalDataKind;
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  /** Where it ends, exclusive, in UTF-16 units. */
  readonly end: number;
  /** `text.slice(start, end)`, as it was written. */
  readonly value: string;
  /** How sure it is, 0 to 1: structure with a matching word before it is near 1, a lone name 0.5. */
  readonly confidence: number;
}

/** What to look for. */
export interface FindOptions {
  /** Default: all but `NIKOP`. */
  readonly kinds?: readonly PersonalDataKind[];
  /** Leaves out what is less sure, 0 to 1. Default 0.5. */
  readonly minConfidence?: number;
}
