import { StickyNote } from 'lucide-react';
import type { TimelineEntry } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';
import { useNames } from './use-names.js';

/** An internal note, in its own style. */
export function NoteEntry({
  entry,
}: {
  readonly entry: Extract<TimelineEntry, { readonly type: 'note' }>;
}) {
  const catalogue = useCatalogue('ticket');
  const dates = useDates();
  const who = useNames();
  return (
    <article className="note">
      <header>
        <StickyNote aria-hidden="true" />
        <strong>{catalogue.case.note}</strong>
        <span>{who.actor(entry.actor)}</span>
        <time dateTime={new Date(entry.at).toISOString()}>{dates.time(entry.at)}</time>
      </header>
      <p>{entry.text ?? catalogue.case.erased}</p>
    </article>
  );
}
