import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { FormDialog } from '../shell/form-dialog.js';
import { CurrentPasswordField } from './current-password-field.js';
import { refusalText } from './refusal-text.js';
import { showBackupCodes } from './use-account.js';

/** Asks for the password, then shows new backup codes. */
export function RenewDialog({ onClose }: { readonly onClose: () => void }) {
  const catalogue = useCatalogue('settings');
  const { account: texts } = catalogue;
  const [password, setPassword] = useState('');
  const renew = useMutation({
    mutationFn: () => desk.post('/accounts/backup-codes', { body: { password } }),
    onSuccess: ({ backupCodes }) => showBackupCodes(backupCodes),
  });
  return (
    <FormDialog
      title={texts.renew}
      lead={texts.renewLead}
      submit={texts.renew}
      isReady={password !== '' && !renew.isPending}
      closes={false}
      onSubmit={() => renew.mutate()}
      onClose={onClose}
    >
      <CurrentPasswordField value={password} onChange={setPassword} />
      {renew.isError && <p role="alert">{refusalText(catalogue, renew.error)}</p>}
    </FormDialog>
  );
}
