import { useQuery } from '@tanstack/react-query';
import { ArrowDownUp } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Ticket } from '../api/model.js';
import { ticketQuery } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { TicketPicker } from '../search/ticket-picker.js';
import { FormDialog } from '../shell/form-dialog.js';
import { TextAreaField } from '../shell/text-area-field.js';
import { MergeEffects } from './merge-effects.js';
import { previewQuery } from './merged-ticket-queries.js';
import { useMergeCommands } from './use-merge-commands.js';

interface MergeDialogProps {
  readonly ticket: Ticket;
  /** The report to merge with; null when it is to be searched. */
  readonly other: Ticket | null;
  readonly onClose: () => void;
}

/** Shows the effect of a merge, and which report leads, before it is done. */
export function MergeDialog({ ticket, other, onClose }: MergeDialogProps) {
  const { context, similar } = useCatalogue('ticket');
  const commands = useMergeCommands();
  const [found, setFound] = useState<string | null>(other?.id ?? null);
  const [isSwapped, setSwapped] = useState(other !== null && leadsBefore(ticket, other));
  const [reason, setReason] = useState('');
  const [from, into] = isSwapped ? [found, ticket.id] : [ticket.id, found];
  const preview = useQuery({
    ...previewQuery(from ?? '', into ?? ''),
    enabled: found !== null,
  });
  const report = useQuery({ ...ticketQuery(from ?? ''), enabled: from !== null });
  const { data } = preview;

  function merge() {
    if (data && report.data) {
      commands.merge(report.data.ticket, data.lead.ticket, reason.trim());
    }
  }

  return (
    <FormDialog
      title={similar.mergeTitle}
      submit={similar.mergeSubmit}
      isReady={found !== null && data?.obstacle === null && report.data !== undefined}
      onSubmit={merge}
      onClose={onClose}
    >
      {other === null && (
        <TicketPicker
          label={similar.mergeSearch}
          hint={context.linkSearchHint}
          except={ticket}
          // A report that has joined another one is merged by way of that one.
          offers={({ leadId }) => !leadId}
          onFound={setFound}
        />
      )}
      <div className="merge-effects" aria-live="polite">
        {found !== null && preview.isPending && <p className="muted">{similar.loadingPreview}</p>}
        {preview.isError && <p className="refusal">{similar.previewFailed}</p>}
        {found !== null && data && <MergeEffects preview={data} />}
      </div>
      {data && data.obstacle !== 'same-case' && (
        <Button className="button quiet inline" onPress={() => setSwapped((swapped) => !swapped)}>
          <ArrowDownUp aria-hidden="true" />
          {similar.swap}
        </Button>
      )}
      <TextAreaField label={similar.reason} value={reason} rows={2} onChange={setReason} />
    </FormDialog>
  );
}

/** Whether `one` leads: the report that others are merged into, otherwise the one that came first. */
function leadsBefore(one: Ticket, other: Ticket): boolean {
  const more = one.reports.length - other.reports.length;
  return more === 0 ? one.receivedAt < other.receivedAt : more > 0;
}
