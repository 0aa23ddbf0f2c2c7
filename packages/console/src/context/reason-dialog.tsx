import { useState } from 'react';
import { useCatalogue } from '../catalogue/language.js';
import { FormDialog } from '../shell/form-dialog.js';
import { TextAreaField } from '../shell/text-area-field.js';

interface ReasonDialogProps {
  readonly title: string;
  readonly help?: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for the reason of an action that is stored with it. */
export function ReasonDialog({ title, help, onReason, onClose }: ReasonDialogProps) {
  const catalogue = useCatalogue();
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={title}
      lead={help}
      submit={catalogue.desk.save}
      isReady={reason.trim() !== ''}
      onSubmit={() => onReason(reason.trim())}
      onClose={onClose}
    >
      <TextAreaField
        label={catalogue.desk.reason}
        value={reason}
        rows={3}
        autoFocus
        onChange={setReason}
      />
    </FormDialog>
  );
}
