import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import {
  Button,
  FieldError,
  Form,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
} from 'react-aria-components';
import { useDesk } from '../api/queries.js';
import { asWords } from '../catalogue/as-words.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { CheckboxField } from '../shell/checkbox-field.js';
import { Key } from '../shell/key.js';
import { SearchChoice } from '../shell/search-choice.js';
import { Segments } from '../shell/segments.js';
import { useDates } from '../time/use-dates.js';
import { CategoryField } from './category-field.js';
import { KnownCaller } from './known-caller.js';
import { isPostalLetterMissing, type TicketDraft } from './new-ticket-draft.js';
import { PhoneField } from './phone-field.js';
import { PostalLetterFields } from './postal-letter-fields.js';
import { ReporterFields } from './reporter-fields.js';
import { SimilarOpen } from './similar-open.js';

interface NewTicketFormProps {
  readonly draft: TicketDraft;
  readonly state: 'writing' | 'busy' | 'failed';
  readonly onChange: (changes: Partial<TicketDraft>) => void;
  readonly onClear: () => void;
  readonly onSubmit: () => void;
  /** The scans of a letter; a browser keeps no files over a reload. */
  readonly scans: readonly File[];
  readonly onScans: (scans: readonly File[]) => void;
}

/** One column of fields in the order in which callers tell them; Ctrl+Enter records. */
export function NewTicketForm(props: NewTicketFormProps) {
  const { draft, state, onChange, onClear, onSubmit } = props;
  const catalogue = useCatalogue('ticket');
  const isPostalLetter = draft.channel === 'letter';
  // A letter has its own texts, because it is copied, not heard.
  const form = isPostalLetter
    ? { ...catalogue.newTicket, ...pickLetter(catalogue) }
    : catalogue.newTicket;
  const dates = useDates();
  const label = useLabel();
  const { kinds, regions } = useDesk();
  const kind = kinds.find(({ id }) => id === draft.kind) ?? kinds[0];
  const [checked, setChecked] = useState(false);
  const bodyInput = useRef<HTMLTextAreaElement>(null);
  const bodyMissing = draft.body.trim() === '';
  const missing = isPostalLetterMissing(draft, dates);
  const letterWrong = isPostalLetter && (missing.agenda || missing.day || missing.answerDay);
  const timeWrong =
    !isPostalLetter && draft.receivedAt !== '' && dates.instantOf(draft.receivedAt) === null;

  function submit(event?: FormEvent) {
    event?.preventDefault();
    setChecked(true);
    if (bodyMissing) bodyInput.current?.focus();
    const relationMissing = draft.isProxy && draft.relation === null;
    const isWhole = !(bodyMissing || timeWrong || letterWrong || relationMissing);
    if (isWhole && state !== 'busy') onSubmit();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  }

  return (
    <div className="new-ticket-body">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Enter records from any field inside. */}
      <div className="new-ticket-keys" onKeyDown={onKeyDown}>
        <Form className="new-ticket-form" onSubmit={submit}>
          <p className="muted">{form.lead}</p>
          <div className="row">
            <Segments
              label={form.channel}
              value={draft.channel}
              options={(['phone', 'counter', 'letter'] as const).map((id) => ({
                id,
                name: catalogue.channels[id] ?? asWords(id),
              }))}
              onChange={(channel) => onChange({ channel })}
            />
            <Segments
              label={form.kind}
              value={kind?.id ?? ''}
              options={kinds.map(({ id, label: name }) => ({ id, name: label(name) }))}
              onChange={(id) => onChange({ kind: id })}
            />
          </div>
          {isPostalLetter && <PostalLetterFields {...props} checked={checked} />}
          <div className="row">
            <TextField
              className="field"
              value={draft.name}
              onChange={(name) => onChange({ name })}
              autoFocus={!isPostalLetter}
            >
              <Label>{form.name}</Label>
              <Input autoComplete="off" />
              <Text slot="description" className="hint">
                {form.nameHint}
              </Text>
            </TextField>
            <PhoneField draft={draft} onChange={onChange} />
          </div>
          <KnownCaller draft={draft} onChange={onChange} />
          <ReporterFields draft={draft} checked={checked} onChange={onChange} />
          <TextField
            className="field"
            value={draft.body}
            onChange={(body) => onChange({ body })}
            isInvalid={checked && bodyMissing}
          >
            <Label>{form.body}</Label>
            <TextArea rows={6} ref={bodyInput} />
            <Text slot="description" className="hint">
              {form.bodyHint}
            </Text>
            <FieldError>{form.bodyNeeded}</FieldError>
          </TextField>
          <div className="row">
            <SearchChoice
              label={form.region}
              options={regions.map(({ code, name }) => ({ id: code, name, search: code }))}
              value={draft.region}
              onChange={(region) => onChange({ region })}
            />
            <TextField
              className="field"
              value={draft.cooperative}
              onChange={(cooperative) => onChange({ cooperative })}
            >
              <Label>{form.cooperative}</Label>
              <Input autoComplete="off" />
              <Text slot="description" className="hint">
                {form.cooperativeHint}
              </Text>
            </TextField>
          </div>
          <div className="row">
            <CategoryField value={draft.category} onChange={(category) => onChange({ category })} />
            {!isPostalLetter && (
              <TextField
                className="field"
                value={draft.receivedAt || (draft.begunAt ? dates.wallText(draft.begunAt) : '')}
                onChange={(receivedAt) => onChange({ receivedAt })}
                isInvalid={checked && timeWrong}
              >
                <Label>{form.receivedAt}</Label>
                <Input type="datetime-local" />
                <Text slot="description" className="hint">
                  {form.receivedHint}
                </Text>
                <FieldError>{form.timeWrong}</FieldError>
              </TextField>
            )}
          </div>
          <CheckboxField
            isSelected={draft.confidential}
            onChange={(confidential) => onChange({ confidential })}
            label={form.confidential}
          />
          <CheckboxField
            isSelected={draft.anonymous}
            onChange={(anonymous) => onChange({ anonymous })}
            label={form.anonymous}
          />
          {state === 'failed' && (
            <p className="refusal" role="alert">
              {form.failed}
            </p>
          )}
          <footer className="new-ticket-foot">
            <span className="muted" role="status">
              {draft.begunAt > 0 && form.saved}
            </span>
            <span className="spacer" />
            {draft.begunAt > 0 && (
              <Button className="button quiet" onPress={onClear}>
                {form.clear}
              </Button>
            )}
            <Button
              className="button primary"
              type="submit"
              isDisabled={state === 'busy'}
              data-testid="new-ticket-submit"
            >
              {state === 'busy' ? form.busy : form.submit}
              <Key>Ctrl ↵</Key>
            </Button>
          </footer>
        </Form>
      </div>
      <aside className="beside-form">
        <SimilarOpen draft={draft} />
        {!isPostalLetter && kind && kind.asks.length > 0 && (
          <section className="asks" aria-label={form.askTitle}>
            <h2>{form.askTitle}</h2>
            <ul>
              {kind.asks.map(label).map((ask) => (
                <li key={ask}>{ask}</li>
              ))}
            </ul>
          </section>
        )}
      </aside>
    </div>
  );
}

/** The form's texts that are specific to letters. */
function pickLetter({
  letter: { lead, body, bodyHint, bodyNeeded, failed },
}: Pick<Catalogue, 'letter'>) {
  return { lead, body, bodyHint, bodyNeeded, failed };
}
