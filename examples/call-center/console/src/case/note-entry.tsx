import type { TimelineEntry } from '@aduan/core';
import { StickyNote } from 'lucide-react';
import { useWords } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';
import { useWho } from './use-who.js';

/** A note among officers, in a tone of its own. */
export function NoteEntry({
  entry,
}: {
  readonly entry: Extract<TimelineEntry, { readonly type: 'note' }>;
}) {
  const words = useWords();
  const dates = useDates();
  const who = useWho();
  return (
    <article className="note">
      <header>
        <StickyNote aria-hidden="true" />
        <strong>{words.case.note}</strong>
        <span>{who.actor(entry.actor)}</span>
        <time dateTime={new Date(entry.at).toISOString()}>{dates.time(entry.at)}</time>
      </header>
      <p>{entry.text ?? words.case.erased}</p>
    </article>
  );
}
