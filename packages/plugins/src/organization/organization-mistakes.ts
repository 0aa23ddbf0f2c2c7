import type { OrganizationDefinition, Unit } from './definition.js';

/** What is wrong with a value of a definition, as its end in a sentence: `units.2.parent is no unit …`. */
export const organizationMistakeTexts = {
  taken: 'is taken already',
  'no-agency': 'is no agency of this organization',
  'no-unit': 'is no unit of this organization',
  loop: 'leads back to the unit itself',
  retired: 'is a retired unit',
} as const;

/** A mistake that the schema cannot find. */
export interface OrganizationMistake {
  readonly kind: keyof typeof organizationMistakeTexts;
  readonly path: readonly (string | number)[];
  /** The code that is wrong in its place. */
  readonly code: string;
}

/** Finds unknown codes, codes that occur twice, units above themselves, and retired units that still get work. */
export function organizationMistakes({
  agencies = [],
  intake,
  officers = [],
  referrals = [],
  supervision,
  units,
}: OrganizationDefinition): readonly OrganizationMistake[] {
  const mistakes: OrganizationMistake[] = [];
  const agencyCodes = new Set(agencies.map(({ code }) => code));
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const isMissing = (code: string) => !byCode.has(code);
  const isRetired = (code: string) => byCode.get(code)?.successor !== undefined;
  const note = (
    isWrong: (code: string) => boolean,
    kind: OrganizationMistake['kind'],
    code: string | undefined,
    ...path: (string | number)[]
  ) => {
    if (code !== undefined && isWrong(code)) mistakes.push({ kind, path, code });
  };

  // Agencies, units and officers share one code space, because recusals refer to the code alone.
  const carried = [
    ...agencies.map(({ code }, index) => ({ code, path: ['agencies', index, 'code'] })),
    ...units.map(({ code }, index) => ({ code, path: ['units', index, 'code'] })),
    ...officers.map(({ id: code }, index) => ({ code, path: ['officers', index, 'id'] })),
  ];
  for (const [place, { code, path }] of carried.entries()) {
    const first = carried.findIndex((other) => other.code === code);
    note(() => first < place, 'taken', code, ...path);
  }
  for (const [index, unit] of units.entries()) {
    const { agency, code, parent, successor } = unit;
    const isInUse = successor === undefined;
    note((each) => !agencyCodes.has(each), 'no-agency', agency, 'units', index, 'agency');
    note(isMissing, 'no-unit', parent, 'units', index, 'parent');
    note(() => isAboveItself(unit, byCode), 'loop', parent, 'units', index, 'parent');
    note((each) => isInUse && isRetired(each), 'retired', parent, 'units', index, 'parent');
    note(isMissing, 'no-unit', successor, 'units', index, 'successor');
    const goesRound = successor === code;
    note(() => goesRound, 'loop', successor, 'units', index, 'successor');
    note(
      (each) => !goesRound && isRetired(each),
      'retired',
      successor,
      'units',
      index,
      'successor',
    );
  }
  for (const [index, { unit }] of officers.entries()) {
    note(isMissing, 'no-unit', unit, 'officers', index, 'unit');
  }
  for (const [index, code] of supervision.entries()) {
    note(isMissing, 'no-unit', code, 'supervision', index);
    note(isRetired, 'retired', code, 'supervision', index);
  }
  note(isMissing, 'no-unit', intake, 'intake');
  note(isRetired, 'retired', intake, 'intake');
  for (const [index, { agency }] of referrals.entries()) {
    const first = referrals.findIndex((other) => other.agency === agency);
    note(() => first < index, 'taken', agency, 'referrals', index, 'agency');
  }
  return mistakes;
}

function isAboveItself(unit: Unit, byCode: ReadonlyMap<string, Unit>): boolean {
  const seen = new Set<string>();
  for (let above = unit.parent; above !== undefined; above = byCode.get(above)?.parent) {
    if (above === unit.code) return true;
    if (seen.has(above)) return false;
    seen.add(above);
  }
  return false;
}
