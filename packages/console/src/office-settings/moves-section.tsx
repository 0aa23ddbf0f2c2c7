import { useQuery } from '@tanstack/react-query';
import { CalendarClock } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { ReasonDialog } from '../context/reason-dialog.js';
import { FormField } from '../shell/form-field.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';
import {
  type MovedDocument,
  movePreviewQuery,
  movesQuery,
  type OpenTicketMoves,
  useMoveAction,
} from './use-open-ticket-moves.js';
import { useRefusalText } from './use-refusal-text.js';

interface MovesSectionProps {
  readonly document: MovedDocument;
  /** Of the document: another one may leave other tickets behind. */
  readonly version: number;
}

/** Open tickets that keep former hours or limits, and the decision of two people to move them. */
export function MovesSection({ document, version }: MovesSectionProps) {
  const { officeSettings } = useCatalogue('office');
  const { moves: texts } = officeSettings;
  const { data } = useQuery(movesQuery(document, version));
  const action = useMoveAction(document, version);
  const refusalText = useRefusalText();
  const [asks, setAsks] = useState(false);
  const [latest] = data?.moves ?? [];
  if (!data || (data.open === 0 && !latest)) return null;
  const isWaiting = latest?.state === 'waiting';
  const mayAsk = data.may.includes('ask');
  return (
    <section className="settings-moves" aria-labelledby="settings-moves">
      <h3 id="settings-moves">
        <CalendarClock aria-hidden="true" />
        {texts.title}
      </h3>
      {data.open > 0 && latest?.state !== 'running' && <p>{texts.open[document](data.open)}</p>}
      {latest && <MoveLine move={latest} open={data.open} />}
      {(asks || isWaiting) && <Preview document={document} version={version} />}
      {asks ? (
        <Request
          hasDecree={document === 'calendar'}
          isBusy={action.isPending}
          onAsk={(given) =>
            action.mutate({ type: 'ask', ...given }, { onSuccess: () => setAsks(false) })
          }
          onCancel={() => setAsks(false)}
        />
      ) : (
        mayAsk && (
          <Button className="button small" onPress={() => setAsks(true)}>
            {isWaiting ? texts.askAgain : texts.move}
          </Button>
        )
      )}
      {data.may.includes('decide') && latest && (
        <Decision
          isBusy={action.isPending}
          onApprove={() => action.mutate({ type: 'approve', number: latest.number })}
          onRefuse={(reason) => action.mutate({ type: 'refuse', number: latest.number, reason })}
        />
      )}
      {action.isError && (
        <p className="refusal" role="alert">
          {refusalText(action.error)}
        </p>
      )}
    </section>
  );
}

interface MoveLineProps {
  readonly move: OpenTicketMoves['moves'][number];
  readonly open: number;
}

/** How the last move stands. */
function MoveLine({ move, open }: MoveLineProps) {
  const { officeSettings } = useCatalogue('office');
  const { moves: texts } = officeSettings;
  const names = useNames();
  const dates = useDates();
  const { decree, left, reason, refusedFor, state, tickets } = move;
  const who = names.officer(move.decidedBy ?? '');
  const because = decree === null ? reason : `${reason} (${decree})`;
  const line = {
    waiting: () => texts.waiting(names.officer(move.askedBy), dates.dateTime(move.askedAt)),
    refused: () => texts.refused(who, refusedFor ?? ''),
    running: () => texts.running(open, tickets ?? open),
    finished: () => texts.finished((tickets ?? 0) - (left ?? 0), who),
    outdated: () => texts.outdated,
  }[state];
  return (
    <>
      <p role={state === 'running' ? 'status' : undefined}>{line()}</p>
      <p className="muted">{because}</p>
      {state === 'finished' && left !== null && left > 0 && <p>{texts.left(left)}</p>}
    </>
  );
}

/** What moving the open tickets would do now. */
function Preview({ document, version }: MovesSectionProps) {
  const { officeSettings } = useCatalogue('office');
  const { moves: texts } = officeSettings;
  const { data } = useQuery(movePreviewQuery(document, version));
  if (!data) return <p role="status">{officeSettings.draft.checking}</p>;
  const { ahead, later, moved, tickets } = data;
  return (
    <ul className="settings-mistakes">
      <li>{texts.preview(tickets, moved)}</li>
      {later > 0 && <li>{texts.later(later)}</li>}
      {ahead > 0 && <li>{texts.ahead(ahead)}</li>}
    </ul>
  );
}

interface RequestProps {
  readonly hasDecree: boolean;
  readonly isBusy: boolean;
  readonly onAsk: (given: { readonly reason: string; readonly decree?: string }) => void;
  readonly onCancel: () => void;
}

function Request({ hasDecree, isBusy, onAsk, onCancel }: RequestProps) {
  const { officeSettings } = useCatalogue('office');
  const { moves: texts } = officeSettings;
  const [reason, setReason] = useState('');
  const [decree, setDecree] = useState('');
  function ask(event: FormEvent): void {
    event.preventDefault();
    if (reason.trim() === '' || isBusy) return;
    onAsk({ reason: reason.trim(), ...(decree.trim() !== '' && { decree: decree.trim() }) });
  }
  return (
    <form onSubmit={ask}>
      <FormField label={texts.reason} value={reason} onChange={setReason} autoFocus />
      {hasDecree && <FormField label={texts.decree} value={decree} onChange={setDecree} />}
      <div className="settings-row-actions">
        <Button
          className="button primary"
          type="submit"
          isDisabled={reason.trim() === '' || isBusy}
        >
          {officeSettings.draft.ask}
        </Button>
        <Button className="button" onPress={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

interface DecisionProps {
  readonly isBusy: boolean;
  readonly onApprove: () => void;
  readonly onRefuse: (reason: string) => void;
}

function Decision({ isBusy, onApprove, onRefuse }: DecisionProps) {
  const { officeSettings } = useCatalogue('office');
  const { moves: texts } = officeSettings;
  const [refuses, setRefuses] = useState(false);
  return (
    <div className="settings-row-actions">
      <Button className="button primary" isDisabled={isBusy} onPress={onApprove}>
        {texts.approve}
      </Button>
      <Button className="button" isDisabled={isBusy} onPress={() => setRefuses(true)}>
        {texts.refuse}
      </Button>
      {refuses && (
        <ReasonDialog
          title={texts.refuse}
          help={texts.refuseHelp}
          onReason={onRefuse}
          onClose={() => setRefuses(false)}
        />
      )}
    </div>
  );
}
