import '../ticket/ticket-timeline.css';
import { Fragment } from 'react';
import { useCatalogue } from '../catalogue/language.js';
import { DayMark } from '../ticket/day-mark.js';
import type { Said } from './conversation-queries.js';
import { TranscriptEntryView } from './transcript-entry.js';

/** A chat from its beginning. */
export function TranscriptList({ messages }: { readonly messages: readonly Said[] }) {
  const { conversations } = useCatalogue('ticket');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="stream" aria-label={conversations.messages} tabIndex={0}>
      <div className="stream-inner">
        <ol aria-live="polite" aria-relevant="additions">
          {messages.map((said, place) => (
            <Fragment key={said.id}>
              <DayMark before={messages[place - 1]} entry={said} />
              <li className="entry">
                <TranscriptEntryView said={said} />
              </li>
            </Fragment>
          ))}
        </ol>
      </div>
    </section>
  );
}
