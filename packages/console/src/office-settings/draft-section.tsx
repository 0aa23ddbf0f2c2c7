import { useQuery } from '@tanstack/react-query';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useOfficer } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { ReasonDialog } from '../context/reason-dialog.js';
import { useShortcuts } from '../keyboard/use-shortcuts.js';
import { CheckboxField } from '../shell/checkbox-field.js';
import { FormField } from '../shell/form-field.js';
import { Key } from '../shell/key.js';
import { Segments } from '../shell/segments.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';
import { EffectsSection } from './effects-section.js';
import {
  checkQuery,
  effectsQuery,
  type SettingsAction,
  type SettingsView,
} from './use-office-settings.js';

interface DraftSectionProps {
  readonly view: SettingsView;
  readonly isBusy: boolean;
  readonly onAction: (action: SettingsAction) => void;
}

/** The saved draft: what is wrong with it, what it would do, and how it gets into force. */
export function DraftSection({ isBusy, onAction, view }: DraftSectionProps) {
  const { officeSettings } = useCatalogue('office');
  const { draft: texts } = officeSettings;
  const label = useLabel();
  const names = useNames();
  const dates = useDates();
  const { document, draft, version } = view;
  const check = useQuery({ ...checkQuery(document, version), enabled: draft !== null });
  const mistakes = [...(check.data?.shape ?? []), ...(check.data?.references ?? [])];
  const isClean = check.data !== undefined && mistakes.length === 0;
  const effects = useQuery({ ...effectsQuery(document, version), enabled: isClean });
  const [hasSeen, setSeen] = useState(false);
  const authors = draft?.authors.map(names.officer).join(', ') ?? '';
  const steps = [
    ['shape', check.data?.shape.length === 0],
    ['references', isClean],
    ['seen', hasSeen],
  ] as const;
  return (
    <section className="settings-draft" aria-labelledby="settings-draft">
      <h3 id="settings-draft">{texts.title}</h3>
      <Scheduled view={view} isBusy={isBusy} onAction={onAction} />
      {!draft && !view.scheduled && <p className="muted">{texts.none}</p>}
      {draft && (
        <>
          <p className="muted">{texts.saved(authors, dates.dateTime(draft.writtenAt))}</p>
          {draft.submitted && (
            <p>
              {texts.submitted(
                names.officer(draft.submitted.by),
                dates.dateTime(draft.submitted.at),
              )}
            </p>
          )}
          {draft.returnedFor && <p>{texts.returned(draft.returnedFor)}</p>}
          {draft.base !== view.inForce.number && <p>{texts.outdated}</p>}
          {mistakes.length > 0 && (
            <>
              <p>{texts.mistakes}</p>
              <ul className="settings-mistakes">
                {mistakes.map(({ message, path }) => (
                  <li key={`${path.join('.')} ${message.id}`}>{label(message)}</li>
                ))}
              </ul>
            </>
          )}
          {(check.isPending || (isClean && effects.isPending)) && (
            <p role="status">{texts.checking}</p>
          )}
          {effects.data && <EffectsSection effects={effects.data} />}
          <ul className="settings-steps">
            {steps.map(([step, isDone]) => (
              <li key={step} data-done={isDone || undefined}>
                {isDone ? <CircleCheck aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
                {texts.steps[step]}
              </li>
            ))}
          </ul>
          {effects.data && (
            <CheckboxField label={texts.seen} isSelected={hasSeen} onChange={setSeen} />
          )}
          <Publication
            view={view}
            seen={hasSeen ? (effects.data?.seen ?? null) : null}
            isBusy={isBusy}
            onAction={onAction}
          />
        </>
      )}
    </section>
  );
}

/** A version that waits for its date. */
function Scheduled({ isBusy, onAction, view }: DraftSectionProps) {
  const { officeSettings } = useCatalogue('office');
  const { scheduled: texts } = officeSettings;
  const dates = useDates();
  const [asks, setAsks] = useState(false);
  const { scheduled } = view;
  if (!scheduled?.effectiveFrom) return null;
  const { effectiveFrom, number } = scheduled;
  return (
    <div className="settings-notice">
      <div>
        <p>
          <strong>{texts.title(number, dates.dateTime(effectiveFrom))}</strong>
        </p>
        <p className="muted">{texts.help}</p>
        {view.may.includes('withdraw') && (
          <Button className="button small" isDisabled={isBusy} onPress={() => setAsks(true)}>
            {texts.withdraw}
          </Button>
        )}
      </div>
      {asks && (
        <ReasonDialog
          title={texts.withdraw}
          help={texts.withdrawHelp}
          onReason={(reason) => onAction({ type: 'withdraw', number, reason })}
          onClose={() => setAsks(false)}
        />
      )}
    </div>
  );
}

interface PublicationProps extends DraftSectionProps {
  /** The proof that the effects were seen; null = they were not. */
  readonly seen: string | null;
}

/** The steps that take a draft into force, as far as this officer may take them. */
function Publication({ isBusy, onAction, seen, view }: PublicationProps) {
  const { officeSettings } = useCatalogue('office');
  const { draft: texts } = officeSettings;
  const officer = useOfficer();
  const dates = useDates();
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [date, setDate] = useState('');
  const [reason, setReason] = useState('');
  const [asks, setAsks] = useState<'sendBack' | 'emergency' | null>(null);
  const { draft, may, takesTwo } = view;
  const isOwn = draft?.authors.includes(officer.id) ?? false;
  const from = when === 'later' ? dates.instantOf(`${date}T00:00`) : null;
  const isReady = seen !== null && !isBusy && (when === 'now' || from !== null);

  function publish(how: { readonly reason?: string; readonly isEmergency?: boolean }): void {
    if (seen === null) return;
    const given = reason.trim() === '' ? {} : { reason: reason.trim() };
    const effectiveFrom = from === null ? {} : { effectiveFrom: new Date(from).toISOString() };
    onAction({ type: 'publish', seen, ...given, ...effectiveFrom, ...how });
  }

  function approve(): void {
    if (seen !== null && !isBusy) onAction({ type: 'approve', seen });
  }

  useShortcuts({
    'mod+enter': () => {
      if (asks !== null) return;
      if (may.includes('approve')) approve();
      else if (may.includes('publish') && isReady) publish({});
    },
  });

  return (
    <>
      {may.includes('publish') && seen !== null && (
        <>
          <Segments
            label={texts.from}
            value={when}
            options={(['now', 'later'] as const).map((id) => ({ id, name: texts[id] }))}
            onChange={setWhen}
          />
          {when === 'later' && (
            <FormField label={texts.date} type="date" value={date} onChange={setDate} />
          )}
          <FormField label={texts.reason} value={reason} onChange={setReason} />
        </>
      )}
      {draft?.submitted && isOwn && <p className="muted">{texts.own}</p>}
      <div className="settings-row-actions">
        {may.includes('approve') && (
          <Button className="button primary" isDisabled={seen === null || isBusy} onPress={approve}>
            {texts.approve}
            {seen !== null && <Key>Ctrl ↵</Key>}
          </Button>
        )}
        {may.includes('publish') && (
          <Button className="button primary" isDisabled={!isReady} onPress={() => publish({})}>
            {takesTwo ? texts.ask : texts.publish}
            {isReady && <Key>Ctrl ↵</Key>}
          </Button>
        )}
        {may.includes('return') && (
          <Button className="button" isDisabled={isBusy} onPress={() => setAsks('sendBack')}>
            {texts.sendBack}
          </Button>
        )}
        {may.includes('publish') && takesTwo && (
          <Button
            className="button quiet"
            isDisabled={!isReady}
            onPress={() => setAsks('emergency')}
          >
            {texts.emergency}
          </Button>
        )}
        {may.includes('discard') && (
          <Button
            className="button quiet"
            isDisabled={isBusy}
            onPress={() => onAction({ type: 'discard' })}
          >
            {texts.discard}
          </Button>
        )}
      </div>
      {asks && (
        <ReasonDialog
          title={texts[asks]}
          help={texts[`${asks}Help`]}
          onReason={(given) =>
            asks === 'sendBack'
              ? onAction({ type: 'sendBack', reason: given })
              : publish({ reason: given, isEmergency: true })
          }
          onClose={() => setAsks(null)}
        />
      )}
    </>
  );
}
