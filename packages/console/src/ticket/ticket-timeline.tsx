import type { Ticket, TimelineEntry } from '../api/model.js';
import './ticket-timeline.css';
import { ArrowUp } from 'lucide-react';
import { Fragment, type RefObject, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import type { OptimisticTicket } from '../commands/use-ticket.js';
import { collapseTimeline } from './collapse-timeline.js';
import { DayMark } from './day-mark.js';
import { MessageEntry } from './message-entry.js';
import { NoteEntry } from './note-entry.js';
import { QuietEntry } from './quiet-entry.js';
import { useHistory } from './use-history.js';

/** Number of entries from which a button to the beginning is shown. */
const LONG = 12;

/** Conversation and history in one timeline. */
export function TicketTimeline({ shown }: { readonly shown: OptimisticTicket }) {
  const catalogue = useCatalogue('ticket');
  const box = useRef<HTMLElement>(null);
  const history = useHistory(shown.view);
  const timeline = collapseTimeline(history.timeline);
  const failures = failuresOf(timeline);
  useOpenedAtWords(box);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section className="stream" ref={box} aria-label={catalogue.case.stream} tabIndex={0}>
      <div className="stream-inner">
        {history.hasEarlier && (
          <Button
            className="button quiet to-start"
            isPending={history.isLoading}
            onPress={history.showEarlier}
          >
            <ArrowUp aria-hidden="true" />
            {catalogue.case.showEarlier}
          </Button>
        )}
        {!history.hasEarlier && timeline.length > LONG && (
          <Button
            className="button quiet to-start"
            onPress={() => box.current?.querySelector('.entry')?.scrollIntoView({ block: 'start' })}
          >
            <ArrowUp aria-hidden="true" />
            {catalogue.case.toStart}
          </Button>
        )}
        <ol aria-live="polite" aria-relevant="additions">
          {timeline.map((entry, index) => (
            <Fragment key={entry.id}>
              <DayMark before={timeline[index - 1]} entry={entry} />
              <li
                className="entry"
                data-type={entry.type}
                data-pending={shown.unconfirmed.has(entry.id) || undefined}
              >
                <Entry
                  entry={entry}
                  ticket={shown.view.ticket}
                  pending={shown.unconfirmed.has(entry.id)}
                  failure={
                    entry.type === 'message' ? (failures.get(entry.messageId) ?? null) : null
                  }
                />
              </li>
            </Fragment>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** Space above a message for its day, px. */
const dayRoom = 48;

/**
 * Opens the timeline at its end. Where that would show only later facts, it starts at the citizen's last message,
 * with the rest below. It stays there while the composer grows, until the officer scrolls.
 */
function useOpenedAtWords(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const stream = box.current;
    if (!stream) return;
    let standsAt = stream.scrollTop;
    const observer = new ResizeObserver(() => {
      if (stream.scrollTop !== standsAt) return observer.disconnect();
      showWords(stream);
      standsAt = stream.scrollTop;
    });
    observer.observe(stream);
    return () => observer.disconnect();
  }, [box]);
}

function showWords(stream: HTMLElement): void {
  const said = stream.querySelectorAll('.message[data-direction="in"]');
  const catalogue = said[said.length - 1];
  if (!catalogue) return;
  const above = stream.getBoundingClientRect().top - catalogue.getBoundingClientRect().top;
  if (above > 0) stream.scrollTop -= above + dayRoom;
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly ticket: Ticket;
  readonly pending: boolean;
  readonly failure: string | null;
}

function Entry({ entry, ticket, pending, failure }: EntryProps) {
  if (entry.type === 'message') {
    const channel = entry.channel === ticket.channel ? null : entry.channel;
    return (
      <MessageEntry
        entry={entry}
        ticketId={ticket.id}
        pending={pending}
        channel={channel}
        failure={failure}
      />
    );
  }
  if (entry.type === 'note') return <NoteEntry entry={entry} />;
  return <QuietEntry entry={entry} cooperative={ticket.cooperative} />;
}

/** The delivery failures, by the id of the message. */
function failuresOf(timeline: readonly TimelineEntry[]): ReadonlyMap<unknown, string> {
  return new Map(
    timeline.flatMap((entry) => {
      if (entry.type !== 'fact' || entry.event !== 'message.failed') return [];
      const { messageId, errorClass } = entry.facts;
      return typeof errorClass === 'string' ? [[messageId, errorClass]] : [];
    }),
  );
}
