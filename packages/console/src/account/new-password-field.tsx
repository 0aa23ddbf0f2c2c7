import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, Text, TextField, ToggleButton } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';

interface NewPasswordFieldProps {
  readonly value: string;
  readonly autoFocus?: boolean;
  readonly onChange: (value: string) => void;
}

/** A field for a new password, with the rules shown before typing. Pasting and password managers work. */
export function NewPasswordField({ autoFocus = false, onChange, value }: NewPasswordFieldProps) {
  const { account: texts } = useCatalogue('settings');
  const [isShown, setShown] = useState(false);
  return (
    <TextField
      className="field"
      value={value}
      type={isShown ? 'text' : 'password'}
      isRequired
      validationBehavior="aria"
      autoFocus={autoFocus}
      onChange={onChange}
    >
      <Label>{texts.next}</Label>
      <Text slot="description" className="hint">
        {texts.accepted}
      </Text>
      <span className="new-password">
        <Input autoComplete="new-password" autoCapitalize="none" spellCheck={false} />
        <ToggleButton className="button" isSelected={isShown} onChange={setShown}>
          {isShown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
          {isShown ? texts.hide : texts.show}
        </ToggleButton>
      </span>
    </TextField>
  );
}
