import '../shell/banner.css';
import '../shell/brand.css';
import './sign-in.css';
import { ApiError } from '../api/api-error.js';
import type { Label, Session } from '../api/model.js';
import {
  chooseLanguage,
  chosenLanguage,
  loadSignIn,
  nextLanguage,
} from '../catalogue/languages.js';
import { settings } from '../settings.js';
import { element } from './element.js';
import type { OpenedSession } from './open-session.js';
import { askSession } from './sign-in-client.js';

/**
 * Shows the sign-in page until an officer is signed in. It is built without React, because officers on a slow
 * connection wait for it; the desk loads while they type.
 *
 * @param root - its content is replaced
 * @param session - the signed-out session: it has the ways to sign in, and why a link was refused
 * @param onTyping - called once, when the officer begins to type
 */
export function signIn(
  root: Element,
  { hours, refusal: refusedLink, ways }: OpenedSession,
  onTyping: () => void,
): Promise<Session> {
  return new Promise((signedIn) => {
    const show = async (language: string) => {
      const { signIn: texts } = await loadSignIn(language);
      const label = (text: Label) => text[language] ?? text.en;
      document.title = `${texts.submit} · ${settings.title}`;
      const next = nextLanguage(language);
      const switchLanguage = element(
        'button',
        { type: 'button', class: 'button quiet', lang: next.code },
        next.name,
      );
      switchLanguage.addEventListener('click', () => {
        chooseLanguage(next.code);
        void show(next.code);
      });
      const username = field(texts.username, {
        ...{ autocomplete: 'username', autocapitalize: 'none', spellcheck: 'false' },
      });
      const password = field(texts.password, {
        type: 'password',
        autocomplete: 'current-password',
      });
      const refusal = element('p', { class: 'refusal', role: 'alert' });
      if (refusedLink) refusal.textContent = label(refusedLink);
      const submit = element(
        'button',
        { type: 'submit', class: 'button primary', 'data-testid': 'sign-in' },
        texts.submit,
      );
      const form = element('form', { class: 'sign-in-form' }, username.row, password.row, submit);
      /** Null until the API asks for the code of the second factor. */
      let code: ReturnType<typeof field> | null = null;
      const askForCode = () => {
        code = field(texts.code, { autocomplete: 'one-time-code', inputmode: 'numeric' });
        submit.before(code.row);
        code.input.focus();
      };
      form.addEventListener('input', onTyping, { once: true });
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        refusal.remove();
        submit.disabled = true;
        submit.textContent = texts.busy;
        const given = {
          username: username.input.value,
          password: password.input.value,
          ...(code && { code: code.input.value }),
        };
        askSession('/session', given).then(signedIn, (reason) => {
          submit.disabled = false;
          submit.textContent = texts.submit;
          const refused = reason instanceof ApiError ? reason : null;
          if (refused?.code === 'second-factor-needed' && !code) return askForCode();
          refusal.textContent = refused?.text ? label(refused.text) : texts.offline;
          submit.before(refusal);
        });
      });
      const lead = element(
        'section',
        {},
        element('h1', {}, texts.title),
        element('p', { class: 'lead' }, texts.lead),
        element('p', { class: 'muted' }, label(hours.text)),
        refusedLink ? refusal : null,
      );
      const elsewhere = ways.map((way) =>
        way.kind === 'redirect'
          ? element('a', { class: 'button', href: way.url }, label(way.name))
          : null,
      );
      const has = (kind: string) => ways.some((way) => way.kind === kind);
      const links = has('link') ? element('p', { class: 'muted' }, texts.links) : null;
      root.replaceChildren(
        element(
          'div',
          { class: 'sign-in-page' },
          banner(label),
          element(
            'main',
            { class: 'sign-in' },
            element('header', { class: 'sign-in-top' }, brand(), switchLanguage),
            element(
              'div',
              { class: 'sign-in-body' },
              lead,
              element(
                'div',
                { class: 'sign-in-ways' },
                ...[has('password') ? form : null, ...elsewhere, links],
              ),
            ),
          ),
        ),
      );
    };
    void show(chosenLanguage());
  });
}

/** Says that nothing can be shown yet, and waits until the officer tries again. */
export async function untilRetry(root: Element): Promise<void> {
  const { signIn: texts } = await loadSignIn(chosenLanguage());
  const retry = element('button', { type: 'button', class: 'button' }, texts.retry);
  root.replaceChildren(
    element('main', { class: 'empty', role: 'alert' }, element('h2', {}, texts.offline), retry),
  );
  await new Promise((pressed) => retry.addEventListener('click', pressed, { once: true }));
}

/** A required field below its label. */
function field(text: string, attributes: Readonly<Record<string, string>>) {
  const input = element('input', { required: '', ...attributes });
  return { input, row: element('label', { class: 'field' }, element('span', {}, text), input) };
}

/** The same as `shell/banner.tsx` of the desk. */
function banner(label: (text: Label) => string): HTMLElement | null {
  if (settings.banner === null) return null;
  const { text, title } = settings.banner;
  return element(
    'aside',
    { class: 'banner', 'aria-label': label(title) },
    element('strong', {}, label(title)),
    element('span', {}, label(text)),
  );
}

/** The same as `shell/brand.tsx` of the desk. */
function brand(): HTMLElement {
  const mark =
    settings.logo === null
      ? element('span', { class: 'brand-mark', 'aria-hidden': 'true' })
      : element('img', { class: 'brand-logo', src: settings.logo, alt: '' });
  const name = element('span', { class: 'brand-name' }, settings.title);
  return element('span', { class: 'brand' }, mark, name);
}
