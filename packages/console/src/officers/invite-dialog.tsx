import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import { FormDialog } from '../shell/form-dialog.js';
import { TextAreaField } from '../shell/text-area-field.js';
import { isFilledIn, noOfficer, OfficerFields, type OfficerFieldsValue } from './officer-fields.js';
import {
  type MadeSecret,
  type RoleRights,
  useOfficerAction,
  useRefusalText,
  useRoleName,
} from './use-officers.js';

interface InviteDialogProps {
  readonly roles: readonly RoleRights[];
  readonly decidesAlone: boolean;
  readonly onMade: (made: MadeSecret) => void;
  readonly onClose: () => void;
}

/** Asks for a new officer; the answer is their link. */
export function InviteDialog({ decidesAlone, onClose, onMade, roles }: InviteDialogProps) {
  const catalogue = useCatalogue('settings');
  const texts = catalogue.officers;
  const roleName = useRoleName();
  const refusalText = useRefusalText();
  const [value, setValue] = useState<OfficerFieldsValue>(noOfficer);
  const [id, setId] = useState('');
  const [role, setRole] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const invite = useOfficerAction(() => {
    const body = { ...value, id: id.trim(), roles: role === null ? [] : [role], reason };
    return desk.post('/organization/officers', { body });
  });
  const isReady = isFilledIn(value) && id.trim() !== '' && role !== null && reason.trim() !== '';
  return (
    <FormDialog
      title={texts.invite}
      lead={decidesAlone ? texts.inviteAlone : texts.inviteLead}
      submit={texts.submit}
      isReady={isReady}
      closes={false}
      onSubmit={() =>
        invite.mutate(undefined, {
          onSuccess({ secret }) {
            onMade({ kind: 'link', name: value.name, secret });
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <OfficerFields value={value} onChange={setValue} />
      <TextField className="field" value={id} onChange={setId} isRequired>
        <Label>{texts.fields.id}</Label>
        <Input maxLength={100} pattern="[A-Za-z0-9_.:\-]+" autoComplete="off" spellCheck={false} />
      </TextField>
      <Choice
        label={texts.role}
        value={role}
        options={roles.map((each) => ({ id: each.role, name: roleName(each.role) }))}
        onChange={setRole}
      />
      <TextAreaField label={catalogue.desk.reason} value={reason} rows={2} onChange={setReason} />
      {invite.isError && <p role="alert">{refusalText(invite.error)}</p>}
    </FormDialog>
  );
}
