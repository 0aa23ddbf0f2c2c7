import { useState } from 'react';
import type { Label } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { FormDialog } from '../shell/form-dialog.js';
import { FormField } from '../shell/form-field.js';

interface NamesDialogProps {
  readonly title: string;
  readonly lead: string;
  readonly submit: string;
  readonly onNames: (names: Label) => void;
  readonly onClose: () => void;
}

/** Asks for the name of something new, in both languages. */
export function NamesDialog({ lead, onClose, onNames, submit, title }: NamesDialogProps) {
  const { officeSettings } = useCatalogue('office');
  const [id, setId] = useState('');
  const [en, setEn] = useState('');
  return (
    <FormDialog
      title={title}
      lead={lead}
      submit={submit}
      isReady={id.trim() !== '' && en.trim() !== ''}
      onSubmit={() => onNames({ id: id.trim(), en: en.trim() })}
      onClose={onClose}
    >
      <FormField label={officeSettings.nameId} value={id} onChange={setId} />
      <FormField label={officeSettings.nameEn} value={en} onChange={setEn} />
    </FormDialog>
  );
}
