import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { BasisDialog } from './basis-dialog.js';
import { Outcome } from './outcome.js';
import { saveFile } from './save-file.js';
import type { SectionParts } from './section-parts.js';
import { useProtectionAction } from './use-protection.js';

/** Everything that is stored about the person, as a file to review and hand out. */
export function AccessSection({ basis, party, view }: SectionParts) {
  const { protection } = useCatalogue('protection');
  const [isOpen, setOpen] = useState(false);
  const action = useProtectionAction((reason: string) =>
    desk.post('/parties/{id}/export', { path: { id: party }, body: { reason } }),
  );
  const name = `data-pribadi-${view.ticket.number}.json`;
  return (
    <section aria-labelledby="protection-access">
      <h2 id="protection-access">{protection.access}</h2>
      <p className="muted">{protection.accessHelp}</p>
      <Button className="button" isDisabled={action.isPending} onPress={() => setOpen(true)}>
        <Download aria-hidden="true" />
        {protection.exportData}
      </Button>
      <Outcome error={action.error} done={action.isSuccess ? protection.exported(name) : null} />
      {isOpen && (
        <BasisDialog
          title={protection.exportTitle}
          help={protection.exportHelp}
          submit={protection.exportSubmit}
          proposed={basis}
          onBasis={(reason) =>
            action.mutate(reason, { onSuccess: (content) => saveFile(name, content) })
          }
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
