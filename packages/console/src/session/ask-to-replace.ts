import { chosenLanguage, loadSignIn } from '../catalogue/languages.js';
import { element } from './element.js';

/**
 * Asks whether a one-time link may end the session that is open in this browser, because the link may belong to another
 * person.
 *
 * @param root - its content is replaced
 * @param name - name of the signed-in officer
 */
export async function askToReplace(root: Element, name: string): Promise<boolean> {
  const { signIn: texts } = await loadSignIn(chosenLanguage());
  const stay = element(
    'button',
    { type: 'button', class: 'button primary', 'data-testid': 'stay' },
    texts.stay(name),
  );
  const replace = element(
    'button',
    { type: 'button', class: 'button', 'data-testid': 'replace' },
    texts.replace,
  );
  const heading = element('h1', { tabindex: '-1' }, texts.replaceTitle(name));
  const lead = element('p', { class: 'lead' }, texts.replaceLead);
  root.replaceChildren(
    element(
      'main',
      { class: 'sign-in' },
      heading,
      lead,
      element('div', { class: 'sign-in-ways' }, stay, replace),
    ),
  );
  heading.focus();
  return new Promise((answered) => {
    stay.addEventListener('click', () => answered(false), { once: true });
    replace.addEventListener('click', () => answered(true), { once: true });
  });
}
