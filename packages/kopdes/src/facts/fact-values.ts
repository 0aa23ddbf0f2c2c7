import * as z from 'zod';

/** Stage of the legal founding; `none` = not started. */
export type LegalStatus = 'none' | 'registered' | 'notary' | 'completed';

/** Whether there is land for the outlet. */
export type LandStatus = 'available' | 'in-process' | 'disputed' | 'none';

/** State of the outlet (gerai); `not-open` = not open, reason unknown. */
export type OutletStatus = 'open' | 'not-open' | 'ready' | 'building' | 'none' | 'closed';

/** Whether the cooperative has working capital. */
export type CapitalStatus = 'enough' | 'too-little' | 'none';

/** State of a loan; `not-told` = a loan or a request exists, its state is unknown. */
export type LoanStatus =
  | 'none'
  | 'not-told'
  | 'requested'
  | 'granted'
  | 'refused'
  | 'repaying'
  | 'in-arrears';

/**
 * Seats that a cooperative has to fill, as in the guideline Juklak Menkop 1/2025. Names of persons are not recorded.
 */
export const seats = [
  'chair',
  'deputy-business',
  'deputy-members',
  'secretary',
  'treasurer',
  'supervisors',
  'managers',
] as const;
/** One of the seats. */
export type Seat = (typeof seats)[number];

/** Obstacles that keep a cooperative from working. */
export const obstacleKinds = [
  'capital',
  'loan',
  'land',
  'building',
  'licence',
  'goods',
  'staff',
  'management',
  'supervision',
  'members',
  'digital',
  'other',
] as const;
/** One of the obstacles. */
export type ObstacleKind = (typeof obstacleKinds)[number];

/**
 * The values of each kind of fact. No kind has free text, a name or a document number, because facts are stored in
 * clear.
 */
export interface FactValues {
  readonly 'legal-status': { readonly stage: LegalStatus };
  /** Whether it has a business licence number (NIB) of OSS. */
  readonly nib: { readonly present: boolean };
  /** Whether it has a tax number (NPWP). */
  readonly npwp: { readonly present: boolean };
  readonly 'bank-account': { readonly present: boolean };
  readonly land: { readonly status: LandStatus };
  readonly outlet: { readonly status: OutletStatus };
  readonly capital: { readonly status: CapitalStatus };
  /** The lender: `himbara` (state banks), `lpdb`, or `other`; null = not known. */
  readonly loan: {
    readonly status: LoanStatus;
    readonly lender: 'himbara' | 'lpdb' | 'other' | null;
  };
  /** Which seats are filled and which are vacant. Seats of unknown state are in neither list. */
  readonly management: { readonly filled: readonly Seat[]; readonly vacant: readonly Seat[] };
  readonly members: { readonly count: number };
  /** Whether a Business Assistant or a project officer (PMO) accompanies it. */
  readonly facilitator: { readonly present: boolean };
  readonly obstacles: { readonly kinds: readonly ObstacleKind[] };
}

/** Kind of a fact. */
export type FactKind = keyof FactValues;

/** A kind with a value of that kind. */
export type FactStatement = {
  [Kind in FactKind]: { readonly kind: Kind; readonly value: FactValues[Kind] };
}[FactKind];

const values: { readonly [Kind in FactKind]: z.ZodType<FactValues[Kind]> } =
  /* @__PURE__ */ valueSchemas();

function valueSchemas(): { readonly [Kind in FactKind]: z.ZodType<FactValues[Kind]> } {
  const present = z.strictObject({ present: z.boolean() });
  const severalSeats = z
    .array(z.enum(seats))
    .max(seats.length)
    .refine(isWithoutDoubles, 'names each once');
  const status = <const Words extends readonly string[]>(...words: Words) =>
    z.strictObject({ status: z.enum(words) });
  return {
    'legal-status': z.strictObject({
      stage: z.enum(['none', 'registered', 'notary', 'completed']),
    }),
    nib: present,
    npwp: present,
    'bank-account': present,
    land: status('available', 'in-process', 'disputed', 'none'),
    outlet: status('open', 'not-open', 'ready', 'building', 'none', 'closed'),
    capital: status('enough', 'too-little', 'none'),
    loan: z.strictObject({
      status: z.enum([
        'none',
        'not-told',
        'requested',
        'granted',
        'refused',
        'repaying',
        'in-arrears',
      ]),
      lender: z.enum(['himbara', 'lpdb', 'other']).nullable(),
    }),
    management: z
      .strictObject({ filled: severalSeats, vacant: severalSeats })
      .refine(({ filled, vacant }) => !filled.some((seat) => vacant.includes(seat)), {
        message: 'has no seat that is filled and vacant',
      })
      .refine(({ filled, vacant }) => filled.length + vacant.length > 0, {
        message: 'names a seat',
      }),
    members: z.strictObject({ count: z.int().min(0).max(1_000_000) }),
    facilitator: present,
    obstacles: z.strictObject({
      kinds: z
        .array(z.enum(obstacleKinds))
        .min(1)
        .max(obstacleKinds.length)
        .refine(isWithoutDoubles, 'names each once'),
    }),
  };
}

/** All kinds, in the order in which a card shows them. */
export const factKinds: readonly FactKind[] = [
  'legal-status',
  'nib',
  'npwp',
  'bank-account',
  'land',
  'outlet',
  'capital',
  'loan',
  'management',
  'members',
  'facilitator',
  'obstacles',
];

/** Schema for a statement from outside. */
export const factStatementSchema: z.ZodType<FactStatement> = /* @__PURE__ */ statementSchema();

function statementSchema() {
  const [first, ...others] = factKinds.map((kind) =>
    z.strictObject({ kind: z.literal(kind), value: values[kind] }),
  );
  if (!first) throw new TypeError('There is a kind.');
  return z.discriminatedUnion('kind', [first, ...others]) as unknown as z.ZodType<FactStatement>;
}

function isWithoutDoubles(words: readonly string[]): boolean {
  return new Set(words).size === words.length;
}
