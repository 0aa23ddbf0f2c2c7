import '../generated/fonts/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import type { Session } from './api/model.js';
import { chooseLanguage, chosenLanguage } from './catalogue/languages.js';
import { loadPart } from './catalogue/load-texts.js';
import { entryAt } from './session/entry-at.js';
import { openSession } from './session/open-session.js';
import { signIn, untilRetry } from './session/sign-in.js';
import { applyTheme } from './shell/theme.js';

applyTheme();
chooseLanguage(chosenLanguage());
const root = document.querySelector('#console');
const entry = entryAt(location.pathname);
if (root && entry) void retrying(root, async () => (await loadEntry()).showEntry(root, entry));
else if (root) void run(root);

/** Shows the desk while an officer is signed in, and the sign-in page otherwise. Unsent changes stay in memory. */
async function run(root: Element): Promise<never> {
  for (;;) {
    const session = await retrying(root, () => signedIn(root));
    const { showDesk } = await retrying(root, loadDesk);
    await showDesk(root, session);
  }
}

async function signedIn(root: Element): Promise<Session> {
  const session = await openSession(async (officer) => {
    const { askToReplace } = await import('./session/ask-to-replace.js');
    return askToReplace(root, officer.name);
  });
  if (session.officer) return session;
  // Prefetches the next parts while the officer reads and types; where that fails, they are fetched when needed.
  void loadPart(chosenLanguage(), 'shell').catch(() => {});
  void import('./api/queries.js').catch(() => {});
  return signIn(root, session, () => void loadDesk().catch(() => {}));
}

/** The page of the setup link, and of the sealed account. */
function loadEntry() {
  return import('./session/show-entry.js');
}

/** The desk with all that its first list needs. */
function loadDesk() {
  return import('./desk.js');
}

/** Does it until it succeeds; the officer says when to try again. */
async function retrying<Result>(root: Element, act: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await act();
    } catch {
      await untilRetry(root);
    }
  }
}
