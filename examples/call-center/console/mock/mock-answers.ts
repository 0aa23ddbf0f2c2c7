import type { Draft, Ticket } from '@aduan/core';
import type { DraftRight, DraftView } from '@aduan/core/replies';
import type { CallPage, TicketTemplates } from '../src/api/model.js';
import { remainingBetween } from './mock-calendar.js';
import type { MockTicket } from './mock-tickets.js';
import { brand } from './mock-timeline.js';
import { actionsOf } from './mock-view.js';

/** The texts of the drafts, by ticket id. */
const words = new Map<string, string>();
const returned = new Map<string, string>();

/** The draft of an invented ticket; every officer may do everything with it. */
export function mockAnswer(one: MockTicket): DraftView {
  const { draft, supervisory } = one.ticket;
  return {
    draft,
    text: words.get(one.ticket.id) ?? null,
    reason: null,
    returnedFor: returned.get(one.ticket.id) ?? null,
    needsApproval: supervisory,
    actions: actionsOf(one).filter(({ sends }) => sends === 'answer'),
    may: one.ticket.phase === 'closed' ? [] : rightsOf(draft, supervisory),
  };
}

function rightsOf(draft: Draft | null, needsApproval: boolean): readonly DraftRight[] {
  if (!draft) return ['write'];
  const isFree = !needsApproval || draft.status === 'approved';
  return [
    'write',
    ...(draft.status === 'written' || draft.status === 'returned' ? (['submit'] as const) : []),
    ...(draft.status === 'submitted' ? (['approve', 'sendBack'] as const) : []),
    'discard',
    ...(isFree ? (['send'] as const) : []),
  ];
}

/** The draft of an invented ticket after a command; null when it was sent. */
export function mockDraft(
  { id, draft }: Ticket,
  draftAction: string | undefined,
  body: Readonly<Record<string, unknown>>,
  at: number,
): Partial<Ticket> {
  if (draftAction === undefined) {
    words.set(id, String(body.text));
    const status = body.submit ? 'submitted' : 'written';
    return {
      draft: brand<Draft>({
        id: draft?.id ?? `draft-${id}`,
        action: body.action ?? 'answer',
        referral: null,
        author: 'petugas-satu',
        status,
        at,
      }),
    };
  }
  if (draftAction === 'return') returned.set(id, String(body.reason));
  const statuses: Readonly<Record<string, Draft['status']>> = {
    submit: 'submitted',
    approve: 'approved',
    return: 'returned',
  };
  const status = statuses[draftAction];
  return { draft: draft && status ? { ...draft, status, at } : null };
}

/** The text of a draft, for sending it. */
export function mockDraftText({ id }: Ticket): string {
  return words.get(id) ?? '';
}

/** The invented citizens to call. */
export function mockCalls(cases: readonly MockTicket[], now: number): CallPage {
  const items = cases.flatMap((one) => {
    const obligation = one.ticket.obligations.find(
      ({ status, conversationId }) => status === 'owed' && conversationId === null,
    );
    if (!obligation || one.ticket.phase === 'closed') return [];
    const days = obligation.attempts.length > 0 ? ['2026-04-14'] : [];
    return [
      {
        ticket: one.ticket,
        subject: one.subject,
        reporterName: one.reporter.name,
        dueAt: one.dueAt,
        contacts: one.reporter.contacts,
        obligation,
        mayTell: !one.ticket.supervisory,
        tries: { days, missing: 3 - days.length },
        closing: null,
        remaining: one.dueAt === null ? null : remainingBetween(now, one.dueAt),
      },
    ];
  });
  return { items, next: null, now };
}

/** Templates of answers, filled in from an invented ticket. */
export function mockTemplates({ number }: Ticket): TicketTemplates {
  const nextStep =
    'Kalau jawaban ini belum membantu, balas saja. Kalau sesudah itu Anda masih keberatan, Anda bisa melapor ke Ombudsman Republik Indonesia.';
  return {
    nextStep,
    templates: [
      {
        id: 'final-answer',
        label: { id: 'Jawaban akhir', en: 'Final answer' },
        text: `Terima kasih sudah menunggu. Tentang laporan ${number}: \n\n${nextStep}`,
      },
      {
        id: 'lengkapi',
        label: { id: 'Minta kelengkapan', en: 'Ask for details' },
        text: 'Supaya bisa kami tindak lanjuti, boleh lengkapi tanggal kejadian dan nama kantor cabangnya?',
      },
    ],
  };
}
