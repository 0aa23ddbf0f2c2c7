import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';

/** Closes its dialog. */
export function CloseButton() {
  const { desk } = useCatalogue();
  return (
    <Button slot="close" className="button icon quiet" aria-label={desk.close}>
      <X aria-hidden="true" />
    </Button>
  );
}
