import { isUrgent } from '@aduan/core/categories';
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
import { useGround } from '../api/grounds.js';
import type { CaseView } from '../api/model.js';
import { CaseFlag } from '../cases/case-flag.js';
import { useLanguage, useWords } from '../catalogue/language.js';
import { HeaderClock } from '../clocks/header-clock.js';
import { ActionButtons } from '../commands/action-buttons.js';
import { AssignMenu } from '../commands/assign-menu.js';
import { ClaimButton } from '../commands/claim-button.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { PhaseMark } from './phase-mark.js';
import { useWho } from './use-who.js';

interface CaseHeaderProps {
  readonly view: CaseView;
  readonly onContext: () => void;
}

/** Number, subject, state, and what can be done with the case. */
export function CaseHeader({ view, onContext }: CaseHeaderProps) {
  const { locale, words } = useLanguage();
  const who = useWho();
  const place = useDeskLocation();
  const { ticket } = view;
  const ground = useGround(ticket.id);
  return (
    <header className="case-header">
      <div className="case-top">
        <div className="case-line">
          <Button
            className="button icon quiet back"
            onPress={place.openList}
            aria-label={words.desk.back}
          >
            <ArrowLeft aria-hidden="true" />
          </Button>
          <CopyNumber number={ticket.number} />
          <span className="muted kind">{who.kind(ticket.kind)}</span>
          {ticket.cycle > 1 && <span className="muted">{words.case.cycle(ticket.cycle)}</span>}
          {isUrgent(ticket) && (
            <span className="flag urgent">
              <Siren aria-hidden="true" />
              {words.case.urgent}
            </span>
          )}
          {ticket.supervisory && (
            <span className="flag">
              <Scale aria-hidden="true" />
              {words.case.supervisory}
            </span>
          )}
          {ticket.anonymous && (
            <span className="flag">
              <EyeOff aria-hidden="true" />
              {words.case.anonymous}
            </span>
          )}
          {ticket.confidential && (
            <span className="flag">
              <LockKeyhole aria-hidden="true" />
              {words.case.confidential}
            </span>
          )}
          <CaseFlag ticket={ticket} />
        </div>
        <div className="case-tools">
          <a
            className="button icon quiet print-button"
            href={`/api/tickets/${ticket.id}/file?lang=${locale}${ground ? `&ground=${ground}` : ''}`}
            target="_blank"
            rel="noreferrer"
            aria-label={words.case.print}
          >
            <Printer aria-hidden="true" />
          </a>
          {ticket.channel === 'letter' && (
            <a
              className="button icon quiet"
              href={`/api/tickets/${ticket.id}/letter?lang=${locale}&ground=${ground ?? 'call-back'}`}
              target="_blank"
              rel="noreferrer"
              aria-label={words.letter.print}
            >
              <Mail aria-hidden="true" />
            </a>
          )}
          <Button className="button quiet context-toggle" onPress={onContext}>
            <PanelRight aria-hidden="true" />
            <span>{words.case.context}</span>
          </Button>
        </div>
      </div>
      <h1>{view.subject ?? words.queue.hidden}</h1>
      <div className="case-line deeds">
        <PhaseMark phase={ticket.phase}>{who.state(ticket.state)}</PhaseMark>
        <HeaderClock view={view} />
        <span className="muted case-category">{who.categoryTail(ticket.category)}</span>
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
  const words = useWords();
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
      aria-label={`${words.case.copyNumber} ${number}`}
    >
      {copied ? words.case.copied : number}
      <Copy aria-hidden="true" />
    </Button>
  );
}
