import { useState } from 'react';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import { FormDialog } from '../shell/form-dialog.js';
import { TextAreaField } from '../shell/text-area-field.js';
import type { ListedOfficer } from './officers-query.js';
import { type RoleRights, useOfficerAction, useRefusalText, useRoleName } from './use-officers.js';

interface RoleDialogProps {
  readonly officer: ListedOfficer;
  readonly roles: readonly RoleRights[];
  readonly action: 'grant-role' | 'revoke-role';
  readonly onClose: () => void;
}

/** Asks which role an officer gets or loses, and why. */
export function RoleDialog({ action, officer, onClose, roles }: RoleDialogProps) {
  const catalogue = useCatalogue('settings');
  const texts = catalogue.officers;
  const roleName = useRoleName();
  const refusalText = useRefusalText();
  const [role, setRole] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const path = { officer: officer.id };
  const run = useOfficerAction((body: { readonly role: string; readonly reason: string }) =>
    action === 'grant-role'
      ? desk.post('/organization/officers/{officer}/grant-role', { path, body })
      : desk.post('/organization/officers/{officer}/revoke-role', { path, body }),
  );
  const codes =
    action === 'revoke-role'
      ? officer.roles
      : roles
          // A role that runs the desk must be the only one.
          .filter((each) => !each.runsDesk && !officer.roles.includes(each.role))
          .map((each) => each.role);
  return (
    <FormDialog
      title={texts.askTitles[action](officer.name)}
      lead={texts.roleLeads[action]}
      submit={catalogue.desk.save}
      isReady={role !== null && reason.trim() !== ''}
      closes={false}
      onSubmit={() =>
        run.mutate({ role: role ?? '', reason: reason.trim() }, { onSuccess: onClose })
      }
      onClose={onClose}
    >
      <Choice
        label={texts.role}
        value={role}
        options={codes.map((id) => ({ id, name: roleName(id) }))}
        autoFocus
        onChange={setRole}
      />
      <TextAreaField label={catalogue.desk.reason} value={reason} rows={2} onChange={setReason} />
      {run.isError && <p role="alert">{refusalText(run.error)}</p>}
    </FormDialog>
  );
}
