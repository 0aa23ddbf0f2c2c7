import { guardPage } from '../page/guard-page.js';
import { type Html, html } from '../page/html.js';
import { localeOf } from '../page/locale.js';
import { linkTo, renderPage } from '../page/render-page.js';
import type { Call, PageRoute } from '../route.js';
import { consentField } from './consent-field.js';
import type { FormTextKey } from './form-catalogue.js';
import { categoryField, checkField, kindField, lineField, otherFields } from './form-fields.js';
import { createFormToken } from './form-ids.js';
import type { FormField } from './form-values.js';
import { type FormState, type FormView, formView, invalid, problemText } from './form-view.js';

/** `GET /form`. `?kind=` and `?category=` preselect; a link can fill in nothing else. */
export const showForm: PageRoute = async (call) => {
  const refused = await guardPage(call);
  if (refused) return refused;
  const { searchParams } = call.url;
  const chosen = ['kind', 'category'].map((field) => [field, searchParams.get(field) ?? '']);
  return formPage(call, { entries: Object.fromEntries(chosen), problems: [], status: 200 });
};

/** The form, empty or with the fields to complete. */
export async function formPage(call: Call, state: FormState): Promise<Response> {
  const { webchat, context } = call;
  const locale = localeOf(call);
  const view = formView(webchat.limits, state, locale, context.citizen.languages);
  const { say, entries, problemOf } = view;
  const token = await createFormToken(webchat.ring, context.now());
  const stale = state.status === 422 && state.problems.length === 0;
  const isAsked = entries.secrecy === 'asked' || problemOf('confidential') !== undefined;
  const line = (field: FormField & FormTextKey, type: string, autocomplete: string, max: number) =>
    lineField(view, { field, type, autocomplete, max });

  const body = html`
<h1>${say('title')}</h1>
<p class="lead">${say('lead')}</p>
<p class="muted">${say(context.citizen.hours().text)}</p>
${errorSummary(view, stale)}
<form method="post" action="${linkTo(call, '/form', locale)}" enctype="multipart/form-data">
<input type="hidden" name="form" value="${token}">
<input type="hidden" name="locale" value="${locale}">
${isAsked && html`<input type="hidden" name="secrecy" value="asked">`}
${kindField(view, context.citizen.kinds())}
${categoryField(view, context.citizen.categories())}
<div class="field">
<label for="body">${say('body')}</label>
<span class="hint" id="body-hint">${say('bodyHint')}</span>
${problemText(view, 'body')}
<textarea id="body" name="body" required maxlength="${webchat.limits.textCharacters}" aria-describedby="body-hint${problemOf('body') ? ' body-error' : ''}"${invalid(view, 'body')}>
${entries.body}</textarea>
</div>
${lineField(view, { field: 'place', type: 'text', autocomplete: 'off', max: 500, hint: 'placeHint' })}
<div class="field">
<label for="file">${say('file')}</label>
<span class="hint" id="file-hint">${say('fileHint')}</span>
${problemText(view, 'file')}
<input type="file" id="file" name="file" accept="${webchat.limits.mimes.join(',')}" aria-describedby="file-hint${problemOf('file') ? ' file-error' : ''}"${invalid(view, 'file')}>
</div>
${otherFields(view)}
<fieldset aria-describedby="contact-hint"><legend class="group">${say('contact')}</legend>
<span class="hint" id="contact-hint">${say('contactHint')}</span>
<div class="fields">
${line('name', 'text', 'name', 100)}
${line('phone', 'tel', 'tel', 40)}
${line('email', 'email', 'email', 200)}
</div></fieldset>
<fieldset><legend class="group">${say('privacy')}</legend>
${checkField(view, 'confidential', 'confidentialHint')}
${checkField(view, 'anonymous', 'anonymousHint')}
</fieldset>
<p class="notice">${say('notice')}</p>
${consentField(view, webchat.consent)}
<button>${say('send')}</button>
</form>
<p class="links"><a href="${linkTo(call, '/track', locale)}">${say('toTracking')}</a></p>`;

  const prefix = state.problems.length > 0 ? say('errorPrefix') : '';
  return renderPage(call, { locale, title: prefix + say('title'), body, status: state.status });
}

/**
 * A list of the fields to fill in or correct, with links to them; it gets the focus on load. For a page that was open
 * too long, a notice instead.
 */
function errorSummary({ problems, say }: FormView, stale: boolean): Html | null {
  if (stale) return html`<div class="errors" role="alert"><p>${say('formStale')}</p></div>`;
  if (problems.length === 0) return null;
  return html`<div class="errors" role="alert" tabindex="-1" autofocus>
<h2>${say('errorTitle')}</h2>
<ul>${problems.map(({ field, word }) => html`<li><a href="#${field}">${say(word)}</a></li>`)}</ul>
</div>`;
}
