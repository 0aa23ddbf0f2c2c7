import './shown-once.css';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { FormDialog } from './form-dialog.js';

interface ShownOnceProps {
  readonly title: string;
  readonly lead: string;
  /** Name of the value, for screen readers. */
  readonly label: string;
  readonly value: string;
  /** The label of the copy button. */
  readonly copy: string;
  readonly onClose: () => void;
}

/** A value that was just made, to be copied: it cannot be read again. */
export function ShownOnce({ copy, label, lead, onClose, title, value }: ShownOnceProps) {
  const catalogue = useCatalogue();
  const [copied, setCopied] = useState(false);
  return (
    <FormDialog
      title={title}
      lead={lead}
      submit={catalogue.desk.done}
      isReady
      cancels={false}
      onSubmit={() => {}}
      onClose={onClose}
    >
      <input
        className="shown-once"
        aria-label={label}
        readOnly
        value={value}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        className="button copy-once"
        onPress={() => navigator.clipboard.writeText(value).then(() => setCopied(true))}
      >
        {copied ? catalogue.desk.copied : copy}
      </Button>
    </FormDialog>
  );
}
