import './field.css';
import type { FieldLink } from '@aduan/core/field-tasks';
import { useQuery } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { change } from '../api/client.js';
import type { TicketDetail } from '../api/model.js';
import { queryClient } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { serverNow } from '../time/clock.js';
import { useDates } from '../time/use-dates.js';
import { fieldTaskQuery } from './field-task-query.js';

interface FieldSectionProps {
  readonly view: TicketDetail;
  /** Opens the dialog. It outlives this section, since its link is shown only once. */
  readonly onAsk: () => void;
}

/** The field tasks of a ticket, their results, and a button for a new one. */
export function FieldTaskSection({ onAsk, view }: FieldSectionProps) {
  const { field } = useCatalogue();
  const { id, version } = view.ticket;
  const { data } = useQuery(fieldTaskQuery(id, version));
  const may = view.may.includes('assign');
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
      {data.withheld && <p className="muted">{field.withheld[data.withheld]}</p>}
      {may && !data.withheld && (
        <Button className="button quiet inline screen-only" onPress={onAsk}>
          <Send aria-hidden="true" />
          {field.ask}
        </Button>
      )}
    </section>
  );
}

function LinkLine(props: { readonly link: FieldLink; readonly id: string; readonly may: boolean }) {
  const { id, link, may } = props;
  const { field } = useCatalogue();
  const dates = useDates();
  const [failed, setFailed] = useState(false);
  const isOver = serverNow() >= link.until;
  const ends = isOver ? (link.withdrawn ? field.withdrawn : field.over) : field.until;
  const came = link.reportedAt
    ? field.reported(dates.dateTime(link.reportedAt))
    : link.openedAt
      ? field.opened(dates.dateTime(link.openedAt))
      : field.neverOpened;
  async function withdraw() {
    try {
      await change(`/tickets/${id}/field-withdraw`, { link: link.number });
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
