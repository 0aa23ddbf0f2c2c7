import type { BusinessCalendar } from '../../calendar/business-calendar.js';
import type { Channel } from '../../channel/channel.js';
import { answerMessage, type Obligation, triesSince } from '../../obligation/obligation.js';
import type { Ticket } from '../../ticket/ticket.js';

/** How long somebody who is in the chat now has for reading his answer there, before he is told of it elsewhere, ms. */
const readingMs = 45_000;
/** After so many working days without a sign that it was read, a delivered answer is presumed. */
const unreadDays = 3;

/** The channels of a desk, as far as it matters what they tell of a message. */
export type Channels = Readonly<Record<string, Pick<Channel, 'capabilities'>>>;

/** What comes next for an answer that has not reached its citizen, and when, epoch ms. */
export interface AnswerDeliveryStep {
  readonly obligation: Obligation;
  /** `tell` = on the next way; `wait` = no longer: he is called, or it is taken for granted. */
  readonly step: 'tell' | 'wait' | 'presume';
  readonly at: number;
}

/** How long a process without the channels of a case leaves it to one that has them, ms. */
const patienceMs = 10 * 60_000;

/** When the sweeper looks at a case for its answers that have not arrived, epoch ms; null when nothing is to come. */
export function nextAnswerDeliveryAt(
  ticket: Ticket,
  channels: Channels,
  calendar: BusinessCalendar,
  now: number,
): number | null {
  const dues = answerDeliverySteps(ticket, channels, calendar).map(({ at }) => at);
  return dues.length > 0 ? Math.max(now, Math.min(...dues)) : null;
}

/** Whether another process, which has the channels, has to see to it. */
export function isForOthers(
  { channel }: Ticket,
  { obligation }: AnswerDeliveryStep,
  channels: Channels,
  now: number,
): boolean {
  const { answeredAt, conversationId } = obligation;
  const isKnown = conversationId ? channel in channels : Object.keys(channels).length > 0;
  return !isKnown && now < (answeredAt ?? now) + patienceMs;
}

/** Whether a case has a step that is due now, and that another process has to take. */
export function isLeftToOthers(
  ticket: Ticket,
  channels: Channels,
  calendar: BusinessCalendar,
  now: number,
): boolean {
  return answerDeliverySteps(ticket, channels, calendar).some(
    (step) => step.at <= now && isForOthers(ticket, step, channels, now),
  );
}

/** Whether a channel reports that a message was read, and does so each time. */
export function tellsRead(channels: Channels, name: string): boolean {
  const { receipts = [], seldom = [] } = channels[name]?.capabilities ?? {};
  return receipts.includes('read') && !seldom.includes('read');
}

/** Whether what is sent waits on a page until somebody opens it. */
export function isPage(channels: Channels, name: string): boolean {
  return name === 'tracking-page' || channels[name]?.capabilities.arrival === 'page';
}

/** What comes next for each answer of a case that has not reached its citizen. */
export function answerDeliverySteps(
  { obligations }: Pick<Ticket, 'obligations'>,
  channels: Channels,
  calendar: BusinessCalendar,
): readonly AnswerDeliveryStep[] {
  return obligations.flatMap((each) => nextStep(each, channels, calendar) ?? []);
}

function nextStep(
  obligation: Obligation,
  channels: Channels,
  calendar: BusinessCalendar,
): AnswerDeliveryStep | null {
  const { answeredAt, noWay, status, toCall } = obligation;
  const messageId = answerMessage(obligation);
  if (status !== 'answered' || answeredAt === null || !messageId || noWay || toCall) return null;
  const tries = triesSince(obligation);
  const afterDay = (at: number) =>
    Math.min(
      calendar.addWorkingDays(at, 1, { due: 'same-time' }),
      calendar.addWorkingDays(at, 1, { due: 'close-of-day' }),
    );
  const notice = tries.findLast((each) => each.notice);
  if (notice) {
    const first = tries.find((each) => each.messageId === notice.messageId) ?? notice;
    return { obligation, step: 'wait', at: afterDay(first.at) };
  }
  const carried = tries.findLast((each) => each.messageId === messageId);
  // What nobody took yet may be for a page of another process, which has to look soon.
  const isOpen = carried?.outcome === 'posted' && !(carried.by in channels);
  if (!carried || isPage(channels, carried.by) || isOpen || carried.outcome === 'failed')
    return { obligation, step: 'tell', at: answeredAt + readingMs };
  if (carried.outcome === 'delivered') {
    return { obligation, step: 'presume', at: calendar.addWorkingDays(carried.at, unreadDays) };
  }
  return { obligation, step: 'tell', at: afterDay(answeredAt) };
}
