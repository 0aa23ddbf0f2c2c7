import './office-settings.css';
import './hours/week.css';
import './holidays/year.css';
import './limits/limits.css';
import './code-list.css';
import './pair.css';
import './templates/templates.css';
import { useQuery } from '@tanstack/react-query';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { LoadFailed } from '../shell/load-failed.js';
import { Page } from '../shell/page.js';
import { DocumentPanel } from './document-panel.js';
import { DocumentsNav } from './documents-nav.js';
import { settingsListQuery, settingsQuery } from './use-office-settings.js';

/** The settings that the office changes itself: a list of documents, and one of them. */
export function OfficeSettingsPage() {
  const { officeSettings, pages } = useCatalogue('office');
  const place = useDeskLocation();
  const answer = useQuery(settingsListQuery);
  const documents = answer.data ?? [];
  const shown =
    documents.find(({ document }) => document === place.settingsDocument) ?? documents[0];
  return (
    <Page id="office" answer={answer} title={pages.office.title} lead={officeSettings.lead}>
      {shown && (
        <div className="settings-area">
          <DocumentsNav documents={documents} shown={shown.document} />
          <Document key={shown.document} document={shown.document} />
        </div>
      )}
    </Page>
  );
}

function Document({ document }: { readonly document: string }) {
  const { data, isError, refetch } = useQuery(settingsQuery(document));
  if (isError && !data) return <LoadFailed onRetry={() => void refetch()} />;
  return data ? <DocumentPanel view={data} /> : null;
}
