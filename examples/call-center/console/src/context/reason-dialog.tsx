import { useState } from 'react';
import { useWords } from '../catalogue/language.js';
import { FormDialog } from '../shell/form-dialog.js';
import { LongField } from '../shell/long-field.js';

interface ReasonDialogProps {
  readonly title: string;
  readonly help?: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why, for deeds that are kept with their reason. */
export function ReasonDialog({ title, help, onReason, onClose }: ReasonDialogProps) {
  const words = useWords();
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={title}
      lead={help}
      submit={words.desk.save}
      isReady={reason.trim() !== ''}
      onSubmit={() => onReason(reason.trim())}
      onClose={onClose}
    >
      <LongField
        label={words.action.reason}
        value={reason}
        rows={3}
        autoFocus
        onChange={setReason}
      />
    </FormDialog>
  );
}
