import { compileCalendar } from '@aduan/calendar';
import { kemenkopCalendarDefinition } from '@aduan/calendar/indonesia';
import type { SlaActor, SlaFact } from '../../src/sla/fact.js';
import type { Phase } from '../../src/ticket/workflow/phase.js';

export const calendar = compileCalendar(kemenkopCalendarDefinition);

/** Parses `2026-03-16 09:00` in WIB, epoch ms. */
export function wib(local: string): number {
  return Date.parse(`${local.replace(' ', 'T')}:00+07:00`);
}

export function opened(local: string): SlaFact {
  return { type: 'ticket.opened', at: wib(local), phase: 'new', by: 'citizen' };
}

export function moved(local: string, from: Phase, phase: Phase, by: SlaActor = 'officer'): SlaFact {
  return { type: 'ticket.moved', at: wib(local), from, phase, by };
}

export function sent(local: string, by: SlaActor = 'officer'): SlaFact {
  return { type: 'message.sent', at: wib(local), by };
}

export function received(local: string): SlaFact {
  return { type: 'message.received', at: wib(local), by: 'citizen' };
}

export function happened(type: string, local: string): SlaFact {
  return { type, at: wib(local), by: 'officer' };
}
