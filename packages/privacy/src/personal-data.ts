/**
 * The kind of a finding. `NIK` is the number of a person, `KK` of a family card; `NIKOP` (Nomor Induk Koperasi)
 * identifies a cooperative and no person, so it is found only on request.
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

/** A part of a text that is personal data. */
export interface PersonalDatum {
  readonly kind: PersonalDataKind;
  /** Start, in UTF-16 units. */
  readonly start: number;
  /** End, exclusive, in UTF-16 units. */
  readonly end: number;
  /** `text.slice(start, end)`, unchanged. */
  readonly value: string;
  /** Confidence, 0 to 1: a matching format with a label before it is near 1, a single name 0.5. */
  readonly confidence: number;
}

/** Options of finding. */
export interface FindOptions {
  /** Default: all but `NIKOP`. */
  readonly kinds?: readonly PersonalDataKind[];
  /** Minimum confidence, 0 to 1. Default 0.5. */
  readonly minConfidence?: number;
}
