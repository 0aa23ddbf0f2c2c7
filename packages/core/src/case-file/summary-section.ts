import type { Label } from '../slots/label.js';
import type { CaseFile } from './case-file.js';
import { type Html, html } from './html.js';
import type { Reader } from './reader.js';
import { facts, words } from './words.js';

/** What the case is, and who reported it. */
export function summarySection({ kind, view }: CaseFile, reader: Reader): Html {
  const { ticket } = view;
  const { code, moment, named, text } = reader;
  const at = (instant: number | null) => instant && moment(instant);
  const flags = (['anonymous', 'confidential', 'supervisory'] as const).filter(
    (flag) => ticket[flag],
  );
  const rows: readonly (readonly [Label, string | number | null])[] = [
    [facts.number, ticket.number],
    [facts.kind, text(kind)],
    [facts.state, named('state', ticket.state)],
    [facts.category, ticket.category && named('category', ticket.category)],
    [facts.cooperative, ticket.cooperative?.name ?? null],
    [facts.respondent, view.respondent],
    [facts.region, ticket.region && named('region', ticket.region)],
    [facts.channel, code(ticket.channel)],
    [facts.received, at(ticket.receivedAt)],
    [facts.answered, at(ticket.answeredAt)],
    [facts.closed, at(ticket.closedAt)],
    [facts.team, ticket.team && named('team', ticket.team)],
    [facts.assignee, ticket.assignee && reader.officer(ticket.assignee)],
    [facts.referral, ticket.referral?.name ?? null],
    [facts.flags, flags.map(code).join(', ') || null],
  ];
  return html`<section>
<h2>${text(words.summary)}</h2>
<dl>${rows.map(([name, value]) => value !== null && row(text(name), value))}</dl>
<h2>${text(words.reporter)}</h2>
${view.reporters.length === 0 && html`<p>${text(words.noReporter)}</p>`}
${view.reporters.map(({ contacts, name, withheld }) =>
  withheld
    ? html`<p>${text(words.withheld)}</p>`
    : html`<dl><dt>${text(words.name)}</dt><dd>${name ?? text(words.unknown)}</dd>
${contacts.map(({ kind, value }) => row(code(kind), value))}</dl>`,
)}
</section>`;
}

function row(name: string, value: string | number): Html {
  return html`<dt>${name}</dt><dd>${value}</dd>
`;
}
