import { useState } from 'react';
import { useCatalogue } from '../../catalogue/language.js';
import { FormDialog } from '../../shell/form-dialog.js';
import { FormField } from '../../shell/form-field.js';

interface LaterWeekDialogProps {
  /** Whether other hours may start on a date, `2027-01-01`. */
  readonly isFree: (date: string) => boolean;
  readonly onDate: (date: string) => void;
  readonly onClose: () => void;
}

/** Asks from which date other hours hold. */
export function LaterWeekDialog({ isFree, onClose, onDate }: LaterWeekDialogProps) {
  const { officeSettings } = useCatalogue('office');
  const { hours: texts } = officeSettings;
  const [date, setDate] = useState('');
  const isTaken = date !== '' && !isFree(date);
  return (
    <FormDialog
      title={texts.addLater}
      lead={texts.laterLead}
      submit={officeSettings.limits.addSubmit}
      isReady={date !== '' && !isTaken}
      onSubmit={() => onDate(date)}
      onClose={onClose}
    >
      <FormField
        label={texts.laterFrom}
        type="date"
        value={date}
        autoFocus
        problem={isTaken ? texts.laterPast : undefined}
        onChange={setDate}
      />
    </FormDialog>
  );
}
