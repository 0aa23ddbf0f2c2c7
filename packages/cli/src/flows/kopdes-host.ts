import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { findTicketNumber } from '@aduan/core';
import { formatDate, formatMoment } from '@aduan/core/catalogue';
import type { SimulatedHost } from '@aduan/dialogue/simulator';

const number = 'ADU-2026-000123-8';

/**
 * A simulated host for trying `kopdesFlow`: the hours of the ministry's call centre, one number for all reports, no
 * answers to questions.
 */
export const kopdesHost: SimulatedHost = {
  numberIn: findTicketNumber,
  perform(effect, at) {
    const { timeZone } = kemenkopCalendar.def;
    if (effect.type === 'queue') return null;
    if (effect.type === 'hours') {
      if (kemenkopCalendar.isOpen(at)) return { outcome: 'open' };
      const opens = formatMoment(kemenkopCalendar.nextChange(at).at, at, timeZone);
      return { outcome: 'closed', slots: { opens } };
    }
    if (['answer', 'find', 'sort'].includes(effect.task)) return { outcome: 'unknown' };
    if (effect.task === 'status') return { outcome: 'not-found' };
    const due = kemenkopCalendar.due(at, { unit: 'working-days', days: 3 });
    const promise = formatDate(due.at ?? at, timeZone);
    if (effect.task === 'callback') return { outcome: 'noted', slots: { promise } };
    return { outcome: 'filed', slots: { number, own: number, promise } };
  },
};
