import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { settings } from '../settings.js';
import { FormDialog } from '../shell/form-dialog.js';
import { CurrentPasswordField } from './current-password-field.js';
import { NewPasswordField } from './new-password-field.js';
import { refusalText } from './refusal-text.js';

/** Asks for the present and the new password. Afterwards the officer signs in again: all sessions have ended. */
export function PasswordDialog({ onClose }: { readonly onClose: () => void }) {
  const catalogue = useCatalogue('settings');
  const { account: texts } = catalogue;
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({
    mutationFn: () => desk.post('/accounts/password', { body: { current, next } }),
  });
  const signInAgain = () => location.assign(settings.basePath);
  if (change.isSuccess) {
    return (
      <FormDialog
        title={texts.password}
        submit={texts.signIn}
        isReady
        cancels={false}
        onSubmit={signInAgain}
        onClose={signInAgain}
      >
        <p role="status">{texts.changed}</p>
      </FormDialog>
    );
  }
  return (
    <FormDialog
      title={texts.change}
      lead={texts.passwordLead}
      submit={catalogue.desk.save}
      isReady={current !== '' && next !== '' && !change.isPending}
      closes={false}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <CurrentPasswordField value={current} onChange={setCurrent} />
      <NewPasswordField value={next} onChange={setNext} />
      {change.isError && <p role="alert">{refusalText(catalogue, change.error, next)}</p>}
    </FormDialog>
  );
}
