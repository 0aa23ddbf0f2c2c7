import { useState } from 'react';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { FormDialog } from '../shell/form-dialog.js';
import { isFilledIn, OfficerFields, type OfficerFieldsValue } from './officer-fields.js';
import type { ListedOfficer } from './officers-query.js';
import { useOfficerAction, useRefusalText } from './use-officers.js';

interface ChangeDialogProps {
  readonly officer: ListedOfficer;
  readonly onClose: () => void;
}

/** Asks for another name, post, unit, regions or hours of an officer. */
export function ChangeDialog({ officer, onClose }: ChangeDialogProps) {
  const catalogue = useCatalogue('settings');
  const refusalText = useRefusalText();
  const { name, regions = [], shifts = null, title, unit } = officer;
  const [value, setValue] = useState<OfficerFieldsValue>({ name, title, unit, regions, shifts });
  const change = useOfficerAction(() => {
    const path = { officer: officer.id };
    return desk.post('/organization/officers/{officer}/change', { path, body: value });
  });
  return (
    <FormDialog
      title={catalogue.officers.askTitles.change(name)}
      submit={catalogue.desk.save}
      isReady={isFilledIn(value)}
      closes={false}
      onSubmit={() => change.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    >
      <OfficerFields value={value} onChange={setValue} />
      {change.isError && <p role="alert">{refusalText(change.error)}</p>}
    </FormDialog>
  );
}
