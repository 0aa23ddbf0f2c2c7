import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useGround } from '../api/grounds.js';
import type { TicketDetail } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { ContactDialog } from './contact-dialog.js';
import { knownReporter } from './known-reporter.js';
import { Outcome } from './outcome.js';
import { useCorrection } from './use-protection.js';

/** The reporter's contacts, to add or correct; empty for an anonymous reporter. */
export function ReporterContact({ view }: { readonly view: TicketDetail }) {
  const reporter = knownReporter(view);
  const mayDecide = useOfficer().may('erase-party');
  if (!reporter || !mayDecide || view.ticket.anonymous) return null;
  return <ContactOf reporter={reporter} view={view} />;
}

interface ContactOfProps {
  readonly reporter: TicketDetail['reporters'][number];
  readonly view: TicketDetail;
}

function ContactOf({ reporter, view: { ticket } }: ContactOfProps) {
  const { protection } = useCatalogue('protection');
  const [isOpen, setOpen] = useState(false);
  const isUnveiled = useGround(ticket.id) !== null;
  const action = useCorrection(reporter.id);
  const known = reporter.contacts.filter(({ value }) => isUnveiled && !value.includes('•'));
  return (
    <div className="screen-only">
      <Button
        className="button quiet inline"
        isDisabled={action.isPending}
        onPress={() => setOpen(true)}
      >
        <Pencil aria-hidden="true" />
        {protection.contact.open}
      </Button>
      <Outcome error={action.error} done={action.isSuccess ? protection.contact.saved : null} />
      {isOpen && (
        <ContactDialog
          known={known}
          basis={ticket.number}
          onCorrect={(correction, reason) => action.mutate({ correction, reason })}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
