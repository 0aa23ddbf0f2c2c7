import type { CooperativeCard, CooperativeFacts, Management, Sourced } from '@aduan/core/directory';
import type { SimkopdesMapping } from '../mapping.js';
import type { CooperativeRow } from './cooperative-row.js';
import { toCooperative } from './to-cooperative.js';

/** The facts that a card of Simkopdes may hold. */
export const simkopdesFacts: readonly (keyof CooperativeFacts)[] = [
  'legalStage',
  'hasNib',
  'hasNpwp',
  'hasBankAccount',
  'management',
  'outlets',
  'land',
  'loans',
  'facilitator',
  'coordinates',
  'updatedAt',
];

/** Makes a card from Simkopdes' data. Missing fields are left out. */
export function toCard(
  row: CooperativeRow,
  mapping: SimkopdesMapping,
  source: string,
  fetchedAt: number,
): CooperativeCard {
  const asOf = row.updated_at && row.updated_at <= fetchedAt ? row.updated_at : null;
  const sourced = <Value>(value: Value): Sourced<Value> => ({ value, source, asOf, fetchedAt });
  const known = <Key extends keyof CooperativeFacts, Value>(
    key: Key,
    value: Value | null | undefined,
  ): Partial<Record<Key, Sourced<Value>>> => (value == null ? {} : record(key, sourced(value)));

  return {
    cooperative: toCooperative(row),
    facts: {
      ...known('legalStage', mapping.legalStages[row.legal_stage ?? '']),
      ...known('hasNib', row.nib_number),
      ...known('hasNpwp', row.npwp_number),
      ...known('hasBankAccount', row.bank_accounts && row.bank_accounts.length > 0),
      ...known('management', row.management && countRoles(row.management, mapping)),
      ...known(
        'outlets',
        row.outlets?.map((outlet) => toOutlet(outlet, mapping)),
      ),
      ...known('land', row.assets?.map(toLand)),
      ...known('loans', row.loan_applications?.map(toLoan)),
      ...known(
        'facilitator',
        row.regional_facilitator_id ? { id: row.regional_facilitator_id } : null,
      ),
      ...known('coordinates', coordinatesOf(row)),
      ...known('updatedAt', asOf),
    },
  };
}

function record<Key extends string, Value>(key: Key, value: Value): Partial<Record<Key, Value>> {
  const entry: Partial<Record<Key, Value>> = {};
  entry[key] = value;
  return entry;
}

type Rows<Key extends keyof CooperativeRow> = NonNullable<CooperativeRow[Key]>;
type Row<Key extends 'outlets' | 'assets' | 'loan_applications'> = Rows<Key>[number];

function countRoles(people: Rows<'management'>, { roles }: SimkopdesMapping): Management {
  const groups = people.map(({ role }) => roles[role.toLowerCase()] ?? 'board');
  const count = (group: keyof Management) => groups.filter((each) => each === group).length;
  return { board: count('board'), supervisors: count('supervisors'), managers: count('managers') };
}

function toOutlet({ type, status }: Row<'outlets'>, { activeOutlets }: SimkopdesMapping) {
  return { kind: type, active: activeOutlets.includes(status.trim().toLowerCase()) };
}

function toLand({ ownership, land_area: area }: Row<'assets'>) {
  return { ownership, squareMeters: area != null && area >= 0 ? area : null };
}

function toLoan({ institution, status }: Row<'loan_applications'>) {
  return { lender: institution ?? null, status };
}

/** Coordinates within Indonesia; excludes 0, 0 and swapped values, which are common input mistakes. */
function coordinatesOf({ lat, lon }: CooperativeRow) {
  const isPlausible = lat != null && lon != null && lat > -12 && lat < 7 && lon > 94 && lon < 142;
  return isPlausible ? { latitude: lat, longitude: lon } : null;
}
