import {
  ArrowLeft,
  Copy,
  EyeOff,
  LockKeyhole,
  Mail,
  PanelRight,
  Printer,
  Scale,
  Siren,
} from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { desk } from '../api/desk.js';
import { useGround } from '../api/grounds.js';
import type { TicketDetail } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useCatalogue, useLanguage } from '../catalogue/language.js';
import { HeaderClock } from '../clocks/header-clock.js';
import { ActionButtons } from '../commands/action-buttons.js';
import { AssignMenu } from '../commands/assign-menu.js';
import { ClaimButton } from '../commands/claim-button.js';
import { MergedFlag } from '../merged-tickets/merged-flag.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { isUrgent } from './is-urgent.js';
import { PhaseMark } from './phase-mark.js';
import { useNames } from './use-names.js';

interface TicketHeaderProps {
  readonly view: TicketDetail;
  readonly onContext: () => void;
}

/** Number, subject, state, and the actions of the ticket. */
export function TicketHeader({ view, onContext }: TicketHeaderProps) {
  const { hasPlugin } = useOfficer();
  const { locale } = useLanguage();
  const catalogue = useCatalogue('ticket');
  const who = useNames();
  const place = useDeskLocation();
  const { ticket } = view;
  const ground = useGround(ticket.id);
  const query = { locale, inline: true, ...(ground !== null && { ground }) } as const;
  return (
    <header className="case-header">
      <div className="case-top">
        <div className="case-line">
          <Button
            className="button icon quiet back"
            onPress={place.openList}
            aria-label={catalogue.desk.back}
          >
            <ArrowLeft aria-hidden="true" />
          </Button>
          <CopyNumber number={ticket.number} />
          <span className="muted kind">{who.kind(ticket.kind)}</span>
          {ticket.cycle > 1 && <span className="muted">{catalogue.case.cycle(ticket.cycle)}</span>}
          {isUrgent(ticket) && (
            <span className="flag urgent">
              <Siren aria-hidden="true" />
              {catalogue.queue.urgent}
            </span>
          )}
          {ticket.supervisory && (
            <span className="flag">
              <Scale aria-hidden="true" />
              {catalogue.case.supervisory}
            </span>
          )}
          {ticket.anonymous && (
            <span className="flag">
              <EyeOff aria-hidden="true" />
              {catalogue.case.anonymous}
            </span>
          )}
          {ticket.confidential && (
            <span className="flag">
              <LockKeyhole aria-hidden="true" />
              {catalogue.queue.confidential}
            </span>
          )}
          <MergedFlag ticket={ticket} />
        </div>
        <div className="case-tools">
          {hasPlugin('case-file') && (
            <a
              className="button icon quiet print-button"
              href={desk.url('/tickets/{id}/case-file', { path: { id: ticket.id }, query })}
              target="_blank"
              rel="noreferrer"
              aria-label={catalogue.case.print}
            >
              <Printer aria-hidden="true" />
            </a>
          )}
          {ticket.channel === 'letter' && (
            <a
              className="button icon quiet"
              href={desk.url('/tickets/{id}/postal-answer', {
                path: { id: ticket.id },
                query: { ...query, ground: ground ?? 'call-back' },
              })}
              target="_blank"
              rel="noreferrer"
              aria-label={catalogue.letter.print}
            >
              <Mail aria-hidden="true" />
            </a>
          )}
          <Button
            className="button quiet context-toggle"
            onPress={onContext}
            aria-label={catalogue.case.context}
          >
            <PanelRight aria-hidden="true" />
            <span>{catalogue.case.context}</span>
          </Button>
        </div>
      </div>
      <h1>{view.subject ?? catalogue.queue.hidden}</h1>
      <div className="case-line actions">
        <PhaseMark phase={ticket.phase}>{who.state(ticket.state)}</PhaseMark>
        <HeaderClock view={view} />
        {ticket.category !== null && (
          <span className="muted case-category" title={who.categoryPath(ticket.category)}>
            {who.category(ticket.category)}
          </span>
        )}
        <div className="case-buttons">
          <ActionButtons view={view} />
          <ClaimButton view={view} />
          <AssignMenu view={view} />
        </div>
      </div>
    </header>
  );
}

function CopyNumber({ number }: { readonly number: string }) {
  const catalogue = useCatalogue('ticket');
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(number);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  }
  return (
    <Button
      className="case-number"
      onPress={() => void copy()}
      aria-label={`${catalogue.case.copyNumber} ${number}`}
    >
      {copied ? catalogue.desk.copied : number}
      <Copy aria-hidden="true" />
    </Button>
  );
}
