import type { Ticket, TicketKind, TimelineEntry } from '@aduan/core';
import type { CaseView } from '../src/api/model.js';
import { day, hour, midnight, remainingBetween, workingDaysAfter } from './mock-calendar.js';
import { warningOf } from './mock-warnings.js';
import { mockStories } from './mock-words.js';
import { mockTransitions, phaseOf, targetOf } from './mock-workflow.js';

/** A case as the mock keeps it: the view is made from it on request. */
export interface MockCase {
  ticket: Ticket;
  subject: string;
  respondent: string | null;
  reporter: { name: string | null; contacts: { kind: string; value: string }[] };
  timeline: TimelineEntry[];
  dueAt: number | null;
  pause: readonly [number, number] | null;
}

// The mock's ids are plain words, and events are not validated: one cast instead of a brand a field.
export const brand = <Wanted>(value: unknown) => value as Wanted;

let serial = 0;
export const nextId = () =>
  `0199${(serial++).toString(16).padStart(4, '0')}-0000-7000-8000-000000000000`;

const officer = (id: string) => ({ id, kind: 'officer' as const, roles: ['agent'] });
const citizen = { id: 'warga', kind: 'citizen' as const, roles: ['citizen'] };
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

export function message(
  at: number,
  direction: 'in' | 'out',
  text: string,
  extra: object = {},
): TimelineEntry {
  return brand<TimelineEntry>({
    id: nextId(),
    at,
    type: 'message',
    messageId: nextId(),
    direction,
    channel: 'webchat',
    text,
    correctedAt: null,
    attachments: [],
    actor: direction === 'in' ? citizen : officer('petugas-satu'),
    purpose: direction === 'in' ? null : 'information',
    author: direction === 'in' ? null : { name: 'Petugas Satu', role: 'Petugas meja' },
    status: direction === 'in' ? 'read' : 'delivered',
    ...extra,
  });
}

const noAnswer = 'no-answer' as const;
const missedCall = { by: 'phone', outcome: noAnswer, messageId: null, workingDay: null };

function conversation(received: number, count: number): TimelineEntry[] {
  const lines = [
    'Terima kasih, laporannya sudah kami terima dan sedang kami baca.',
    'Baik, saya tunggu. Apakah ada yang perlu saya kirim?',
    'Boleh kami minta foto halaman depan buku simpanan? Nomor NIK tidak perlu, tutup saja.',
    'Ini fotonya. Maaf agak buram, sinyal di sini kadang hilang.',
    'Sudah jelas. Kami teruskan ke tim pengawasan, mereka akan menghubungi pengurus koperasi.',
    'Terima kasih banyak. Kira-kira kapan ada kabar?',
    'Paling lambat hari Selasa. Kalau lebih cepat, kami kabari di sini.',
    'Baik, terima kasih.',
  ];
  return Array.from({ length: count }, (_, index) =>
    message(
      received + (index + 1) * 2.3 * hour,
      index % 2 ? 'in' : 'out',
      lines[index % lines.length] ?? '',
      index === 3
        ? {
            attachments: [
              {
                blob: 'foto',
                name: 'buku-simpanan-halaman-depan.jpg',
                mime: 'image/jpeg',
                bytes: 248_311,
              },
            ],
          }
        : index === count - 2 && count > 2
          ? { status: 'accepted' }
          : {},
    ),
  );
}

export function makeCases(now: number, size: number): MockCase[] {
  return Array.from({ length: size }, (_, index) => makeCase(now, index));
}

function makeCase(now: number, index: number): MockCase {
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
  const opening = message(received, 'in', body, {
    channel,
    status: index % 4 === 2 ? 'accepted' : 'read',
    attachments:
      index % 9 === 8
        ? [
            {
              blob: 'retak',
              name: 'dinding-gudang-sisi-timur.jpg',
              mime: 'image/jpeg',
              bytes: 1_204_311,
            },
          ]
        : [],
  });
  const fact = (at: number, event: string, facts: object): TimelineEntry =>
    brand<TimelineEntry>({
      id: nextId(),
      at,
      actor: officer('petugas-dua'),
      type: 'fact',
      event,
      facts,
      reason: null,
    });
  const timeline: TimelineEntry[] = [
    opening,
    fact(received, 'obligation.owed', {}),
    message(
      received + 60_000,
      'out',
      `Laporan Anda sudah kami terima. Kami jawab paling lambat dalam ${limit} hari kerja.`,
      {
        purpose: 'acknowledgement',
        author: null,
        channel,
        actor: { id: 'aduan', kind: 'system', roles: ['system'] },
        status: 'read',
      },
    ),
    ...(assignee ? [fact(received + hour, 'ticket.assigned', { team, assignee })] : []),
    ...(state === 'received'
      ? []
      : [
          brand<TimelineEntry>({
            id: nextId(),
            at: received + 1.2 * hour,
            actor: officer('petugas-dua'),
            type: 'move',
            action: 'verify',
            from: 'received',
            to: 'verifying',
            reason: null,
          }),
        ]),
    ...conversation(received + 2 * hour, index === 0 ? 40 : index % 3),
    ...(index % 2 === 0
      ? [
          brand<TimelineEntry>({
            id: nextId(),
            at: received + 5 * hour,
            actor: officer('petugas-dua'),
            type: 'note',
            text: 'Sudah tanya dinas kabupaten lewat telepon: berkas ada, menunggu tanda tangan. Jangan janjikan tanggal dulu ke warga.',
          }),
        ]
      : []),
    ...(state === 'on-hold'
      ? [
          brand<TimelineEntry>({
            id: nextId(),
            at: received + 30 * hour,
            actor: officer('petugas-tiga'),
            type: 'move',
            action: 'hold',
            from: 'in-progress',
            to: 'on-hold',
            reason: 'Menunggu balasan dinas koperasi kabupaten.',
          }),
        ]
      : []),
    ...(state === 'awaiting-complainant'
      ? [
          message(
            received + 20 * hour,
            'out',
            'Boleh tahu tanggal setoran terakhir, dan nama kantor cabangnya?',
            { purpose: 'question', channel },
          ),
        ]
      : []),
    ...(phase === 'answered' || phase === 'closed'
      ? [
          message(
            received + 26 * hour,
            'out',
            'Terima kasih sudah menunggu. Pengurus koperasi sudah kami hubungi dan menyanggupi pencairan bertahap mulai pekan depan. Bila belum ada kabar sampai tanggal itu, balas saja di sini.',
            { purpose: 'answer', channel },
          ),
        ]
      : []),
  ]
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at);
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
    ...{ reporters: ['pihak'], reporterKind: 'person', proxy: null, represented: null },
    state,
    phase,
    previousState: null,
    cycle: state === 'reopened' ? 2 : 1,
    team,
    assignee,
    assignedAt: assignee ? received + hour : null,
    foreignIds: index % 8 === 2 ? [{ system: 'lapor', id: `#${7_712_345 + index}` }] : [],
    ...{ concerns: [], referral: null, draft: null, rating: null, ratingQuestion: null },
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
        status: settled ? 'fulfilled' : 'owed',
        owedSince: received,
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

export function actionsOf({ ticket }: MockCase) {
  return mockTransitions
    .filter(({ from }) => from.includes(ticket.state))
    .map((transition) => ({
      action: transition.action,
      label: transition.label,
      requires: transition.requires ?? [],
      sends: transition.sends ?? null,
      to: targetOf(ticket.kind, transition),
    }));
}

export function viewOf(one: MockCase, now: number): CaseView {
  const { ticket, dueAt, reporter } = one;
  const start = ticket.receivedAt;
  const clock = (metric: string, state: string, due: number | null) => ({
    metric,
    target: metric,
    state,
    stoppedAt: state === 'met' ? now : null,
    atDue: 'breach',
    pauseCount: 0,
    pausedMs: 0,
    policyId: 'sp4n-practice',
    provisional: false,
    startedAt: start,
    dueAt: due,
    elapsedMs: now - start,
    remainingMs: due === null ? 0 : due - now,
    breachedAt: due !== null && due < now ? due : null,
    cycle: ticket.cycle,
    policyVersion: '2026.1',
    calendarHash: 'contoh',
    remaining: due === null ? undefined : remainingBetween(now, due),
  });
  const clocks =
    ticket.kind === 'suggestion'
      ? []
      : [
          clock('first-response', 'met', workingDaysAfter(start, 3)),
          clock(
            'resolution',
            ticket.phase === 'waiting-citizen'
              ? 'paused'
              : dueAt === null
                ? 'met'
                : dueAt < now
                  ? 'breached'
                  : 'running',
            dueAt,
          ),
        ];
  return brand<CaseView>({
    ticket,
    subject: one.subject,
    respondent: one.respondent,
    timeline: one.timeline,
    clocks,
    firings: clocks.flatMap(warningOf),
    actions: actionsOf(one),
    now,
    reporters: [{ id: 'pihak', organization: null, ...reporter, withheld: ticket.anonymous }],
    represented: null,
    may: [
      ...['note', 'assign', 'classify', 'change-kind', 'link', 'merge', 'restrict', 'loosen'],
      ...(ticket.conversationId ? ['renew-pin'] : []),
      ...(ticket.obligations.some(({ status }) => status === 'owed') ? ['attempt', 'waive'] : []),
    ],
  });
}
