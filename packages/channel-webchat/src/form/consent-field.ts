import type { WebchatConsent } from '../consent/consent-options.js';
import { type Html, html } from '../page/html.js';
import { type FormView, invalid, problemText } from './form-view.js';

/** The consent box of the form; null where the desk requires no consent. */
export function consentField(view: FormView, consent: WebchatConsent | null): Html | null {
  if (!consent) return null;
  const { say, entries, problemOf } = view;
  const { text, url, version } = consent;
  const described = problemOf('consent') ? 'consent-text consent-error' : 'consent-text';
  return html`<fieldset><legend class="group">${say('consentTitle')}</legend>
<p id="consent-text">${say(text)}${url !== undefined && html` <a href="${url}" target="_blank" rel="noopener">${say('consentMore')}</a>`}</p>
${problemText(view, 'consent')}
<div class="pick">
<input type="checkbox" id="consent" name="consent" value="${version}" required${entries.consent === version && html` checked`} aria-describedby="${described}"${invalid(view, 'consent')}>
<label for="consent">${say('consent')}</label>
</div></fieldset>`;
}
