import './field.css';
import { useQuery } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Answered } from '../api/answered.js';
import { desk } from '../api/desk.js';
import type { TicketDetail } from '../api/model.js';
import { queryClient } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { serverNow } from '../time/clock.js';
import { msOf } from '../time/instant.js';
import { useDates } from '../time/use-dates.js';
import { fieldTaskQuery } from './field-task-query.js';

interface FieldSectionProps {
  readonly view: TicketDetail;
  /** Opens the dialog. It outlives this section, since its link is shown only once. */
  readonly onAsk: () => void;
}

/** The field tasks of a ticket, their results, and a button for a new one. */
export function FieldTaskSection({ onAsk, view }: FieldSectionProps) {
  const { field } = useCatalogue('ticket');
  const { id, version } = view.ticket;
  const { data } = useQuery(fieldTaskQuery(id, version));
  const may = view.may.includes('assign');
  const reasons: Readonly<Record<string, string>> = field.withheld;
  const withheld = data?.withheld && (reasons[data.withheld] ?? data.withheld);
  if (!data || (data.links.length === 0 && !may)) return null;
  return (
    <section className="field-links">
      <h2>{field.title}</h2>
      {data.links.length > 0 && (
        <ul>
          {data.links.toReversed().map((link) => (
            <LinkLine key={link.number} link={link} id={id} may={may} />
          ))}
        </ul>
      )}
      {withheld && <p className="muted">{withheld}</p>}
      {may && !data.withheld && (
        <Button className="button quiet inline screen-only" onPress={onAsk}>
          <Send aria-hidden="true" />
          {field.ask}
        </Button>
      )}
    </section>
  );
}

interface LinkLineProps {
  readonly link: Answered<'FieldLink'>;
  readonly id: string;
  readonly may: boolean;
}

function LinkLine(props: LinkLineProps) {
  const { id, link, may } = props;
  const { field } = useCatalogue('ticket');
  const dates = useDates();
  const [failed, setFailed] = useState(false);
  const isOver = serverNow() >= msOf(link.until);
  const ends = isOver ? (link.withdrawn ? field.withdrawn : field.over) : field.until;
  const came = link.reportedAt
    ? field.reported(dates.dateTime(link.reportedAt))
    : link.openedAt
      ? field.opened(dates.dateTime(link.openedAt))
      : field.neverOpened;
  async function withdraw() {
    try {
      const path = { id, link: link.number };
      await desk.post('/tickets/{id}/field-links/{link}/withdrawal', { path });
      await queryClient.invalidateQueries();
    } catch {
      setFailed(true);
    }
  }
  return (
    <li>
      <span>
        <strong>{field.recipients[link.to] ?? link.to}</strong>
        <span className="muted">
          {ends(dates.dateTime(link.until))} · {came}
        </span>
        {failed && <span role="alert">{field.failed}</span>}
      </span>
      {may && !isOver && (
        <Button className="button small screen-only" onPress={withdraw}>
          {field.withdraw}
        </Button>
      )}
    </li>
  );
}
