import type { SharingState as State } from '@aduan/core/sharing';
import { useWho } from '../case/use-who.js';
import { useWords } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';

/** Whether and when another system was told of the case, or why not. */
export function SharingState({ state }: { readonly state: State }) {
  const { cooperative } = useWords();
  const dates = useDates();
  const who = useWho();
  const { foreignId, sharedAt, withheld } = state;
  const system = who.system(state.system);
  return (
    <>
      {sharedAt !== null && <p>{cooperative.shared(system, dates.dateTime(sharedAt))}</p>}
      {withheld !== null && <p className="muted">{cooperative.withheld[withheld]}</p>}
      {foreignId === null && withheld === null && (
        <p className="muted">{cooperative.waits(system)}</p>
      )}
    </>
  );
}
