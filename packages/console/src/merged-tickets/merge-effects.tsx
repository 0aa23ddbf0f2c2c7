import { TriangleAlert } from 'lucide-react';
import type { MergePreview, TicketListItem } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';

/**
 * Which report would lead and which follow, who would be answered, which SLA clock would count; or what prevents the
 * merge.
 */
export function MergeEffects({ preview }: { readonly preview: MergePreview }) {
  const { similar } = useCatalogue('ticket');
  const dates = useDates();
  const { answers, dueAt, joining, lead, obstacle, since } = preview;
  const due = dueAt === null ? null : dates.longDate(dueAt);
  return (
    <>
      <dl className="merge-sides">
        <Side name={similar.leads} items={[lead]} />
        {joining.length > 0 && <Side name={similar.follows} items={joining} />}
      </dl>
      {obstacle === null ? (
        <>
          <p>{similar.answers(answers)}</p>
          <p>{similar.clock(dates.longDate(since), due)}</p>
          <p className="muted">{similar.reversible}</p>
        </>
      ) : (
        <p className="obstacle" data-obstacle={obstacle}>
          <TriangleAlert aria-hidden="true" />
          {similar.obstacles[obstacle]}
        </p>
      )}
    </>
  );
}

interface SideProps {
  readonly name: string;
  readonly items: readonly TicketListItem[];
}

function Side({ name, items }: SideProps) {
  const { queue } = useCatalogue();
  return (
    <div>
      <dt>{name}</dt>
      {items.map(({ ticket, subject }) => (
        <dd key={ticket.id}>
          <strong>{ticket.number}</strong> {subject ?? queue.hidden}
        </dd>
      ))}
    </div>
  );
}
