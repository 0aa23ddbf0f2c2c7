import type { InputIssue } from '@aduan/core/channel';
import type { OrganizationDefinition, Unit } from './definition.js';

/** Mistakes that the schema cannot find: unknown codes, duplicate codes, units above themselves. */
export function organizationMistakes({
  agencies = [],
  intake,
  officers = [],
  referrals = [],
  supervision,
  units,
}: OrganizationDefinition): readonly Required<InputIssue>[] {
  const issues: Required<InputIssue>[] = [];
  const note = (isWrong: boolean, message: string, ...path: (string | number)[]) => {
    if (isWrong) issues.push({ message, path });
  };
  const agencyCodes = new Set(agencies.map(({ code }) => code));
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  // Agencies, units and officers share one code space, because recusals refer to the code alone.
  const carried = [
    ...agencies.map(({ code }, index) => ({ code, path: ['agencies', index, 'code'] })),
    ...units.map(({ code }, index) => ({ code, path: ['units', index, 'code'] })),
    ...officers.map(({ id: code }, index) => ({ code, path: ['officers', index, 'id'] })),
  ];
  for (const [place, { code, path }] of carried.entries()) {
    const first = carried.findIndex((other) => other.code === code);
    note(first < place, 'is taken already', ...path);
  }
  for (const [index, { agency, parent, ...unit }] of units.entries()) {
    const isUnknown = agency !== undefined && !agencyCodes.has(agency);
    note(isUnknown, 'is no agency of this organization', 'units', index, 'agency');
    note(isMissing(parent), 'is no unit of this organization', 'units', index, 'parent');
    const loops = isAboveItself({ parent, ...unit } as Unit, byCode);
    note(loops, 'leads back to the unit itself', 'units', index, 'parent');
  }
  for (const [index, { unit }] of officers.entries()) {
    note(isMissing(unit), 'is no unit of this organization', 'officers', index, 'unit');
  }
  for (const [index, code] of supervision.entries()) {
    note(isMissing(code), 'is no unit of this organization', 'supervision', index);
  }
  note(isMissing(intake), 'is no unit of this organization', 'intake');
  for (const [index, { agency }] of referrals.entries()) {
    const first = referrals.findIndex((other) => other.agency === agency);
    note(first < index, 'is taken already', 'referrals', index, 'agency');
  }
  return issues;

  function isMissing(code: string | undefined): boolean {
    return code !== undefined && !byCode.has(code);
  }
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
