import { useCatalogue } from '../catalogue/language.js';
import { SecretField } from './secret-field.js';

interface CurrentPasswordFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Asks the officer for the current password; the first field of its dialog. */
export function CurrentPasswordField(props: CurrentPasswordFieldProps) {
  const { account: texts } = useCatalogue('settings');
  return <SecretField label={texts.current} kind="current-password" autoFocus {...props} />;
}
