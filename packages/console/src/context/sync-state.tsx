import { useCatalogue } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';

/** State of the plugin `ticket-sync` for a ticket. */
interface Shared {
  readonly system: string;
  /** Its id there; null until it has one. */
  readonly foreignId: { readonly id: string; readonly system: string } | null;
  readonly sharedAt: string | null;
  /** Why it is not handed over; null when nothing keeps it. */
  readonly withheld: string | null;
}

/** Whether and when the ticket was handed to another system, or why not. */
export function SyncState({ state }: { readonly state: Shared }) {
  const { cooperative } = useCatalogue('ticket');
  const dates = useDates();
  const who = useNames();
  const { foreignId, sharedAt, withheld } = state;
  const system = who.system(state.system);
  return (
    <>
      {sharedAt !== null && <p>{cooperative.shared(system, dates.dateTime(sharedAt))}</p>}
      {withheld !== null && <p className="muted">{cooperative.withheld[withheld] ?? withheld}</p>}
      {foreignId === null && withheld === null && (
        <p className="muted">{cooperative.waits(system)}</p>
      )}
    </>
  );
}
