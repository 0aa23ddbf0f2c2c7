import { Input, Label, Text, TextField } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';

/** A code or the number of a letter: it is stored in clear permanently. The server accepts the same. */
const form = /^[\w./:-]{1,100}$/;

/** Whether a text is a valid basis. */
export function isBasis(text: string): boolean {
  return form.test(text.trim());
}

interface BasisFieldProps {
  readonly label: string;
  readonly value: string;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}

/** The basis of a decision. */
export function BasisField({ label, value, autoFocus = false, onChange }: BasisFieldProps) {
  const { protection } = useCatalogue('protection');
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isRequired
      autoFocus={autoFocus}
      validationBehavior="aria"
    >
      <Label>{label}</Label>
      <Input autoComplete="off" spellCheck={false} />
      <Text slot="description" className="hint">
        {protection.basisHint}
      </Text>
    </TextField>
  );
}
