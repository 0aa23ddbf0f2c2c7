import './clocks.css';
import { CircleCheck, CircleHelp, Pause, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Ticket, TicketClock, TicketDetail } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { type Instant, msOf } from '../time/instant.js';
import { timeLeft } from '../time/time-left.js';
import { useDates } from '../time/use-dates.js';
import { useNow } from '../time/use-now.js';
import { clockName } from './clock-name.js';
import { ExplanationDrawer } from './explanation-drawer.js';
import { TimeBar } from './time-bar.js';
import { warningsOf } from './warnings-of.js';

/** The deadlines of a ticket: running clocks first, settled ones below. */
export function ClocksSection({ view }: { readonly view: TicketDetail }) {
  const { context } = useCatalogue('ticket');
  const clocks = view.clocks.filter(({ state }) => state !== 'cancelled');
  const order = ({ stoppedAt, dueAt }: TicketClock) =>
    stoppedAt === null
      ? dueAt === null
        ? Number.MAX_SAFE_INTEGER - 1
        : msOf(dueAt)
      : Number.MAX_SAFE_INTEGER;
  return (
    <section className="clocks">
      <h2>{context.clocks}</h2>
      {clocks.length === 0 && <p className="muted">{context.noClocks}</p>}
      {clocks
        .toSorted((a, b) => order(a) - order(b))
        .map((clock) => (
          <ClockLine
            key={`${clock.metric}${clock.target}${clock.cycle}`}
            clock={clock}
            warnAt={warningsOf(clock, view)}
            ticket={view.ticket}
          />
        ))}
    </section>
  );
}

interface ClockLineProps {
  readonly clock: TicketClock;
  readonly warnAt: readonly Instant[];
  readonly ticket: Ticket;
}

function ClockLine({ clock, warnAt, ticket }: ClockLineProps) {
  const catalogue = useCatalogue('ticket');
  const dates = useDates();
  const now = useNow();
  const [explaining, setExplaining] = useState(false);
  const { dueAt, startedAt, state } = clock;
  const settled = clock.stoppedAt !== null;
  const name = clockName(clock, catalogue);
  const left =
    dueAt === null || settled
      ? null
      : timeLeft({ startedAt, dueAt, remaining: clock.remaining }, now, dates, catalogue);
  const urgency =
    state === 'met' ? 'done' : state === 'breached' ? 'late' : (left?.urgency ?? 'none');
  const dueText = settled
    ? catalogue.context.deadline
    : urgency === 'late'
      ? catalogue.context.wasDue
      : catalogue.context.due;
  const Icon = { done: CircleCheck, late: TriangleAlert, none: Pause, soon: null, calm: null }[
    urgency
  ];
  return (
    <div className="clock" data-urgency={urgency} data-settled={settled || undefined}>
      <h3>{name}</h3>
      <span className="time-words">
        {Icon && <Icon aria-hidden="true" />}
        {left ? left.text : catalogue.clockStates[state]}
      </span>
      {left && dueAt !== null && (
        <TimeBar
          left={left}
          warnings={warnAt.map(
            (at) => (msOf(at) - msOf(startedAt)) / (msOf(dueAt) - msOf(startedAt)),
          )}
        />
      )}
      <p className="clock-due">
        {dueAt !== null && `${dueText} ${dates.full(dueAt)}`}
        {dueAt === null && !settled && catalogue.context.paused}
        {clock.firstDueAt !== null &&
          ` ${catalogue.context.firstPromised} ${dates.full(clock.firstDueAt)}.`}
        <WhyButton name={name} onPress={() => setExplaining(true)} />
      </p>
      {explaining && (
        <ExplanationDrawer clock={clock} ticket={ticket} onClose={() => setExplaining(false)} />
      )}
    </div>
  );
}

interface WhyButtonProps {
  readonly name: string;
  readonly onPress: () => void;
}

/** Opens the explanation of a deadline. */
function WhyButton({ name, onPress }: WhyButtonProps) {
  const { context } = useCatalogue('ticket');
  return (
    <Button
      className="button quiet icon tiny screen-only"
      onPress={onPress}
      aria-label={`${context.why} ${name}`}
    >
      <CircleHelp aria-hidden="true" />
    </Button>
  );
}
