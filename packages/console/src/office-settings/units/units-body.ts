import type { Label } from '../../api/model.js';
import { slugOf } from '../slug-of.js';

/** One unit that tickets are assigned to. Fields that the console does not change are kept as they are. */
export interface Unit {
  /** Tickets store it, so it stays when the unit gets another name. */
  readonly code: string;
  readonly name: Label;
  /** Code of the unit above. */
  readonly parent?: string;
  /** Codes of topics, with all below them; left out = every topic. */
  readonly categories?: readonly string[];
  /** Kemendagri codes; left out = every region. */
  readonly regions?: readonly string[];
  /** The unit that took its work over: it is no longer used. */
  readonly successor?: string;
}

/** An agency that tickets are referred to. */
export interface Referral {
  readonly agency: string;
  readonly name: Label;
  /** When tickets are referred to it, for officers. */
  readonly appliesTo: Label;
}

/** The document `organization`. The API leaves the form of its body to the document. */
export interface UnitsBody {
  readonly units: readonly Unit[];
  /** Units of central supervision; the first one that a ticket is not about gets it. */
  readonly supervision: readonly string[];
  /** The unit that takes what no other takes; left out = such tickets wait to be assigned by hand. */
  readonly intake?: string;
  readonly referrals?: readonly Referral[];
}

/** A unit in the tree. */
export interface UnitLine {
  readonly unit: Unit;
  /** 0 = no unit stands above it. */
  readonly depth: number;
}

/** All units, each after the one that it belongs to. */
export function unitLines({ units }: UnitsBody): readonly UnitLine[] {
  const codes = new Set(units.map(({ code }) => code));
  const below = (parent: string | undefined, depth: number): readonly UnitLine[] =>
    units
      .filter((unit) => parentIn(unit, codes) === parent)
      .flatMap((unit) => [{ unit, depth }, ...below(unit.code, depth + 1)]);
  return below(undefined, 0);
}

/** The unit above; a unit whose parent is not there stands at the top. */
function parentIn({ parent }: Unit, codes: ReadonlySet<string>): string | undefined {
  return parent !== undefined && codes.has(parent) ? parent : undefined;
}

/** The body with one more unit, whose code is made of its name. @param parent - null = at the top */
export function addUnit(
  body: UnitsBody,
  parent: string | null,
  name: Label,
): { readonly body: UnitsBody; readonly code: string } {
  const code = slugOf(name.id, '-', (taken) => body.units.some((each) => each.code === taken));
  const unit = { code, name, ...(parent !== null && { parent }) };
  return { body: { ...body, units: [...body.units, unit] }, code };
}

/** The body with another version of one unit. */
export function changeUnit(body: UnitsBody, changed: Unit): UnitsBody {
  return {
    ...body,
    units: body.units.map((each) => (each.code === changed.code ? changed : each)),
  };
}

/** The unit with another list of topics or regions; without any it is for all of them. */
export function withScope(
  unit: Unit,
  field: 'categories' | 'regions',
  codes: readonly string[],
): Unit {
  const { [field]: _, ...others } = unit;
  return codes.length > 0 ? { ...others, [field]: codes } : others;
}

/** The unit under another one; null = at the top. */
export function withParent(unit: Unit, parent: string | null): Unit {
  const { parent: _, ...others } = unit;
  return parent === null ? others : { ...others, parent };
}

/** Units that may stand above a unit: those in use that do not lie below it. */
export function parentsFor(body: UnitsBody, code: string): readonly Unit[] {
  return unitsInUse(body).filter((unit) => !liesBelow(body, unit, code));
}

/** Units that are still used. */
export function unitsInUse({ units }: UnitsBody): readonly Unit[] {
  return units.filter(({ successor }) => successor === undefined);
}

/** Whether a unit is another one, or lies below it. */
function liesBelow({ units }: UnitsBody, unit: Unit, code: string): boolean {
  const seen = new Set<string>();
  let at: Unit | undefined = unit;
  while (at && !seen.has(at.code)) {
    if (at.code === code) return true;
    seen.add(at.code);
    const { parent }: Unit = at;
    at = units.find((each) => each.code === parent);
  }
  return false;
}

/**
 * The body without the work of a unit: its successor takes its tickets, the units below it, and its part in intake and
 * supervision.
 */
export function retireUnit(body: UnitsBody, code: string, successor: string): UnitsBody {
  const retired = body.units.find((each) => each.code === code);
  if (!retired) return body;
  const above = retired.parent ?? null;
  const instead = (each: string) => (each === code ? successor : each);
  const units = body.units.map((unit) => {
    if (unit.code === code) return { ...unit, successor };
    // A chain of successors ends where the work is done now.
    const next =
      unit.successor === undefined ? unit : { ...unit, successor: instead(unit.successor) };
    if (unit.parent !== code) return next;
    return withParent(next, unit.code === successor ? above : successor);
  });
  return {
    ...body,
    units,
    supervision: [...new Set(body.supervision.map(instead))],
    ...(body.intake !== undefined && { intake: instead(body.intake) }),
  };
}

/** The unit without its successor: it is used again. */
export function withoutSuccessor({ successor: _, ...unit }: Unit): Unit {
  return unit;
}

/** The body with another unit that takes what no other takes; null = none does. */
export function withIntake({ intake: _, ...body }: UnitsBody, code: string | null): UnitsBody {
  return code === null ? body : { ...body, intake: code };
}

/** The body with one more agency, whose code is made of its name. */
export function addReferral(body: UnitsBody, name: Label, appliesTo: Label): UnitsBody {
  const referrals = body.referrals ?? [];
  const agency = slugOf(name.id, '-', (taken) => referrals.some((each) => each.agency === taken));
  return { ...body, referrals: [...referrals, { agency, name, appliesTo }] };
}
