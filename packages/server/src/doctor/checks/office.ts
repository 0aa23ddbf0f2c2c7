import type { OrganizationDefinition } from '@aduan/plugins/organization';
import type { Check, Examined } from '../check.js';
import { findingIf } from '../finding.js';

/** Roles for decisions that one person must not make alone. */
const ruling = ['supervisor', 'administrator'];
const dayMs = 24 * 3_600_000;
/** Decrees on holidays appear in the third quarter of the year before. */
const decreeMonth = 9;

/** Hours, officers, units and topics. */
export const office: Check = {
  id: 'office',
  find: (examined) => [
    ...calendarFindings(examined),
    ...decisionFindings(examined),
    ...peopleFindings(examined),
  ],
};

function calendarFindings({ aduan, now }: Examined) {
  if (!aduan) return [];
  const { coverage, holidays } = aduan.calendar.def;
  const today = new Date(now);
  const next = today.getUTCFullYear() + 1;
  const ended = Date.parse(coverage.to) + dayMs < now;
  const isDue = today.getUTCMonth() + 1 > decreeMonth;
  const hasNext = holidays.some(({ date }) => date.startsWith(`${next}-`));
  return [
    ...findingIf(ended, 'calendar-ended', { until: coverage.to }),
    ...findingIf(!ended && isDue && !hasNext, 'calendar-next-year', { year: next }),
  ];
}

function decisionFindings({ decidesAlone }: Examined) {
  return findingIf(decidesAlone === true, 'one-person-decides');
}

function peopleFindings({ accounts, aduan, organization }: Examined) {
  if (!organization) return [];
  const officers = organization.officers ?? [];
  const units = new Set(organization.units.map(({ code }) => code));
  const active = officers.filter(({ id }) => accounts?.includes(id) ?? true);
  const rulers = active.filter(({ roles }) => roles.some((role) => ruling.includes(role)));
  const astray = officers.filter(({ unit }) => !units.has(unit));
  const homeless = topicsWithoutUnit(aduan, organization);
  return [
    ...findingIf(active.length === 0, 'nobody-signs-in'),
    ...findingIf(rulers.length === 1, 'one-person-rules'),
    ...findingIf(astray.length > 0, 'unit-missing', {
      officers: astray.map(({ id }) => id).join(', '),
    }),
    ...findingIf(homeless.length > 0, 'topic-without-unit', { topics: homeless.join(', ') }),
  ];
}

/** Topics of the first level without a competent unit, if no intake unit takes the rest. */
function topicsWithoutUnit(
  aduan: Examined['aduan'],
  { intake, units }: OrganizationDefinition,
): readonly string[] {
  if (intake !== undefined) return [];
  const taken = units.flatMap(({ categories = [] }) => categories);
  const topics = aduan?.categories?.children(null).map(({ code }) => code) ?? [];
  return topics.filter(
    (topic) => !taken.some((code) => code === topic || code.startsWith(`${topic}.`)),
  );
}
