import { CircleCheck, FilePen, Hourglass, type LucideIcon, Trash2, Undo2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { ActionView, Draft, TicketDetail } from '../api/model.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';
import { needsOnlyText } from './composer-modes.js';

const icons: Readonly<Record<Draft['status'], LucideIcon>> = {
  written: FilePen,
  submitted: Hourglass,
  approved: CircleCheck,
  returned: Undo2,
};

interface DraftBarProps {
  readonly view: TicketDetail;
  readonly action: ActionView;
  readonly isEdited: boolean;
  readonly onDiscard: () => void;
}

/** The state of the draft on the server: who wrote it, when, and why it was returned. */
export function DraftBar({ view, action, isEdited, onDiscard }: DraftBarProps) {
  const { drafts } = useCatalogue('ticket');
  const label = useLabel();
  const who = useNames();
  const dates = useDates();
  const { draft, may, returnedFor } = view.answer;
  if (!draft) return null;
  const Icon = icons[draft.status];
  return (
    <div className="draft-bar" data-status={draft.status} role="status">
      <Icon aria-hidden="true" />
      <p>
        <strong>{drafts.status[draft.status]}</strong>{' '}
        <span className="muted">
          {drafts.by(
            who.officer(draft.author),
            `${dates.shortDate(draft.at)} ${dates.time(draft.at)}`,
          )}
          {!needsOnlyText(action) && ` · ${drafts.forAction(label(action.label))}`}
        </span>
        {draft.status === 'returned' && returnedFor && (
          <span className="draft-reason">{returnedFor}</span>
        )}
      </p>
      {may.includes('discard') && !isEdited && (
        <Button className="button quiet small" onPress={onDiscard} data-draft="discard">
          <Trash2 aria-hidden="true" />
          {drafts.discard}
        </Button>
      )}
    </div>
  );
}
