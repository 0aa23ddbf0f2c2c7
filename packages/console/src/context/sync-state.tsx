import type { TicketSyncState } from '@aduan/plugins/ticket-sync';
import { useCatalogue } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';

/** The API tells the obstacle as a text. */
type Shared = Omit<TicketSyncState, 'sharedAt' | 'withheld'> &
  Readonly<Record<'sharedAt' | 'withheld', string | null>>;

/** Whether and when the ticket was handed to another system, or why not. */
export function SyncState({ state }: { readonly state: Shared }) {
  const { cooperative } = useCatalogue();
  const dates = useDates();
  const who = useNames();
  const { foreignId, sharedAt, withheld } = state;
  const system = who.system(state.system);
  return (
    <>
      {sharedAt !== null && <p>{cooperative.shared(system, dates.dateTime(sharedAt))}</p>}
      {withheld !== null && (
        <p className="muted">
          {cooperative.withheld[withheld as NonNullable<TicketSyncState['withheld']>]}
        </p>
      )}
      {foreignId === null && withheld === null && (
        <p className="muted">{cooperative.waits(system)}</p>
      )}
    </>
  );
}
