import { Gavel } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';
import { BasisDialog } from './basis-dialog.js';
import { Outcome } from './outcome.js';
import type { SectionParts } from './section-parts.js';
import { useProtectionAction } from './use-protection.js';

/** Which of the person's tickets are needed for a lawsuit: they stay until it is over. */
export function HoldSection({ party, protection: { holds }, view: { ticket } }: SectionParts) {
  const { protection } = useCatalogue();
  const who = useNames();
  const dates = useDates();
  const [isOpen, setOpen] = useState(false);
  const hold = useProtectionAction(party, 'hold');
  const lift = useProtectionAction(party, 'lift');
  const isHeld = holds.some(({ ticketId }) => ticketId === ticket.id);
  return (
    <section aria-labelledby="protection-hold">
      <h2 id="protection-hold">{protection.hold}</h2>
      <p className="muted">{protection.holdHelp}</p>
      {holds.length > 0 && (
        <ul className="lines">
          {holds.map(({ at, by, number, source, ticketId }) => (
            <li key={ticketId}>
              <div>
                <strong>{source}</strong>
                <span>{number}</span>
                <span className="muted">
                  {protection.heldBy(who.officer(by), dates.dateTime(at))}
                </span>
              </div>
              <Button
                className="button small"
                aria-label={`${protection.lift} ${number}`}
                onPress={() => lift.mutate({ ticketId })}
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
          onBasis={(source) => hold.mutate({ ticketId: ticket.id, source })}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
