import type { CitizenAccess, KindChoice } from '@aduan/core/channel';
import { type Html, html } from '../page/html.js';
import type { FormTextKey } from './form-catalogue.js';
import { type FormField, fieldOfKind, kindOf, maxDetailLength, relations } from './form-values.js';
import { type FormView, invalid, problemText } from './form-view.js';

/** The choice of the ticket's kind, each with its own fields. */
export function kindField(view: FormView, kinds: readonly KindChoice[]): Html {
  const { entries, say } = view;
  const chosen = kindOf(entries, kinds);
  const choices = kinds.map((kind) => {
    const { id, label, choice = label } = kind;
    return html`<div class="pick">
<input type="radio" id="kind-${id}" name="kind" value="${id}"${kind === chosen && html` checked`}>
<label for="kind-${id}">${say(choice)}</label>
</div>${ownFields(view, kind)}`;
  });
  return html`<fieldset><legend>${say('kind')}</legend>${choices}</fieldset>`;
}

/** Fields of one kind, shown only when it is chosen; older browsers show all. */
function ownFields(view: FormView, kind: KindChoice): Html | null {
  const { fields = [], requires = [] } = kind.form ?? {};
  if (fields.length + requires.length === 0) return null;
  const needed = requires.map((field) => view.say(field).replace(/ \(.*/, '')).join(', ');
  return html`<div class="own fields">
${needed !== '' && html`<p class="hint">${view.say('kindNeeds').replace('{fields}', needed)}</p>`}
${fields.map((each) => {
  const label = view.say(each.label);
  return inputField(view, {
    ...{ field: fieldOfKind(kind, each), label, type: 'text', autocomplete: 'off' },
    max: maxDetailLength,
  });
})}
</div>`;
}

/** The categories in groups; null where the desk has none. */
export function categoryField(
  { say, entries }: FormView,
  categories: ReturnType<CitizenAccess['categories']>,
): Html | null {
  if (categories.length === 0) return null;
  const groups = [...new Set(categories.map(({ group }) => say(group)))];
  const options = groups.map((name) => {
    const members = categories.filter(({ group }) => say(group) === name);
    return html`<optgroup label="${name}">${members.map(
      ({ code, label }) =>
        html`<option value="${code}"${code === entries.category && html` selected`}>${say(label)}</option>`,
    )}</optgroup>`;
  });
  return html`<div class="field">
<label for="category">${say('category')}</label>
<select id="category" name="category"><option value="">${say('categoryUnknown')}</option>${options}</select>
</div>`;
}

interface LineOptions {
  readonly field: FormField;
  readonly type: string;
  readonly autocomplete: string;
  readonly max: number;
  readonly hint?: FormTextKey;
}

/** A single-line field. */
export function lineField(
  view: FormView,
  options: LineOptions & { readonly field: FormTextKey },
): Html {
  return inputField(view, { ...options, label: view.say(options.field) });
}

function inputField(view: FormView, options: LineOptions & { readonly label: string }): Html {
  const { field, label, type, autocomplete, max, hint } = options;
  const described = [hint && `${field}-hint`, view.problemOf(field) && `${field}-error`];
  const ids = described.filter(Boolean).join(' ');
  return html`<div class="field">
<label for="${field}">${label}</label>
${hint && html`<span class="hint" id="${field}-hint">${view.say(hint)}</span>`}
${problemText(view, field)}
<input id="${field}" name="${field}" type="${type}" autocomplete="${autocomplete}" maxlength="${max}" value="${view.entries[field]}"${
    ids !== '' && html` aria-describedby="${ids}"`
  }${invalid(view, field)}>
</div>`;
}

/** A checkbox with its label. */
export function checkField(
  view: FormView,
  field: 'anonymous' | 'confidential' | 'forOther',
  hint: FormTextKey,
): Html {
  const { say, entries, problemOf } = view;
  const described = `${field}-hint${problemOf(field) ? ` ${field}-error` : ''}`;
  return html`${problemText(view, field)}<div class="pick">
<input type="checkbox" id="${field}" name="${field}"${entries[field] === 'on' && html` checked`} aria-describedby="${described}"${invalid(view, field)}>
<label for="${field}">${say(field)}</label><span class="hint" id="${field}-hint">${say(hint)}</span>
</div>`;
}

/** Fields for another person that the citizen reports for: their name, and the relation of the two. */
export function otherFields(view: FormView): Html {
  const { say, entries } = view;
  const options = relations.map(
    (code) =>
      html`<option value="${code}"${code === entries.relation && html` selected`}>${say(code)}</option>`,
  );
  return html`<fieldset class="other"><legend class="group">${say('whose')}</legend>
${checkField(view, 'forOther', 'forOtherHint')}
<div class="fields">
${lineField(view, { field: 'otherName', type: 'text', autocomplete: 'off', max: 100 })}
<div class="field">
<label for="relation">${say('relation')}</label>
<select id="relation" name="relation"><option value="">${say('relationUnknown')}</option>${options}</select>
</div>
</div></fieldset>`;
}
