import { useQuery } from '@tanstack/react-query';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ClockExplanation, Ticket, TicketClock } from '../api/model.js';
import { explanationQuery, useDesk } from '../api/queries.js';
import { useCatalogue, useLanguage } from '../catalogue/language.js';
import { CloseButton } from '../shell/close-button.js';
import { LoadFailed } from '../shell/load-failed.js';
import { TicketSkeleton } from '../ticket/ticket-skeleton.js';
import { datesOf } from '../time/dates.js';
import type { Instant } from '../time/instant.js';
import { useDates } from '../time/use-dates.js';
import { clockName } from './clock-name.js';
import { explanationDays, scaleOf, sumUp } from './explanation-days.js';
import { ExplanationTimeline } from './explanation-timeline.js';
import './explanation.css';

interface ExplanationDrawerProps {
  readonly clock: TicketClock;
  readonly ticket: Pick<Ticket, 'id' | 'region'>;
  readonly onClose: () => void;
}

/** "Why this date?": every day between the start and the deadline, with its reason. */
export function ExplanationDrawer({ clock, ticket, onClose }: ExplanationDrawerProps) {
  const catalogue = useCatalogue('ticket');
  const answer = useQuery(explanationQuery(ticket.id, clock.metric, clock.cycle));
  return (
    <ModalOverlay
      className="scrim"
      isOpen
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className="drawer">
        <Dialog className="explanation">
          <header className="dialog-head">
            <Heading slot="title">{catalogue.explain.title}</Heading>
            <CloseButton />
          </header>
          {answer.isPending && <TicketSkeleton />}
          {answer.isError && <LoadFailed onRetry={() => void answer.refetch()} />}
          {answer.data && <Proof explanation={answer.data} clock={clock} region={ticket.region} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ProofProps {
  readonly explanation: ClockExplanation;
  readonly clock: TicketClock;
  readonly region: string | null;
}

function Proof({ explanation, clock, region }: ProofProps) {
  const { locale } = useLanguage();
  const catalogue = useCatalogue('ticket');
  const dates = useDates();
  const days = explanationDays(explanation.steps, dates);
  const sums = sumUp(days);
  const kinds: readonly (keyof typeof sums)[] =
    sums.paused > 0 ? ['counted', 'closed', 'paused'] : ['counted', 'closed'];
  const {
    policy,
    target: { source },
  } = explanation;
  return (
    <>
      <p className="proof-sum">
        <strong>{clockName(clock, catalogue)}</strong>
        {catalogue.explain.summary(sums.counted, sums.closed, sums.paused)}.
      </p>
      <dl className="facts">
        <div>
          <dt>{catalogue.explain.start}</dt>
          <dd>{dates.full(clock.startedAt)}</dd>
        </div>
        <div>
          <dt>{catalogue.explain.due}</dt>
          <dd>
            <strong>
              {explanation.at === null ? catalogue.explain.noDue : dates.full(explanation.at)}
            </strong>
            {clock.dueAt !== null && <CitizensTime at={clock.dueAt} region={region} />}
          </dd>
        </div>
      </dl>
      {explanation.moved && <p className="provisional">{explanation.moved.label[locale]}</p>}
      {explanation.provisional && <p className="provisional">{catalogue.explain.provisional}</p>}
      <ul className="legend" aria-hidden="true">
        {kinds.map((kind) => (
          <li key={kind}>
            <span className="part" data-kind={kind} />
            {catalogue.explain[kind]}
          </li>
        ))}
      </ul>
      <ExplanationTimeline days={days} scale={scaleOf(days)} dueAt={explanation.at} />
      <footer className="proof-source">
        {typeof source === 'string' && (
          <p>
            {catalogue.explain.source}: <span lang="id">{source}</span>
          </p>
        )}
        <p>
          {catalogue.explain.policy} {policy.id} {policy.version} · {catalogue.explain.calendar}{' '}
          {explanation.calendarHash.slice(0, 8)}
        </p>
      </footer>
    </>
  );
}

/** A deadline in the time zones of office and citizen, where they differ: `16.30 WIB = 18.30 WIT`. */
function CitizensTime({ at, region }: { readonly at: Instant; readonly region: string | null }) {
  const { locale } = useLanguage();
  const { hours, regions } = useDesk();
  const zone = regions.find(({ code }) => code === region?.slice(0, 2))?.timeZone;
  if (!zone || zone === hours.timeZone) return null;
  const [office, citizen] = [hours.timeZone, zone].map((each) =>
    datesOf(locale, each).zonedTime(at),
  );
  return (
    <span className="citizens-time">
      {office} = {citizen}
    </span>
  );
}
