import type { Target } from '../calendar/target.js';
import type { ClockExplanation } from '../runtime/clocks/ticket-clocks.js';
import { textIn } from '../slots/label.js';
import type { CaseFile } from './case-file.js';
import { type Html, html } from './html.js';
import { type ProofDay, proofDays } from './proof-days.js';
import type { Reader } from './reader.js';
import { words } from './words.js';

/** Each deadline with the days that were counted and left out, and the decree that says so. */
export function deadlineSection({ deadlines }: CaseFile, reader: Reader): Html {
  const { text } = reader;
  return html`<section>
<h2>${text(words.deadlines)}</h2>
${deadlines.length === 0 && html`<p>${text(words.noDeadlines)}</p>`}
${deadlines.map((deadline) => proof(deadline, reader))}
</section>`;
}

function proof({ clock, policy, steps, target }: ClockExplanation, reader: Reader): Html {
  const { code, locale, moment, text } = reader;
  const rule = [textIn(policy.title, locale), target.source].filter(Boolean).join(', ');
  return html`<h3>${code(clock.metric)}${clock.cycle > 1 && ` (${clock.cycle})`}: ${code(clock.state)}</h3>
<p>${text(words.limit)}: ${limitWords(clock.limit, reader)}. ${text(words.starts)}: ${moment(clock.startedAt)}. ${text(words.due)}: ${clock.dueAt === null ? text(words.none) : moment(clock.dueAt)}.${clock.firstDueAt !== null && ` ${text(words.firstDue)}: ${moment(clock.firstDueAt)}.`}${clock.stoppedAt !== null && ` ${text(words.stopped)}: ${moment(clock.stoppedAt)}.`}</p>
<p class="muted">${text(words.rule)}: ${rule}</p>
<div class="scroll"><table>
<thead><tr><th class="dates">${text(words.date)}</th><th class="num">${text(words.counted)}</th><th>${text(words.why)}</th><th class="ground">${text(words.source)}</th></tr></thead>
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
      : text(words.dayNumber, { n: String(day.ordinal) });
  return html`<tr class="${day.kind}"><td>${dates}</td><td class="num">${day.countedMs > 0 && duration(day.countedMs)}</td><td>${remark}</td><td>${day.source}</td></tr>
`;
}

function limitWords(limit: Target, { duration, text }: Reader): string {
  switch (limit.unit) {
    case 'business-time':
      return text(words.openingHours, { time: duration(limit.ms) });
    case 'elapsed':
      return duration(limit.ms);
    case 'working-days':
      return text(words.workingDays, { n: String(limit.days) });
    case 'calendar-days':
      return text(words.calendarDays, { n: String(limit.days) });
  }
}
