import type { BusinessCalendar } from '@aduan/calendar';
import type { Channel } from '../../channel/channel.js';
import { answerMessage, type Obligation, triesSince } from '../../obligation/obligation.js';
import type { Ticket } from '../../ticket/ticket.js';

/** How long a citizen who has the chat open may read the answer there before a notice is sent elsewhere, ms. */
const readingMs = 45_000;
/** Working days without a read receipt after which a delivered answer is presumed to be read. */
const unreadDays = 3;

/** The channels of a desk, with the capabilities that concern their receipts. */
export type Channels = Readonly<Record<string, Pick<Channel, 'capabilities'>>>;

/** The next step for an answer that has not reached its citizen, and when, epoch ms. */
export interface AnswerDeliveryStep {
  readonly obligation: Obligation;
  /**
   * `tell`: notify by the next way. `wait`: waiting ends, and an officer calls the citizen or the answer is presumed.
   * `presume`: the answer is presumed.
   */
  readonly step: 'tell' | 'wait' | 'presume';
  readonly at: number;
}

/** How long a process without the channels of a ticket leaves it to a process that has them, ms. */
const patienceMs = 10 * 60_000;

/** When the sweeper checks a ticket for answers that have not arrived, epoch ms; null when no step is left. */
export function nextAnswerDeliveryAt(
  ticket: Ticket,
  channels: Channels,
  calendar: BusinessCalendar,
  now: number,
): number | null {
  const dues = answerDeliverySteps(ticket, channels, calendar).map(({ at }) => at);
  return dues.length > 0 ? Math.max(now, Math.min(...dues)) : null;
}

/** Whether another process, which has the channels, must take the step. */
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

/** Whether a ticket has a due step that another process must take. */
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

/** Whether a channel reports reliably that a message was read. */
export function tellsRead(channels: Channels, name: string): boolean {
  const { receipts = [], seldom = [] } = channels[name]?.capabilities ?? {};
  return receipts.includes('read') && !seldom.includes('read');
}

/** Whether messages of a channel wait on a page until the citizen opens it. */
export function isPage(channels: Channels, name: string): boolean {
  return name === 'tracking-page' || channels[name]?.capabilities.arrival === 'page';
}

/** The next step for each answer of a ticket that has not reached its citizen. */
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
  // A message that no channel took yet may belong to a page that another process serves, and which must check soon.
  const isOpen = carried?.outcome === 'posted' && !(carried.by in channels);
  if (!carried || isPage(channels, carried.by) || isOpen || carried.outcome === 'failed')
    return { obligation, step: 'tell', at: answeredAt + readingMs };
  if (carried.outcome === 'delivered') {
    return { obligation, step: 'presume', at: calendar.addWorkingDays(carried.at, unreadDays) };
  }
  return { obligation, step: 'tell', at: afterDay(answeredAt) };
}
