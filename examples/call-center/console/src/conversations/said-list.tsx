import '../case/stream.css';
import type { SaidView } from '@aduan/core/conversations';
import { Fragment } from 'react';
import { DayMark } from '../case/day-mark.js';
import { useWords } from '../catalogue/language.js';
import { SaidEntry } from './said-entry.js';

/** A chat from its beginning, word by word. */
export function SaidList({ messages }: { readonly messages: readonly SaidView[] }) {
  const { conversations } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="stream" aria-label={conversations.messages} tabIndex={0}>
      <div className="stream-inner">
        <ol aria-live="polite" aria-relevant="additions">
          {messages.map((said, place) => (
            <Fragment key={said.id}>
              <DayMark before={messages[place - 1]} entry={said} />
              <li className="entry">
                <SaidEntry said={said} />
              </li>
            </Fragment>
          ))}
        </ol>
      </div>
    </section>
  );
}
