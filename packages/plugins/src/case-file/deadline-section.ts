import type { Target } from '@aduan/calendar';
import { textIn } from '@aduan/core';
import type { ClockExplanation } from '@aduan/core/plugin';
import type { CaseFile } from './case-file.js';
import { catalogue } from './catalogue.js';
import { type Html, html } from './html.js';
import { type ProofDay, proofDays } from './proof-days.js';
import type { Reader } from './reader.js';

/** Each deadline with the days that were counted or left out, and the decree for it. */
export function deadlineSection({ deadlines }: CaseFile, reader: Reader): Html {
  const { text } = reader;
  return html`<section>
<h2>${text(catalogue.deadlines)}</h2>
${deadlines.length === 0 && html`<p>${text(catalogue.noDeadlines)}</p>`}
${deadlines.map((deadline) => proof(deadline, reader))}
</section>`;
}

function proof({ clock, policy, steps, target }: ClockExplanation, reader: Reader): Html {
  const { code, locale, moment, text } = reader;
  const rule = [textIn(policy.title, locale), target.source].filter(Boolean).join(', ');
  return html`<h3>${code(clock.metric)}${clock.cycle > 1 && ` (${clock.cycle})`}: ${code(clock.state)}</h3>
<p>${text(catalogue.limit)}: ${limitText(clock.limit, reader)}. ${text(catalogue.starts)}: ${moment(clock.startedAt)}. ${text(catalogue.due)}: ${clock.dueAt === null ? text(catalogue.none) : moment(clock.dueAt)}.${clock.firstDueAt !== null && ` ${text(catalogue.firstDue)}: ${moment(clock.firstDueAt)}.`}${clock.stoppedAt !== null && ` ${text(catalogue.stopped)}: ${moment(clock.stoppedAt)}.`}</p>
<p class="muted">${text(catalogue.rule)}: ${rule}</p>
<div class="scroll"><table>
<thead><tr><th class="dates">${text(catalogue.date)}</th><th class="num">${text(catalogue.counted)}</th><th>${text(catalogue.why)}</th><th class="ground">${text(catalogue.source)}</th></tr></thead>
<tbody>${proofDays(steps).map((day) => dayRow(day, reader))}</tbody>
</table></div>`;
}

function dayRow(day: ProofDay, { date, duration, locale, text }: Reader): Html {
  const dates = day.days > 1 ? `${date(day.from)} – ${date(day.to - 1)}` : date(day.from);
  const remark =
    day.ordinal === null
      ? day.why
        ? textIn(day.why, locale)
        : ''
      : text(catalogue.dayNumber, { n: String(day.ordinal) });
  return html`<tr class="${day.kind}"><td>${dates}</td><td class="num">${day.countedMs > 0 && duration(day.countedMs)}</td><td>${remark}</td><td>${day.source}</td></tr>
`;
}

function limitText(limit: Target, { duration, text }: Reader): string {
  switch (limit.unit) {
    case 'business-time':
      return text(catalogue.openingHours, { time: duration(limit.ms) });
    case 'elapsed':
      return duration(limit.ms);
    case 'working-days':
      return text(catalogue.workingDays, { n: String(limit.days) });
    case 'calendar-days':
      return text(catalogue.calendarDays, { n: String(limit.days) });
  }
}
