import { compileCalendar } from '@aduan/calendar';
import { civilServiceCalendarDefinition } from '@aduan/calendar/indonesia';
import {
  type Channel,
  createAduan,
  defaultIntake,
  defaultWorkflow,
  type Store,
  sp4nPractice,
} from '@aduan/core';
import { formatMoment, type OpenEffect } from '@aduan/core/channel';
import { dialogueIntake, type PerformedEffect } from '@aduan/dialogue';
import roadFlow, { type RoadSlots } from '@aduan-examples/write-a-flow';

const calendar = compileCalendar(civilServiceCalendarDefinition('WIB'));

/** The ticket of a filled flow. */
function report({ story, place, danger, phone }: Partial<RoadSlots>): OpenEffect {
  const where = typeof place === 'string' ? place : place?.name;
  const lines = [story, where && `Tempat: ${where}`, danger === 'blocked' && 'Jalan putus.'];
  return {
    type: 'ticket.open',
    kind: 'complaint',
    body: lines.filter(Boolean).join('\n') || 'Lihat foto atau rekaman.',
    ...(phone && { reporter: { contacts: [{ kind: 'phone', value: phone }] } }),
  };
}

/** A desk whose bot runs `roadFlow`. */
export function roadDesk(
  store: Store,
  channels: Readonly<Record<string, Channel>>,
  now?: () => number,
) {
  return createAduan({
    store,
    calendar,
    channels,
    policies: [sp4nPractice],
    ...(now && { now }),
    intake: dialogueIntake(roadFlow, {
      otherwise: defaultIntake(),
      perform(effect, { at, ticket }): PerformedEffect {
        if (effect.type === 'hours') {
          if (calendar.isOpen(at)) return { outcome: 'open' };
          const opens = formatMoment(calendar.nextChange(at).at, at, calendar.def.timeZone);
          return { outcome: 'closed', slots: { opens } };
        }
        if (effect.type === 'queue') {
          return { outcome: 'answered', open: report(effect.slots) };
        }
        if (effect.task === 'file') return { outcome: 'filed', open: report(effect.slots) };
        const state = ticket && defaultWorkflow.states[ticket.state]?.official;
        return state ? { outcome: 'found', slots: { state } } : { outcome: 'unknown' };
      },
    }),
  });
}
