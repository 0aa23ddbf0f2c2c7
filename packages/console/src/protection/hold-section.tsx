import { Gavel } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';
import { BasisDialog } from './basis-dialog.js';
import { Outcome } from './outcome.js';
import type { SectionParts } from './section-parts.js';
import { useProtectionAction } from './use-protection.js';

/** Which of the person's tickets are needed for a lawsuit: they stay until it is over. */
export function HoldSection({ protection: { plan }, view: { ticket } }: SectionParts) {
  const { protection } = useCatalogue('protection');
  const who = useNames();
  const dates = useDates();
  const [isOpen, setOpen] = useState(false);
  const path = { id: ticket.id };
  const hold = useProtectionAction((source: string) =>
    desk.post('/tickets/{id}/legal-hold', { path, body: { source } }),
  );
  const lift = useProtectionAction((id: string) =>
    desk.post('/tickets/{id}/legal-hold/removal', { path: { id } }),
  );
  const holds = plan.obstacles.filter(({ code }) => code === 'legal-hold');
  const isHeld = holds.some(({ ticketId }) => ticketId === ticket.id);
  return (
    <section aria-labelledby="protection-hold">
      <h2 id="protection-hold">{protection.hold}</h2>
      <p className="muted">{protection.holdHelp}</p>
      {holds.length > 0 && (
        <ul className="lines">
          {holds.map(({ by = '', number = '', since = '', source, ticketId = '' }) => (
            <li key={ticketId}>
              <div>
                <strong>{source}</strong>
                <span>{number}</span>
                <span className="muted">
                  {protection.heldBy(who.officer(by), dates.dateTime(since))}
                </span>
              </div>
              <Button
                className="button small"
                aria-label={`${protection.lift} ${number}`}
                onPress={() => lift.mutate(ticketId)}
              >
                {protection.lift}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {!isHeld && (
        <Button className="button" onPress={() => setOpen(true)}>
          <Gavel aria-hidden="true" />
          {protection.holdTicket(ticket.number)}
        </Button>
      )}
      <Outcome error={hold.error ?? lift.error} done={null} />
      {isOpen && (
        <BasisDialog
          title={protection.holdTitle}
          help={protection.holdTitleHelp}
          submit={protection.holdSubmit}
          label={protection.lawsuit}
          onBasis={hold.mutate}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
