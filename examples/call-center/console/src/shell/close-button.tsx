import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useWords } from '../catalogue/language.js';

/** Closes the dialog that it stands in. */
export function CloseButton() {
  const { desk } = useWords();
  return (
    <Button slot="close" className="button icon quiet" aria-label={desk.close}>
      <X aria-hidden="true" />
    </Button>
  );
}
