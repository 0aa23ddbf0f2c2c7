import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { PageSearch } from '../shell/page-search.js';
import { findSettings } from './find-settings.js';
import { useEditedBody } from './use-edited-body.js';
import { type SettingsSummary, settingsQuery } from './use-office-settings.js';

interface DocumentsNavProps {
  readonly documents: readonly SettingsSummary[];
  /** The id of the shown document. */
  readonly shown: string;
}

/** The documents, with a search over all that they hold. */
export function DocumentsNav({ documents, shown }: DocumentsNavProps) {
  const { officeSettings } = useCatalogue('office');
  const place = useDeskLocation();
  const label = useLabel();
  const [sought, setSought] = useState('');
  /** Whether Enter was pressed before all documents were read: the first of them is opened then. */
  const [isAwaited, setAwaited] = useState(false);
  const isSearching = sought.trim() !== '';
  const bodies = useQueries({
    queries: documents.map(({ document }) => ({
      ...settingsQuery(document),
      enabled: isSearching,
    })),
  });
  const found = isSearching
    ? bodies.flatMap(({ data }) =>
        data ? findSettings(data, sought, officeSettings.parts[data.document] ?? {}, label) : [],
      )
    : [];

  const isReading = bodies.some(({ isLoading }) => isLoading);

  useEffect(() => {
    if (isAwaited && !isReading) openFirst();
  });

  /** Enter in the search goes to the first of the list. */
  function openFirst(): void {
    setAwaited(isReading);
    const [first] = found;
    if (isReading || !first) return;
    place.openSettings(first.document, first.place);
    setSought('');
  }

  function seek(words: string): void {
    setSought(words);
    setAwaited(false);
  }

  return (
    <nav className="settings-nav" aria-label={officeSettings.documents}>
      <PageSearch
        label={officeSettings.search}
        value={sought}
        onChange={seek}
        onSubmit={openFirst}
      />
      {isSearching && (
        <>
          <p className="hint" role="status">
            {!isReading && officeSettings.found(found.length)}
          </p>
          <ul>
            {found.map(({ document, documentName, place: where, text }) => (
              <li key={`${document} ${where} ${text}`}>
                <Link href={place.settingsAddress(document, where)} onClick={() => setSought('')}>
                  {text}
                  <small>{documentName}</small>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <ul>
        {documents.map((each) => (
          <DocumentLink key={each.document} summary={each} isShown={each.document === shown} />
        ))}
      </ul>
    </nav>
  );
}

interface DocumentLinkProps {
  readonly summary: SettingsSummary;
  readonly isShown: boolean;
}

function DocumentLink({ isShown, summary }: DocumentLinkProps) {
  const { officeSettings } = useCatalogue('office');
  const place = useDeskLocation();
  const label = useLabel();
  const { document, draft, scheduled } = summary;
  const { edited } = useEditedBody(document);
  const mark = edited ? 'unsaved' : draft ? 'draft' : scheduled ? 'scheduled' : null;
  return (
    <li>
      <Link href={place.settingsAddress(document)} aria-current={isShown ? 'page' : undefined}>
        {label(summary.label)}
        {mark && (
          <span className="settings-mark" data-mark={mark}>
            <span className="visually-hidden">{officeSettings.marks[mark]}</span>
          </span>
        )}
      </Link>
    </li>
  );
}
