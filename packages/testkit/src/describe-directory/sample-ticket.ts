import type { ProgressPush, PushedTicket, TicketPush } from '@aduan/core/directory';
import type { CooperativeRef } from '@aduan/core/ticket';
import { buildId } from '../builders/build-id.js';

/** A unique word to search for in the other system. */
export function marker(): string {
  return `penanda-${crypto.randomUUID().slice(0, 8)}`;
}

/** A ticket that every policy allows. */
export function sampleTicket(
  cooperative: CooperativeRef,
  changes: Partial<PushedTicket> = {},
): PushedTicket {
  const number = `ADU-2026-${marker()}`;
  return {
    number,
    kind: 'complaint',
    category: 'kdmp.gerai.pembangunan',
    cooperative,
    region: null,
    anonymous: false,
    confidential: false,
    supervisory: false,
    recusals: [],
    subject: 'Gerai belum dibangun',
    body: 'Gerai di desa kami belum dibangun.',
    link: `https://aduan.example/petugas/kasus/${number}`,
    ...changes,
  };
}

export function ticketPush(ticket: PushedTicket): TicketPush {
  return { type: 'ticket', key: buildId(), ticket };
}

export function progressPush(
  ticket: PushedTicket,
  foreignId: ProgressPush['foreignId'],
  changes: Partial<ProgressPush> = {},
): ProgressPush {
  return {
    type: 'progress',
    key: buildId(),
    foreignId,
    ticket,
    state: 'in-progress',
    response: null,
    unit: null,
    ...changes,
  };
}
