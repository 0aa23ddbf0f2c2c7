import { type ReactNode, useState } from 'react';
import { useCatalogue } from '../catalogue/language.js';
import { FormDialog } from '../shell/form-dialog.js';
import { BasisField, isBasis } from './basis-field.js';

interface BasisDialogProps {
  readonly title: string;
  readonly help?: string;
  readonly submit: string;
  readonly label?: string;
  /** The proposed basis: the number of the request, if there is one. */
  readonly proposed?: string;
  /** Whether the rest of the dialog is filled in. Default: there is no rest. */
  readonly isReady?: boolean;
  readonly children?: ReactNode;
  readonly onBasis: (basis: string) => void;
  readonly onClose: () => void;
}

/** Asks for the basis of a decision about personal data, below the fields of the decision. */
export function BasisDialog({
  title,
  help,
  submit,
  label,
  proposed = '',
  isReady = true,
  children,
  onBasis,
  onClose,
}: BasisDialogProps) {
  const { protection } = useCatalogue('protection');
  const [basis, setBasis] = useState(proposed);
  return (
    <FormDialog
      title={title}
      lead={help}
      submit={submit}
      isReady={isReady && isBasis(basis)}
      onSubmit={() => onBasis(basis.trim())}
      onClose={onClose}
    >
      {children}
      <BasisField
        label={label ?? protection.basis}
        value={basis}
        autoFocus={!children}
        onChange={setBasis}
      />
    </FormDialog>
  );
}
