import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../catalogue/language.js';
import { chosenLanguage } from '../catalogue/languages.js';
import { loadPart } from '../catalogue/load-texts.js';
import type { Entry } from './entry-at.js';
import { EntryPage } from './entry-page.js';
import { InvitationPage } from './invitation-page.js';

/** Shows the page of a way in without an account. Signing in loads the console again, by a link. */
export async function showEntry(root: Element, kind: Entry): Promise<void> {
  const code = chosenLanguage();
  await Promise.all([loadPart(code, 'shell'), loadPart(code, 'settings')]);
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider code={code}>
        {kind === 'invitation' ? <InvitationPage /> : <EntryPage kind={kind} />}
      </LanguageProvider>
    </StrictMode>,
  );
}
