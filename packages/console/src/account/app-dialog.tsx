import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { FormDialog } from '../shell/form-dialog.js';
import { AppSetup } from './app-setup.js';
import { CurrentPasswordField } from './current-password-field.js';
import { refusalText } from './refusal-text.js';
import { showBackupCodes } from './use-account.js';

/** Sets up an authenticator app: asks for the password, shows the app's code, and checks the first one of the app. */
export function AppDialog({ onClose }: { readonly onClose: () => void }) {
  const catalogue = useCatalogue('settings');
  const { account: texts } = catalogue;
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const enrol = useMutation({
    mutationFn: () => desk.post('/accounts/app', { body: { password } }),
  });
  const confirm = useMutation({
    mutationFn: () =>
      desk.post('/accounts/app/confirm', { body: { code: code.replaceAll(' ', '') } }),
    onSuccess: ({ backupCodes }) => showBackupCodes(backupCodes),
  });
  const step = enrol.data ? confirm : enrol;
  const isFilledIn = (enrol.data ? code : password) !== '';
  return (
    <FormDialog
      title={texts.app}
      submit={enrol.data ? texts.confirm : texts.proceed}
      isReady={isFilledIn && !step.isPending}
      closes={false}
      onSubmit={() => step.mutate()}
      onClose={onClose}
    >
      {enrol.data ? (
        <AppSetup enrolment={enrol.data} code={code} onCode={setCode} />
      ) : (
        <CurrentPasswordField value={password} onChange={setPassword} />
      )}
      {step.isError && <p role="alert">{refusalText(catalogue, step.error)}</p>}
    </FormDialog>
  );
}
