import './new-ticket.css';
import { useQueryClient } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ApiError } from '../api/api-error.js';
import { desk } from '../api/desk.js';
import type { Recorded } from '../api/model.js';
import { useRefresh } from '../api/queries.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { useCatalogue } from '../catalogue/language.js';
import { readPhone } from '../phone/phone-queries.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { serverNow } from '../time/clock.js';
import type { Dates } from '../time/dates.js';
import { useDates } from '../time/use-dates.js';
import { KnownPostalLetter } from './known-postal-letter.js';
import { postalLetterOf, type TicketDraft, ticketOf, useTicketDraft } from './new-ticket-draft.js';
import { NewTicketForm } from './new-ticket-form.js';
import { TicketReceipt } from './ticket-receipt.js';

/** Records a ticket during a call or visit. */
export function NewTicketPage() {
  const catalogue = useCatalogue('ticket');
  const dates = useDates();
  const place = useDeskLocation();
  const refresh = useRefresh();
  const client = useQueryClient();
  const { draft, change: changeDraft, clear, restore } = useTicketDraft(serverNow);
  const [receipt, setReceipt] = useState<Recorded | null>(null);
  const [scans, setScans] = useState<readonly File[]>([]);
  const [state, setState] = useState<'writing' | 'busy' | 'failed'>('writing');

  async function record() {
    setState('busy');
    try {
      const made = await recorded(draft, dates, scans);
      clear();
      setScans([]);
      setReceipt(made);
      setState('writing');
      await refresh();
      await readPhone(client);
    } catch (error) {
      restore({ ...draft, isRefused: error instanceof ApiError && error.status < 500 });
      setState('failed');
    }
  }

  return (
    <main className="new-ticket" id="case" tabIndex={-1}>
      <div className="new-ticket-inner">
        <header>
          <Button
            className="button icon quiet back"
            onPress={place.openList}
            aria-label={catalogue.desk.back}
          >
            <ArrowLeft aria-hidden="true" />
          </Button>
          <h1>{titleOf(catalogue, receipt)}</h1>
        </header>
        {receipt?.pin ? (
          <TicketReceipt
            ticket={receipt.ticket}
            pin={receipt.pin}
            onAnother={() => setReceipt(null)}
          />
        ) : receipt ? (
          <KnownPostalLetter ticket={receipt.ticket} onAnother={() => setReceipt(null)} />
        ) : (
          <NewTicketForm
            draft={draft}
            state={state}
            onChange={changeDraft}
            onClear={clear}
            onSubmit={() => void record()}
            scans={scans}
            onScans={(chosen) => {
              setScans(chosen);
              changeDraft({});
            }}
          />
        )}
      </div>
    </main>
  );
}

function titleOf(
  { letter, newTicket }: Pick<Catalogue, 'letter' | 'newTicket'>,
  receipt: Recorded | null,
): string {
  if (!receipt) return newTicket.title;
  return receipt.pin ? newTicket.receiptTitle : letter.knownTitle;
}

/** Records a letter with its scans, or a ticket: one by phone from its call. */
function recorded(draft: TicketDraft, dates: Dates, files: readonly File[]): Promise<Recorded> {
  const { call, channel, key } = draft;
  if (channel === 'letter') {
    return desk.post('/postal-letters', { body: postalLetterOf(draft, dates), files, key });
  }
  const body = ticketOf(draft, dates);
  if (!call || channel !== 'phone') return desk.post('/tickets', { body, key });
  const { channel: _, receivedAt: __, ...input } = body;
  const path = { call: call.id };
  return desk.post('/call-sessions/calls/{call}/tickets', { path, body: input, key });
}
