import type { Ticket, TicketKind, TimelineEntry } from '@aduan/core';
import { day, hour, midnight, workingDaysAfter } from './mock-calendar.js';
import { mockStories } from './mock-data.js';
import { brand, nextId, openingOf, timelineOf } from './mock-timeline.js';
import { phaseOf } from './mock-workflow.js';

/** A ticket as the mock stores it; its view is made on request. */
export interface MockTicket {
  ticket: Ticket;
  subject: string;
  respondent: string | null;
  reporter: { name: string | null; contacts: { kind: string; value: string }[] };
  timeline: TimelineEntry[];
  dueAt: number | null;
  pause: readonly [number, number] | null;
}

const states = [
  'received',
  'verifying',
  'routed',
  'in-progress',
  'in-progress',
  'awaiting-complainant',
  'responded',
  'on-hold',
  'received',
  'reopened',
  'closed',
];
const channels = ['webchat', 'whatsapp', 'phone', 'webchat', 'email', 'counter', 'whatsapp'];
const people = ['petugas-satu', 'petugas-dua', null, 'petugas-tiga', null];
const teams = ['pengawasan', 'kelembagaan', null, 'digital'];

const noAnswer = 'no-answer' as const;
const missedCall = { by: 'phone', outcome: noAnswer, messageId: null, workingDay: null };

export function makeTickets(now: number, size: number): MockTicket[] {
  return Array.from({ length: size }, (_, index) => makeTicket(now, index));
}

function makeTicket(now: number, index: number): MockTicket {
  const [subject, category, region, cooperative, body] =
    mockStories[index % mockStories.length] ??
    mockStories[0] ??
    (['', null, null, null, ''] as const);
  const kind: TicketKind = subject.startsWith('Usul')
    ? 'suggestion'
    : subject.endsWith('?')
      ? 'information-request'
      : 'complaint';
  const state = index === 0 ? 'in-progress' : (states[(index * 3) % states.length] ?? 'received');
  const phase = phaseOf(state);
  const channel = channels[index % channels.length] ?? 'webchat';
  const age = index === 0 ? 11 : (index * 1.37) % 17;
  const received = Math.min(now - hour, midnight(now - age * day) + (8 + (index % 8)) * hour);
  const limit = kind === 'complaint' ? 14 : 5;
  const running =
    phase !== 'closed' &&
    phase !== 'answered' &&
    phase !== 'waiting-citizen' &&
    kind !== 'suggestion';
  const dueAt = !running
    ? null
    : index === 0
      ? now + 2.2 * hour
      : workingDaysAfter(received, limit);
  const assignee = index === 0 ? 'petugas-satu' : (people[index % people.length] ?? null);
  const team = teams[index % teams.length] ?? null;
  const anonymous = index % 6 === 3;
  const opening = openingOf(index, { body, channel, received });
  const timeline = timelineOf(now, index, {
    opening,
    received,
    limit,
    ticket: { assignee, channel, phase, state, team },
  });
  const settled = phase === 'answered' || phase === 'closed';
  const id = nextId();
  const number = String(118 + index).padStart(6, '0');
  const ticket = brand<Ticket>({
    id,
    number: `ADU-2026-${number}-${(index * 7 + 3) % 10}`,
    version: timeline.length,
    kind,
    supervisory: subject.startsWith('Ketua'),
    category,
    region,
    channel,
    conversationId: ['phone', 'counter'].includes(channel) ? null : `percakapan-${index}`,
    cooperative:
      cooperative === null
        ? null
        : {
            name: cooperative,
            ...(index % 2 ? { nikop: '3373010010001' } : {}),
            ...(region ? { villageCode: `${region}.04.2001` } : {}),
          },
    anonymous,
    confidential: index % 11 === 5,
    reporters: ['pihak'],
    reporterKind: 'person',
    proxy: null,
    represented: null,
    state,
    phase,
    previousState: null,
    cycle: state === 'reopened' ? 2 : 1,
    team,
    assignee,
    assignedAt: assignee ? received + hour : null,
    foreignIds: index % 8 === 2 ? [{ system: 'lapor', id: `#${7_712_345 + index}` }] : [],
    recusals: [],
    referral: null,
    draft: null,
    links: [],
    openingMessageId: opening.id,
    receivedAt: received,
    openedAt: received,
    updatedAt: timeline.at(-1)?.at ?? received,
    obligations: [
      {
        id: nextId(),
        to: 'pihak',
        conversationId: ['phone', 'counter'].includes(channel) ? null : 'percakapan',
        status: settled ? 'reached' : 'owed',
        owedSince: received,
        answeredAt: settled ? received + 26 * hour : null,
        settledAt: settled ? received + 26 * hour : null,
        attempts:
          channel === 'phone' && !settled ? [{ ...missedCall, at: received + 3 * hour }] : [],
      },
    ],
    attachments: timeline.flatMap((entry) =>
      entry.type === 'message'
        ? entry.attachments.map(({ blob, mime, bytes }) => ({
            blob,
            mime,
            bytes,
            messageId: entry.messageId,
          }))
        : [],
    ),
    answeredAt: settled ? received + 26 * hour : null,
    closedAt: phase === 'closed' ? received + 50 * hour : null,
    awaitingReadSince: index % 4 === 2 && !settled ? received + 6 * hour : null,
    messageCount: timeline.filter(({ type }) => type === 'message').length,
    openQuestion: null,
    leadId: null,
    reports: [],
    undelivered: [],
  });
  const reporter = anonymous
    ? { name: null, contacts: [] }
    : {
        name: `Warga ${String.fromCharCode(65 + (index % 26))}`,
        contacts: [{ kind: 'phone', value: `+62 811-0000-${1000 + index}` }],
      };
  return {
    ticket,
    subject,
    respondent: cooperative,
    reporter,
    timeline,
    dueAt,
    pause: index === 0 ? [received + 24 * hour, received + 70 * hour] : null,
  };
}
