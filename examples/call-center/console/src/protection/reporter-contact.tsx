import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useGround } from '../api/grounds.js';
import type { CaseView } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useWords } from '../catalogue/language.js';
import { decidesOnData } from '../session/duties.js';
import { ContactDialog } from './contact-dialog.js';
import { knownReporter } from './known-reporter.js';
import { Outcome } from './outcome.js';
import { useDeed } from './use-protection.js';

/** Where the reporter of a case is reached, to be added or put right; who stays unknown is not called. */
export function ReporterContact({ view }: { readonly view: CaseView }) {
  const reporter = knownReporter(view);
  const mayDecide = decidesOnData(useOfficer());
  if (!reporter || !mayDecide || view.ticket.anonymous) return null;
  return <ContactOf reporter={reporter} view={view} />;
}

interface ContactOfProps {
  readonly reporter: CaseView['reporters'][number];
  readonly view: CaseView;
}

function ContactOf({ reporter, view: { ticket } }: ContactOfProps) {
  const { protection } = useWords();
  const [isOpen, setOpen] = useState(false);
  const isUnveiled = useGround(ticket.id) !== null;
  const deed = useDeed(reporter.id, 'correct');
  const known = reporter.contacts.filter(({ value }) => isUnveiled && !value.includes('•'));
  return (
    <div className="screen-only">
      <Button
        className="button quiet inline"
        isDisabled={deed.isPending}
        onPress={() => setOpen(true)}
      >
        <Pencil aria-hidden="true" />
        {protection.contact.open}
      </Button>
      <Outcome error={deed.error} done={deed.isSuccess ? protection.contact.saved : null} />
      {isOpen && (
        <ContactDialog
          known={known}
          basis={ticket.number}
          onCorrect={(correction, reason) => deed.mutate({ correction, reason })}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
