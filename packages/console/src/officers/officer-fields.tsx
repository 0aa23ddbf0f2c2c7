import { Input, Label, TextField } from 'react-aria-components';
import { useDesk } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import type { WeeklyHours } from '../office-settings/calendar-body.js';
import { RegionList } from '../office-settings/region-list.js';
import { Choice } from '../shell/choice.js';
import { ShiftsField } from './shifts-field.js';

/** Fields of every officer. */
export interface OfficerFieldsValue {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** Kemendagri codes; none = every region. */
  readonly regions: readonly string[];
  /** Null = the hours of the office. */
  readonly shifts: WeeklyHours | null;
}

/** The fields of a new officer. */
export const noOfficer: OfficerFieldsValue = {
  name: '',
  title: '',
  unit: '',
  regions: [],
  shifts: null,
};

interface OfficerFieldsProps {
  readonly value: OfficerFieldsValue;
  readonly onChange: (value: OfficerFieldsValue) => void;
}

/** Name, post, unit, regions and hours of an officer. */
export function OfficerFields({ onChange, value }: OfficerFieldsProps) {
  const { officers: texts } = useCatalogue('settings');
  const label = useLabel();
  const { teams } = useDesk();
  const text = (field: 'name' | 'title') => (
    <TextField
      className="field"
      value={value[field]}
      onChange={(said) => onChange({ ...value, [field]: said })}
      isRequired
      autoFocus={field === 'name'}
    >
      <Label>{texts.fields[field]}</Label>
      <Input maxLength={200} autoComplete="off" />
    </TextField>
  );
  return (
    <>
      {text('name')}
      {text('title')}
      <Choice
        label={texts.fields.unit}
        value={value.unit === '' ? null : value.unit}
        options={teams.map(({ code, name }) => ({ id: code, name: label(name) }))}
        onChange={(unit) => onChange({ ...value, unit: unit ?? '' })}
      />
      <RegionList
        codes={value.regions}
        isReadOnly={false}
        onChange={(regions) => onChange({ ...value, regions })}
      />
      <ShiftsField shifts={value.shifts} onChange={(shifts) => onChange({ ...value, shifts })} />
    </>
  );
}

/** Whether everything is filled in. */
export function isFilledIn({ name, title, unit }: OfficerFieldsValue): boolean {
  return [name, title, unit].every((said) => said.trim() !== '');
}
