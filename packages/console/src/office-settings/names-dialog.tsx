import { type ReactNode, useState } from 'react';
import type { Label } from '../api/model.js';
import { FormDialog } from '../shell/form-dialog.js';
import { NameFields } from './name-fields.js';

interface NamesDialogProps {
  readonly title: string;
  readonly lead: string;
  readonly submit: string;
  /** What else it asks for. */
  readonly children?: ReactNode;
  readonly onNames: (names: Label) => void;
  readonly onClose: () => void;
}

/** Asks for the name of something new, in both languages. */
export function NamesDialog({ children, lead, onClose, onNames, submit, title }: NamesDialogProps) {
  const [names, setNames] = useState<Label>({ id: '', en: '' });
  const [id, en] = [names.id.trim(), names.en.trim()];
  return (
    <FormDialog
      title={title}
      lead={lead}
      submit={submit}
      isReady={id !== '' && en !== ''}
      onSubmit={() => onNames({ id, en })}
      onClose={onClose}
    >
      <NameFields names={names} isFirst onChange={setNames} />
      {children}
    </FormDialog>
  );
}
