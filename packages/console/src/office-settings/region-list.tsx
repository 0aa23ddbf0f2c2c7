import { useDesk } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { CodeList } from './code-list.js';

interface RegionListProps {
  /** Kemendagri codes; none = every region. */
  readonly codes: readonly string[];
  readonly isReadOnly: boolean;
  readonly onChange: (codes: readonly string[]) => void;
}

/** The regions that a unit or an officer is responsible for. */
export function RegionList({ codes, isReadOnly, onChange }: RegionListProps) {
  const { officeSettings } = useCatalogue('office');
  const { regions: texts } = officeSettings;
  const { regions } = useDesk();
  return (
    <CodeList
      label={texts.title}
      empty={texts.every}
      add={texts.add}
      codes={codes}
      options={regions.map(({ code, name }) => ({ id: code, name, search: code }))}
      nameOf={(code) => regions.find((each) => each.code === code)?.name ?? code}
      isReadOnly={isReadOnly}
      onChange={onChange}
    />
  );
}
