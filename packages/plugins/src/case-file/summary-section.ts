import type { Label } from '@aduan/core';
import type { CaseFile } from './case-file.js';
import { catalogue, factLabels } from './catalogue.js';
import { type Html, html } from './html.js';
import type { Reader } from './reader.js';

/** The facts of the ticket, and its reporters. */
export function summarySection({ kind, view }: CaseFile, reader: Reader): Html {
  const { ticket } = view;
  const { code, moment, named, text } = reader;
  const at = (instant: number | null) => instant && moment(instant);
  const flags = (['anonymous', 'confidential', 'supervisory'] as const).filter(
    (flag) => ticket[flag],
  );
  const rows: readonly (readonly [Label, string | number | null])[] = [
    [factLabels.number, ticket.number],
    [factLabels.kind, text(kind)],
    [factLabels.state, named('state', ticket.state)],
    [factLabels.category, ticket.category && named('category', ticket.category)],
    [factLabels.cooperative, ticket.cooperative?.name ?? null],
    [factLabels.respondent, view.respondent],
    [factLabels.region, ticket.region && named('region', ticket.region)],
    [factLabels.channel, code(ticket.channel)],
    [factLabels.received, at(ticket.receivedAt)],
    [factLabels.answered, at(ticket.answeredAt)],
    [factLabels.closed, at(ticket.closedAt)],
    [factLabels.team, ticket.team && named('team', ticket.team)],
    [factLabels.assignee, ticket.assignee && reader.officer(ticket.assignee)],
    [factLabels.referral, ticket.referral?.name ?? null],
    [factLabels.flags, flags.map(code).join(', ') || null],
  ];
  return html`<section>
<h2>${text(catalogue.summary)}</h2>
<dl>${rows.map(([name, value]) => value !== null && row(text(name), value))}</dl>
<h2>${text(catalogue.reporter)}</h2>
${view.reporters.length === 0 && html`<p>${text(catalogue.noReporter)}</p>`}
${view.reporters.map(({ contacts, name, withheld }) =>
  withheld
    ? html`<p>${text(catalogue.withheld)}</p>`
    : html`<dl><dt>${text(catalogue.name)}</dt><dd>${name ?? text(catalogue.unknown)}</dd>
${contacts.map(({ kind, value }) => row(code(kind), value))}</dl>`,
)}
</section>`;
}

function row(name: string, value: string | number): Html {
  return html`<dt>${name}</dt><dd>${value}</dd>
`;
}
