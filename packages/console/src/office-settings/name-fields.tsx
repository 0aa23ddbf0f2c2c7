import type { Label } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { FormField } from '../shell/form-field.js';

interface NameFieldsProps {
  readonly names: Label;
  /** Whether typing starts here. Default: it does not. */
  readonly isFirst?: boolean;
  readonly onChange: (names: Label) => void;
}

/** A name in both languages. */
export function NameFields({ isFirst = false, names, onChange }: NameFieldsProps) {
  const { officeSettings } = useCatalogue('office');
  const change = (language: 'id' | 'en') => (name: string) =>
    onChange({ ...names, [language]: name });
  return (
    <>
      <FormField
        label={officeSettings.nameId}
        value={names.id}
        autoFocus={isFirst}
        onChange={change('id')}
      />
      <FormField label={officeSettings.nameEn} value={names.en} onChange={change('en')} />
    </>
  );
}
