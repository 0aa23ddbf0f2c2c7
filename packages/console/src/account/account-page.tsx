import './account.css';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { Page } from '../shell/page.js';
import { CredentialSections } from './credential-sections.js';
import { SessionsSection } from './sessions-section.js';
import { SignInList } from './sign-in-list.js';
import { useOwnSessions, useSignIns } from './use-account.js';

/** The officer's own account: password, second factor, sessions and sign-ins, as far as this desk keeps them. */
export function AccountPage() {
  const { account: texts, pages } = useCatalogue('settings');
  const { hasPlugin } = useOfficer();
  const sessions = useOwnSessions();
  const signIns = useSignIns();
  const items = sessions.data?.items ?? [];
  return (
    <Page id="account" title={pages.account.title} lead={texts.lead} answer={sessions}>
      {sessions.data && hasPlugin('accounts') && <CredentialSections sessions={items} />}
      {sessions.data && <SessionsSection sessions={items} />}
      {signIns.data && (
        <section className="account-section" aria-labelledby="own-sign-ins">
          <h2 id="own-sign-ins">{texts.history}</h2>
          <p className="muted">{texts.historyLead}</p>
          <SignInList signIns={signIns.data.items} />
        </section>
      )}
    </Page>
  );
}
