import './new-ticket.css';
import type { Ticket } from '@aduan/core';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { change } from '../api/client.js';
import { useRefresh } from '../api/queries.js';
import { useWords } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { serverNow } from '../time/clock.js';
import { useDates } from '../time/use-dates.js';
import { ticketOf, useTicketDraft } from './new-ticket-draft.js';
import { NewTicketForm } from './new-ticket-form.js';
import { TicketReceipt } from './ticket-receipt.js';

/** Records a case for a caller or visitor while he speaks. */
export function NewTicketPage() {
  const words = useWords();
  const dates = useDates();
  const place = useDeskLocation();
  const refresh = useRefresh();
  const { draft, change: changeDraft, clear, restore } = useTicketDraft(serverNow);
  const [receipt, setReceipt] = useState<{ readonly ticket: Ticket; readonly pin: string } | null>(
    null,
  );
  const [state, setState] = useState<'writing' | 'busy' | 'failed'>('writing');

  async function record() {
    setState('busy');
    try {
      const made = await change<{ ticket: Ticket; pin: string }>(
        '/tickets',
        ticketOf(draft, dates),
        {
          key: draft.key,
        },
      );
      clear();
      setReceipt(made);
      setState('writing');
      await refresh();
    } catch {
      restore(draft);
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
            aria-label={words.desk.back}
          >
            <ArrowLeft aria-hidden="true" />
          </Button>
          <h1>{receipt ? words.newTicket.receiptTitle : words.newTicket.title}</h1>
        </header>
        {receipt ? (
          <TicketReceipt {...receipt} onAnother={() => setReceipt(null)} />
        ) : (
          <NewTicketForm
            draft={draft}
            state={state}
            onChange={changeDraft}
            onClear={clear}
            onSubmit={() => void record()}
          />
        )}
      </div>
    </main>
  );
}
