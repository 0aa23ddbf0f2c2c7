import { useQuery } from '@tanstack/react-query';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ClockExplanation, TicketClock } from '../api/model.js';
import { explanationQuery } from '../api/queries.js';
import { useCatalogue, useLanguage } from '../catalogue/language.js';
import { CloseButton } from '../shell/close-button.js';
import { LoadFailed } from '../shell/load-failed.js';
import { TicketSkeleton } from '../ticket/ticket-skeleton.js';
import { useDates } from '../time/use-dates.js';
import { clockName } from './clock-name.js';
import { explanationDays, scaleOf, sumUp } from './explanation-days.js';
import { ExplanationTimeline } from './explanation-timeline.js';
import './explanation.css';

interface ExplanationDrawerProps {
  readonly clock: TicketClock;
  readonly ticketId: string;
  readonly onClose: () => void;
}

/** "Why this date?": every day between the start and the deadline, with its reason. */
export function ExplanationDrawer({ clock, ticketId, onClose }: ExplanationDrawerProps) {
  const catalogue = useCatalogue();
  const answer = useQuery(explanationQuery(ticketId, clock.metric, clock.cycle));
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
          {answer.data && <Proof explanation={answer.data} clock={clock} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ProofProps {
  readonly explanation: ClockExplanation;
  readonly clock: TicketClock;
}

function Proof({ explanation, clock }: ProofProps) {
  const { locale, catalogue } = useLanguage();
  const dates = useDates();
  const days = explanationDays(explanation.steps, dates);
  const sums = sumUp(days);
  const kinds: readonly (keyof typeof sums)[] =
    sums.paused > 0 ? ['counted', 'closed', 'paused'] : ['counted', 'closed'];
  const { policy } = explanation;
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
            {clock.citizensTime && (
              <span className="citizens-time">{clock.citizensTime[locale]}</span>
            )}
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
        {policy.source && (
          <p>
            {catalogue.explain.source}: <span lang="id">{policy.source}</span>
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
