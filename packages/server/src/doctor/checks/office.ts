import type { OrganizationDefinition } from '@aduan/plugins/organization';
import { type Check, type Examined, findingIf } from '../check.js';

/** Roles that decide what one person must not decide alone. */
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
    ...findingIf(
      ended,
      'calendar-ended',
      'error',
      `The calendar ends on ${coverage.to}: all deadlines are provisional.`,
      'Update @aduan/calendar, or add the decree to your own calendar.',
    ),
    ...findingIf(
      !ended && isDue && !hasNext,
      'calendar-next-year',
      'warning',
      `The calendar knows no holidays of ${next}, and deadlines of this year reach into it.`,
      'Add the decree as soon as it is out, then reschedule open tickets.',
    ),
  ];
}

function decisionFindings({ decidesAlone }: Examined) {
  return findingIf(
    decidesAlone === true,
    'one-person-decides',
    'warning',
    'One person decides alone who works here: fewer than two who may decide have signed in.',
    'Invite a security officer under "Atur", and let them sign in.',
  );
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
    ...findingIf(
      active.length === 0,
      'nobody-signs-in',
      'error',
      'No officer can sign in.',
      'Start the desk for the link of the first administrator, or add one: aduan officer add.',
    ),
    ...findingIf(
      rulers.length === 1,
      'one-person-rules',
      'warning',
      'One person alone holds the roles that watch over the desk: nothing is decided by two.',
      'Give a second person the role of a supervisor or administrator.',
    ),
    ...findingIf(
      astray.length > 0,
      'unit-missing',
      'error',
      `Officers belong to units that do not exist: ${astray.map(({ id }) => id).join(', ')}.`,
      'Correct their units.',
    ),
    ...findingIf(
      homeless.length > 0,
      'topic-without-unit',
      'warning',
      `No unit takes ${homeless.join(', ')}.`,
      'Give each topic to a unit, or name an intake unit for what is left.',
    ),
  ];
}

/** Topics of the first level that no unit is competent for, where no intake unit takes what is left. */
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
