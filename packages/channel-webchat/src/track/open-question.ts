import type { TrackingView } from '@aduan/core/channel';
import { type Html, html } from '../page/html.js';
import { localeOf, sayIn } from '../page/locale.js';
import { linkTo } from '../page/render-page.js';
import type { Call } from '../route.js';
import { passOf } from './after-closing.js';
import { questionCatalogue } from './question-catalogue.js';

/** The field to answer a question of the desk, below the question: a citizen who used the form has no chat. */
export function openQuestion(call: Call, ticket: TrackingView): Html | null {
  if (!ticket.may.includes('add')) return null;
  const locale = localeOf(call);
  const say = sayIn(call, locale);
  return html`<form method="post" action="${linkTo(call, '/track/answer', locale)}" id="answer">
${passOf(ticket)}
<div class="field"><label for="words">${say(questionCatalogue.answer)}</label>
<span class="hint" id="words-hint">${say(questionCatalogue.hint)}</span>
<textarea id="words" name="text" maxlength="2000" required aria-describedby="words-hint"></textarea></div>
<button>${say(questionCatalogue.send)}</button>
</form>`;
}
