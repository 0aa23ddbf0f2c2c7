import { fillText, formatLocales, type SourceView } from '@aduan/core/channel';
import { type Html, html } from '../page/html.js';
import { localeOf, sayIn } from '../page/locale.js';
import type { Call } from '../route.js';
import { trackCatalogue } from './track-catalogue.js';

/** The sources of an answer, as links where they have a web address. An invalid address or date is left out. */
export function answerSources(call: Call, sources: readonly SourceView[]): Html | null {
  if (sources.length === 0) return null;
  const locale = localeOf(call);
  const say = sayIn(call, locale);
  const format = new Intl.DateTimeFormat([...formatLocales(locale)], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const cite = ({ locator, title, url }: SourceView) => {
    const place = html`<cite>${[title, locator].filter(Boolean).join(', ')}</cite>`;
    return url === null || !/^https?:\/\//i.test(url)
      ? place
      : html`<a href="${url}" rel="noopener noreferrer">${place}</a>`;
  };
  const since = ({ validFrom }: SourceView) => {
    const at = Date.parse(validFrom);
    if (Number.isNaN(at)) return '';
    return ` ${fillText(say(trackCatalogue.since), { day: format.format(at) })}.`;
  };
  return html`<details><summary>${say(trackCatalogue.restsOn)}</summary>
<ul>${sources.map((source) => html`<li data-article="${source.article}" data-edition="${source.edition}">${cite(source)}.${since(source)}</li>`)}</ul></details>`;
}
