import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { NewFieldLink } from '../../../server/api/field.js';
import { useWords } from '../catalogue/language.js';
import { FormDialog } from '../shell/form-dialog.js';
import { useDates } from '../time/use-dates.js';

interface MadeLinkProps {
  readonly made: NewFieldLink;
  readonly onClose: () => void;
}

/** The link, to be copied: nobody can read it again. */
export function MadeLink({ made, onClose }: MadeLinkProps) {
  const { field } = useWords();
  const dates = useDates();
  const [copied, setCopied] = useState(false);
  const address = new URL(made.path, location.origin).href;
  return (
    <FormDialog
      title={field.askTitle}
      lead={field.made(dates.dateTime(made.link.until))}
      submit={field.close}
      isReady
      cancels={false}
      onSubmit={() => {}}
      onClose={onClose}
    >
      <input
        className="field-address"
        aria-label={field.title}
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        className="button field-copy"
        onPress={() => navigator.clipboard.writeText(address).then(() => setCopied(true))}
      >
        {copied ? field.copied : field.copy}
      </Button>
    </FormDialog>
  );
}
