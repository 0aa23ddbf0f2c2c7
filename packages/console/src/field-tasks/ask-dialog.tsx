import { useState } from 'react';
import type { Answered } from '../api/answered.js';
import { desk } from '../api/desk.js';
import type { TicketDetail } from '../api/model.js';
import { queryClient } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { settings } from '../settings.js';
import { FormDialog } from '../shell/form-dialog.js';
import { Segments } from '../shell/segments.js';
import { ShownOnce } from '../shell/shown-once.js';
import { TextAreaField } from '../shell/text-area-field.js';
import { useDates } from '../time/use-dates.js';

const dayMs = 86_400_000;

type Recipient = 'facilitator' | 'regional-office';
const recipients: readonly Recipient[] = ['facilitator', 'regional-office'];
const validDays = ['3', '7', '14'] as const;
type Days = (typeof validDays)[number];

interface AskDialogProps {
  readonly view: TicketDetail;
  readonly onClose: () => void;
}

/** Makes a link for somebody in the field, and shows it once. */
export function AskDialog({ onClose, view }: AskDialogProps) {
  const { field } = useCatalogue('ticket');
  const dates = useDates();
  const [to, setTo] = useState<Recipient>('facilitator');
  const [days, setDays] = useState<Days>('7');
  const [task, setTask] = useState('');
  const [made, setMade] = useState<{
    readonly link: Answered<'FieldLink'>;
    readonly secret: string;
  } | null>(null);
  const [failed, setFailed] = useState(false);
  const { id } = view.ticket;

  async function ask() {
    setFailed(false);
    try {
      const body = { to, task, validMs: Number(days) * dayMs };
      setMade(await desk.post('/tickets/{id}/field-links', { path: { id }, body }));
      await queryClient.invalidateQueries();
    } catch {
      setFailed(true);
    }
  }

  if (made) {
    return (
      <ShownOnce
        title={field.askTitle}
        lead={field.made(dates.dateTime(made.link.until))}
        label={field.title}
        value={new URL(`${settings.fieldPath}#${made.secret}`, location.origin).href}
        copy={field.copy}
        onClose={onClose}
      />
    );
  }
  return (
    <FormDialog
      title={field.askTitle}
      lead={field.askLead}
      submit={field.submit}
      isReady={task.trim() !== '' && task.length <= 1_000}
      onSubmit={ask}
      closes={false}
      onClose={onClose}
    >
      <Segments
        label={field.to}
        value={to}
        options={recipients.map((each) => ({ id: each, name: field.recipients[each] ?? each }))}
        onChange={setTo}
      />
      <TextAreaField label={field.task} value={task} rows={4} autoFocus onChange={setTask} />
      <Segments
        label={field.days}
        value={days}
        options={validDays.map((each) => ({ id: each, name: field.dayChoices(Number(each)) }))}
        onChange={setDays}
      />
      {failed && <p role="alert">{field.failed}</p>}
    </FormDialog>
  );
}
