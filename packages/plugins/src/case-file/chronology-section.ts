import type { SourceView } from '@aduan/core/channel';
import type { RescheduledDeadline, TimelineEntry } from '@aduan/core/ticket';
import type { CaseFile } from './case-file.js';
import { catalogue } from './catalogue.js';
import { type Html, html } from './html.js';
import { pluginEventText } from './plugin-event-text.js';
import type { Reader } from './reader.js';

/** All events, in order. */
export function chronologySection({ view }: CaseFile, reader: Reader): Html {
  const { text } = reader;
  return html`<section>
<h2>${text(catalogue.chronology)}</h2>
<table class="chronology">
<thead><tr><th class="time">${text(catalogue.when)}</th><th>${text(catalogue.what)}</th><th class="by">${text(catalogue.who)}</th></tr></thead>
<tbody>${view.timeline.map((entry) => line(entry, reader))}</tbody>
</table>
</section>`;
}

function line(entry: TimelineEntry, reader: Reader): Html {
  const by =
    entry.type === 'message' && entry.author ? entry.author.name : reader.actor(entry.actor);
  return html`<tr class="${entry.type}"><td class="time">${reader.moment(entry.at)}</td><td>${what(entry, reader)}</td><td class="by">${by}</td></tr>
`;
}

function what(entry: TimelineEntry, reader: Reader): Html {
  const { code, named, text } = reader;
  switch (entry.type) {
    case 'message': {
      const title = text(entry.direction === 'in' ? catalogue.fromCitizen : catalogue.toCitizen);
      const details = [entry.purpose, entry.channel].flatMap((each) => (each ? [code(each)] : []));
      return html`<strong>${title}</strong>${details.length > 0 && html` <span class="muted">(${details.join(', ')})</span>`}
${said(entry.text, reader)}
${entry.editedAt !== null && html`<p class="muted">${text(catalogue.edited)} ${reader.moment(entry.editedAt)}</p>`}
${entry.earlier.map((each) => html`<p class="muted">${text(catalogue.before)} (${reader.moment(each.at)}): ${each.text}</p>`)}
${entry.deletedAt !== null && html`<p class="muted">${text(catalogue.deleted)} ${reader.moment(entry.deletedAt)}</p>`}
${entry.correctedAt !== null && html`<p class="muted">${text(catalogue.corrected)} ${reader.moment(entry.correctedAt)}</p>`}
${entry.sources.map((source) => html`<p class="muted">${restsOn(source, reader)}</p>`)}
${entry.attachments.map(({ name }) => html`<p class="muted">${text(catalogue.attachments)}: ${name ?? text(catalogue.unnamed)}</p>`)}`;
    }
    case 'note':
      return html`<strong>${text(catalogue.note)}</strong>${said(entry.text, reader)}`;
    case 'move':
      return html`<strong>${named('state', entry.to)}</strong>${withReason(entry.reason, reader)}`;
    case 'attempt':
      return html`${code(entry.by)}: ${code(entry.outcome)}${withReason(entry.remark, reader)}`;
    case 'fact':
      return html`${happened(entry, reader)}${withReason(entry.reason, reader)}`;
  }
}

function happened(
  { event, facts, label }: Extract<TimelineEntry, { type: 'fact' }>,
  reader: Reader,
): string {
  if (!label) return event;
  if (event.includes(':')) return pluginEventText({ event, facts, label }, reader);
  const word = (value: unknown, as: (code: string) => string) =>
    typeof value === 'string' ? as(value) : '';
  const moved = (facts.deadlines ?? []) as readonly RescheduledDeadline[];
  const officer = word(facts.assignee, reader.officer);
  const team = word(facts.team, (code) => reader.named('team', code));
  return reader.text(label, {
    who: [officer, team].filter(Boolean).join(', ') || reader.text(catalogue.none),
    category:
      word(facts.category, (code) => reader.named('category', code)) || reader.text(catalogue.none),
    metric: word(facts.metric, reader.code),
    decree: word(facts.decree, (decree) => ` (${decree})`),
    deadlines:
      moved.map(({ metric, to }) => `${reader.code(metric)} ${reader.date(to)}`).join(', ') ||
      reader.text(catalogue.none),
    fields: [facts.fields]
      .flat()
      .map((field) => word(field, reader.code))
      .join(', '),
  });
}

/** Format of an edition that is the time of an article's publication. */
const instant = /^\d{4}-\d\d-\d\dT/;

function restsOn(source: SourceView, { date, moment, text }: Reader): string {
  const { article, locator, title, url } = source;
  const edition = instant.test(source.edition)
    ? moment(Date.parse(source.edition))
    : source.edition;
  const day = date(Date.parse(`${source.validFrom}T12:00:00Z`));
  const place = [title ?? text(catalogue.erased), locator, url].filter(Boolean).join(', ');
  return text(catalogue.restsOn, { place, article, edition, day });
}

function said(spoken: string | null, { text }: Reader): Html {
  return html`<p class="words">${spoken ?? text(catalogue.erased)}</p>`;
}

function withReason(reason: string | null, { text }: Reader): Html | null {
  return reason === null ? null : html`<p class="words">${text(catalogue.reason)}: ${reason}</p>`;
}
