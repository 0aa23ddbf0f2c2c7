import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { TextAreaField } from '../shell/text-area-field.js';
import { BasisDialog } from './basis-dialog.js';
import type { Correctable, Correction } from './correctable.js';

interface CorrectionDialogProps {
  readonly of: Correctable;
  readonly basis: string;
  readonly onCorrect: (correction: Correction, reason: string) => void;
  readonly onClose: () => void;
}

/** Corrects one value, starting from the current one. */
export function CorrectionDialog({ of, basis, onCorrect, onClose }: CorrectionDialogProps) {
  const { protection } = useCatalogue('protection');
  const [right, setRight] = useState(of.value);
  const text = right.trim();
  const label = protection.fields[of.field];
  return (
    <BasisDialog
      title={protection.correctTitle}
      help={protection.correctHelp}
      submit={protection.correctSubmit}
      proposed={basis}
      isReady={text !== '' && text !== of.value}
      onBasis={(reason) => onCorrect(of.correctionTo(text), reason)}
      onClose={onClose}
    >
      {of.field === 'words' ? (
        <TextAreaField label={label} value={right} rows={6} autoFocus onChange={setRight} />
      ) : (
        <TextField className="field" value={right} isRequired autoFocus onChange={setRight}>
          <Label>{label}</Label>
          <Input autoComplete="off" />
        </TextField>
      )}
    </BasisDialog>
  );
}
