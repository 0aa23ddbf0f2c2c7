import type { Ticket, TimelineEntry } from '@aduan/core';
import { hour } from './mock-calendar.js';

// The mock's ids are plain strings, and events are not validated: one cast instead of a brand for each field.
export const brand = <Wanted>(value: unknown) => value as Wanted;

let serial = 0;
export const nextId = () =>
  `0199${(serial++).toString(16).padStart(4, '0')}-0000-7000-8000-000000000000`;

const officer = (id: string) => ({ id, kind: 'officer' as const, roles: ['agent'] });
const citizen = { id: 'warga', kind: 'citizen' as const, roles: ['citizen'] };
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
    editedAt: null,
    earlier: [],
    deletedAt: null,
    revises: null,
    attachments: [],
    actor: direction === 'in' ? citizen : officer('petugas-satu'),
    purpose: direction === 'in' ? null : 'information',
    author: direction === 'in' ? null : { name: 'Petugas Satu', role: 'Petugas meja' },
    sources: [],
    status: direction === 'in' ? 'read' : 'delivered',
    ...extra,
  });
}

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
            deletedAt: received + 11 * hour,
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

/** The first message of a ticket. */
export function openingOf(
  index: number,
  { body, channel, received }: { body: string; channel: string; received: number },
) {
  return message(received, 'in', body, {
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
}

/** The input of a timeline. */
export interface Story {
  readonly opening: TimelineEntry;
  readonly received: number;
  /** Working days. */
  readonly limit: number;
  readonly ticket: Pick<Ticket, 'assignee' | 'channel' | 'phase' | 'state' | 'team'>;
}

/** The history of a ticket until now. */
export function timelineOf(
  now: number,
  index: number,
  { limit, opening, received, ticket }: Story,
): TimelineEntry[] {
  const { assignee, channel, phase, state, team } = ticket;
  const entries: TimelineEntry[] = [
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
  ];
  return entries.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
}

function fact(at: number, event: string, facts: object): TimelineEntry {
  return brand<TimelineEntry>({
    id: nextId(),
    at,
    actor: officer('petugas-dua'),
    type: 'fact',
    event,
    facts,
    reason: null,
  });
}
