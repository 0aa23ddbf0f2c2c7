import { countIn, useCounts } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { useRunning } from '../conversations/conversation-queries.js';
import { useDeadLetters } from '../dead-letters/use-dead-letters.js';
import { useWebhooks } from '../webhooks/use-webhooks.js';
import type { AreaName, EntryName } from './areas.js';

/** Count of waiting items of an entry, for entries with a count. */
export function EntryCount({ name }: { readonly name: EntryName }) {
  const count = useEntryCount(name);
  return count === null ? null : <Count count={count} isLate={name === 'late'} />;
}

/** The entry whose count is shown at an area while its entries are folded. */
const leading: Readonly<Partial<Record<AreaName, EntryName>>> = {
  work: 'all',
  views: 'late',
  settings: 'deadLetters',
};

/** Count of waiting items of an area: open tickets, late ones, and dead letters. */
export function AreaCount({ name }: { readonly name: AreaName }) {
  const entry = leading[name];
  const count = useEntryCount(entry ?? null);
  const broken = useEntryCount(name === 'settings' ? 'webhooks' : null);
  const total = count === null && broken === null ? null : (count ?? 0) + (broken ?? 0);
  if (total === null || total === 0) return null;
  return <Count count={total} isLate={entry === 'late'} />;
}

function Count({ count, isLate }: { readonly count: number; readonly isLate: boolean }) {
  const { desk } = useCatalogue();
  return (
    <span className="count" data-late={(isLate && count > 0) || undefined}>
      {count}
      {isLate && <span className="visually-hidden"> {desk.lateWord}</span>}
    </span>
  );
}

/**
 * A count; null where nothing is counted, it is not known yet, or where only problems are counted and there are none.
 */
function useEntryCount(name: EntryName | null): number | null {
  const { data: counts } = useCounts();
  const { data: running } = useRunning();
  const { data: stuck } = useDeadLetters();
  const { data: webhooks } = useWebhooks();
  switch (name) {
    case 'late':
      return counts?.all?.late ?? null;
    case 'conversations':
      return running?.length ?? null;
    case 'deadLetters':
      return stuck?.items.length || null;
    case 'webhooks':
      return webhooks?.items.filter(({ health }) => health.state === 'broken').length || null;
    default: {
      const counted = name === null ? undefined : counts?.[name];
      return counted ? countIn(counted) : null;
    }
  }
}
