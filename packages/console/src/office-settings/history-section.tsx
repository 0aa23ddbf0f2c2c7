import { useQuery } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';
import { ChangesList } from './changes-list.js';
import {
  changesQuery,
  historyQuery,
  type SettingsEntry,
  type SettingsView,
} from './use-office-settings.js';

interface HistorySectionProps {
  readonly view: SettingsView;
  readonly isBusy: boolean;
  readonly onRestore: (number: number) => void;
}

/** What happened to a document, newest first; a published version shows its changes and can be restored. */
export function HistorySection({ isBusy, onRestore, view }: HistorySectionProps) {
  const { officeSettings } = useCatalogue('office');
  const { history: texts } = officeSettings;
  const { document, inForce, may, version } = view;
  const { data: entries = [] } = useQuery(historyQuery(document, version));
  const restoreButton = (number: number, name: string) =>
    may.includes('restore') &&
    number !== inForce.number && (
      <Button
        className="button quiet small"
        aria-label={texts.restoreOf(name)}
        isDisabled={isBusy}
        onPress={() => onRestore(number)}
      >
        {texts.restore}
      </Button>
    );
  return (
    <section className="settings-history" aria-labelledby="settings-history">
      <h3 id="settings-history">
        <History aria-hidden="true" />
        {texts.title}
      </h3>
      <ol>
        {entries.map((entry) => (
          <HistoryLine
            key={`${entry.at} ${entry.type} ${entry.number}`}
            entry={entry}
            document={document}
            isLive={entry.type === 'published' && entry.number === inForce.number}
          >
            {entry.type === 'published' &&
              entry.number !== null &&
              restoreButton(entry.number, texts.version(entry.number))}
          </HistoryLine>
        ))}
        <li data-live={inForce.number === 0 || undefined}>
          <p className="settings-history-line">
            <strong>{texts.code}</strong>
            {inForce.number === 0 && <span className="pill">{texts.live}</span>}
            {restoreButton(0, texts.code)}
          </p>
        </li>
      </ol>
    </section>
  );
}

interface HistoryLineProps {
  readonly entry: SettingsEntry;
  readonly document: string;
  readonly isLive: boolean;
  readonly children: React.ReactNode;
}

function HistoryLine({ children, document, entry, isLive }: HistoryLineProps) {
  const { officeSettings } = useCatalogue('office');
  const { history: texts } = officeSettings;
  const names = useNames();
  const dates = useDates();
  const { at, by, effectiveFrom, isEmergency, number, reason, type } = entry;
  return (
    <li data-live={isLive || undefined}>
      <p className="settings-history-line">
        {type === 'published' && number !== null && <strong>{texts.version(number)}</strong>}
        {isLive && <span className="pill">{texts.live}</span>}
        {isEmergency && <span className="pill">{texts.emergency}</span>}
        {children}
      </p>
      <p className="muted">
        {texts.did[type](names.officer(by))}, {dates.dateTime(at)}
        {effectiveFrom !== null && `, ${texts.since(dates.dateTime(effectiveFrom))}`}
      </p>
      {reason && <p>“{reason}”</p>}
      {type === 'published' && number !== null && (
        <VersionChanges document={document} number={number} />
      )}
    </li>
  );
}

/** The changes of a version to the one before it, read when they are opened. */
function VersionChanges({
  document,
  number,
}: {
  readonly document: string;
  readonly number: number;
}) {
  const { officeSettings } = useCatalogue('office');
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({ ...changesQuery(document, number - 1, number), enabled: isOpen });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{officeSettings.history.changes}</summary>
      {data && <ChangesList changes={data} />}
    </details>
  );
}
