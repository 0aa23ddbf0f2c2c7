import { useId } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';
import { isPostalLetterMissing, postalLetterDay, type TicketDraft } from './new-ticket-draft.js';

interface PostalLetterFieldsProps {
  readonly draft: TicketDraft;
  readonly checked: boolean;
  readonly onChange: (changes: Partial<TicketDraft>) => void;
  readonly scans: readonly File[];
  readonly onScans: (scans: readonly File[]) => void;
}

/** A letter's data in the register, and its scans. */
export function PostalLetterFields({
  draft,
  checked,
  onChange,
  scans,
  onScans,
}: PostalLetterFieldsProps) {
  const { letter } = useCatalogue('ticket');
  const dates = useDates();
  const officer = useOfficer();
  const scanId = useId();
  const missing = isPostalLetterMissing(draft, dates);
  return (
    <>
      <div className="row">
        <TextField
          className="field"
          value={draft.agenda}
          onChange={(agenda) => onChange({ agenda })}
          isInvalid={checked && missing.agenda}
        >
          <Label>{letter.agenda}</Label>
          <Input autoComplete="off" />
          <Text slot="description" className="hint">
            {letter.agendaHint}
          </Text>
          <FieldError>{letter.agendaNeeded}</FieldError>
        </TextField>
        <TextField
          className="field"
          value={postalLetterDay(draft, dates)}
          onChange={(receivedOn) => onChange({ receivedOn })}
          isInvalid={checked && missing.day}
        >
          <Label>{letter.receivedOn}</Label>
          <Input type="date" />
          <Text slot="description" className="hint">
            {letter.receivedHint}
          </Text>
          <FieldError>{letter.dayWrong}</FieldError>
        </TextField>
      </div>
      <div className="row">
        <TextField
          className="field"
          value={draft.address}
          onChange={(address) => onChange({ address })}
        >
          <Label>{letter.address}</Label>
          <TextArea rows={2} />
          <Text slot="description" className="hint">
            {letter.addressHint}
          </Text>
        </TextField>
        <div className="field">
          <label htmlFor={scanId}>{letter.scan}</label>
          <input
            id={scanId}
            type="file"
            multiple
            accept="application/pdf,image/jpeg,image/png,image/tiff,image/webp"
            onChange={({ target }) => onScans([...(target.files ?? [])])}
          />
          <span className="hint">
            {scans.length > 0 ? letter.scans(scans.length) : letter.scanHint}
          </span>
        </div>
      </div>
      <TextField
        className="field"
        value={draft.subject}
        onChange={(subject) => onChange({ subject })}
      >
        <Label>{letter.subject}</Label>
        <Input autoComplete="off" maxLength={200} />
      </TextField>
      {officer.may('answer') && (
        <FormerAnswerFields draft={draft} checked={checked} onChange={onChange} />
      )}
    </>
  );
}

/** The answer to a letter that was answered on paper before it is recorded. */
function FormerAnswerFields({
  draft,
  checked,
  onChange,
}: Pick<PostalLetterFieldsProps, 'draft' | 'checked' | 'onChange'>) {
  const { letter } = useCatalogue('ticket');
  const dates = useDates();
  const missing = isPostalLetterMissing(draft, dates);
  return (
    <div className="row">
      <TextField
        className="field"
        value={draft.answeredOn}
        onChange={(answeredOn) => onChange({ answeredOn })}
        isInvalid={checked && missing.answerDay}
      >
        <Label>{letter.answeredOn}</Label>
        <Input type="date" />
        <Text slot="description" className="hint">
          {letter.answeredHint}
        </Text>
        <FieldError>{letter.answerDayWrong}</FieldError>
      </TextField>
      {draft.answeredOn !== '' && (
        <TextField
          className="field"
          value={draft.answer}
          onChange={(answer) => onChange({ answer })}
        >
          <Label>{letter.answer}</Label>
          <TextArea rows={2} />
          <Text slot="description" className="hint">
            {letter.answerHint}
          </Text>
        </TextField>
      )}
    </div>
  );
}
