import './calls.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { callsQuery } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { ListPane } from '../queue/list-pane.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { useNow } from '../time/use-now.js';
import { CallRow } from './call-row.js';

/** The citizens to call, by deadline. */
export function CallList() {
  const { calls } = useCatalogue();
  const place = useDeskLocation();
  const now = useNow();
  const list = useInfiniteQuery(callsQuery(place.callQuery));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <ListPane
      className="queue calls"
      list={list}
      isEmpty={items.length === 0}
      lead={<p className="queue-lead">{calls.lead}</p>}
    >
      <ul>
        {items.map((call) => (
          <CallRow key={call.ticket.id} call={call} now={now} />
        ))}
      </ul>
    </ListPane>
  );
}
