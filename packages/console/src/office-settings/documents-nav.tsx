import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { Link } from 'wouter';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
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

  /** Enter in the search goes to the first of the list. */
  function openFirst(): void {
    const [first] = found;
    if (!first) return;
    place.openSettings(first.document, first.place);
    setSought('');
  }

  return (
    <nav className="settings-nav" aria-label={officeSettings.documents}>
      <SearchField className="field" value={sought} onChange={setSought} onSubmit={openFirst}>
        <Label>{officeSettings.search}</Label>
        <Input />
      </SearchField>
      {isSearching && (
        <>
          <p className="hint" role="status">
            {officeSettings.found(found.length)}
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
