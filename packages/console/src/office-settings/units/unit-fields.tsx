import { Link } from 'wouter';
import { useDesk, useOfficer } from '../../api/queries.js';
import { useCatalogue, useLabel } from '../../catalogue/language.js';
import { useDeskLocation } from '../../shell/desk-location.js';
import { useNames } from '../../ticket/use-names.js';
import { CodeList } from '../code-list.js';
import { NameFields } from '../name-fields.js';
import { RegionList } from '../region-list.js';
import { type Unit, withScope } from './units-body.js';
import { useMembers } from './use-members.js';

interface UnitFieldsProps {
  readonly unit: Unit;
  /** Who took its work over; null while it is used. */
  readonly successorName: string | null;
  readonly isReadOnly: boolean;
  readonly onChange: (unit: Unit) => void;
}

/** The names of a unit, what it is for, and who works in it. */
export function UnitFields({ isReadOnly, onChange, successorName, unit }: UnitFieldsProps) {
  const { officeSettings } = useCatalogue('office');
  const { units: texts } = officeSettings;
  const label = useLabel();
  const names = useNames();
  const topics = useTopicOptions();
  return (
    <>
      {isReadOnly ? (
        <h4>{label(unit.name)}</h4>
      ) : (
        <NameFields names={unit.name} onChange={(name) => onChange({ ...unit, name })} />
      )}
      {successorName !== null && <p className="muted">{texts.retiredFor(successorName)}</p>}
      <CodeList
        label={texts.topics}
        empty={texts.everyTopic}
        add={texts.addTopic}
        codes={unit.categories ?? []}
        options={topics}
        nameOf={(code) => topics.find(({ id }) => id === code)?.name ?? names.category(code)}
        isReadOnly={isReadOnly}
        onChange={(codes) => onChange(withScope(unit, 'categories', codes))}
      />
      <RegionList
        codes={unit.regions ?? []}
        isReadOnly={isReadOnly}
        onChange={(codes) => onChange(withScope(unit, 'regions', codes))}
      />
      <Members unit={unit.code} />
    </>
  );
}

/** The topics that a unit can be for, and the groups that they lie in. */
function useTopicOptions(): readonly { readonly id: string; readonly name: string }[] {
  const label = useLabel();
  const { categories } = useDesk();
  const options = new Map<string, string>();
  for (const { code, path } of categories) {
    const steps = code.split('.');
    for (const depth of path.keys()) {
      const name = path.slice(0, depth + 1).map(label);
      options.set(steps.slice(0, depth + 1).join('.'), name.join(' › '));
    }
  }
  return [...options].map(([id, name]) => ({ id, name }));
}

/** Who works in a unit; officers are moved on their own page. */
function Members({ unit }: { readonly unit: string }) {
  const { officeSettings } = useCatalogue('office');
  const { units: texts } = officeSettings;
  const place = useDeskLocation();
  const { may } = useOfficer();
  const members = useMembers(unit);
  if (!may('organization:read-officers')) return null;
  return (
    <section className="code-list" aria-label={texts.members}>
      <h4>{texts.members}</h4>
      {members && (
        <p className={members.length === 0 ? 'muted' : undefined}>
          {members.map(({ name }) => name).join(', ') || texts.noMembers}
        </p>
      )}
      <p>
        <Link href={place.pageAddress('officers')}>{texts.toOfficers}</Link>
      </p>
    </section>
  );
}
