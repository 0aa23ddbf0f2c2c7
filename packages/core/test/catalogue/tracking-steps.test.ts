import { describe, expect, it } from 'vitest';
import { citizenStateLabel } from '../../src/catalogue/state-label.js';
import { nextStep, type PublicEvent, trackingStep } from '../../src/catalogue/tracking-steps.js';
import { createId, type MessageId, type ObligationId } from '../../src/ids.js';
import type { MessagePurpose } from '../../src/ticket/events.js';
import { compileWorkflow } from '../../src/ticket/workflow/compile-workflow.js';
import { defaultWorkflow } from '../../src/ticket/workflow/default-workflow.js';
import type { Phase } from '../../src/ticket/workflow/phase.js';

const workflow = compileWorkflow(defaultWorkflow);
const messageId = createId<MessageId>(1);
const obligationId = createId<ObligationId>(1);

function moved(to: string): PublicEvent {
  const phase = workflow.phaseOf(to);
  const facts = {
    action: 'any',
    from: 'received',
    fromPhase: 'new',
    cycle: 1,
    referral: null,
  } as const;
  return { type: 'ticket.moved', facts: { ...facts, to, phase } };
}

function sent(purpose: MessagePurpose): PublicEvent {
  return {
    type: 'message.sent',
    facts: { messageId, channel: null, conversationId: null, purpose },
  };
}

function attempted(
  outcome: 'no-answer' | 'busy' | 'wrong-number' | 'reached' | 'sent',
): PublicEvent {
  const facts = { obligationId, by: 'phone', outcome, messageId: null };
  return { type: 'obligation.attempted', facts };
}

describe('trackingStep', () => {
  it.each<[string, PublicEvent, string | undefined]>([
    ['a move', moved('in-progress'), 'Sedang ditangani'],
    ['an end', moved('closed'), 'Selesai'],
    ['a move that the answer tells', moved('responded'), undefined],
    ['a move that the question tells', moved('awaiting-complainant'), undefined],
    ['an answer', sent('answer'), 'Kami menjawab laporan Anda'],
    ['a question', sent('question'), 'Kami bertanya kepada Anda'],
    ['news', sent('information'), 'Kami mengirim kabar'],
    ['an acknowledgement', sent('acknowledgement'), undefined],
    [
      'a call without answer',
      attempted('no-answer'),
      'Kami mencoba menghubungi Anda, tetapi belum tersambung',
    ],
    ['a busy line', attempted('busy'), 'Kami mencoba menghubungi Anda, tetapi belum tersambung'],
    ['a call that reached', attempted('reached'), 'Kami berbicara dengan Anda'],
    ['a delivery', attempted('sent'), undefined],
    ['a new PIN', { type: 'pin.renewed', facts: { channel: 'web' } }, 'Kami mengirim PIN baru'],
    ['an internal note', { type: 'note.added', facts: { noteId: messageId } }, undefined],
    ['an assignment', { type: 'ticket.assigned', facts: { team: 'x', assignee: 'y' } }, undefined],
  ])('tells %s', (_, event, line) => {
    expect(trackingStep(event, workflow)?.id).toBe(line);
  });

  it('names the unit, as far as it is known', () => {
    expect(trackingStep(moved('routed'), workflow)).toEqual({
      id: 'Diteruskan ke bagian yang menangani',
      en: 'Passed on to the unit in charge',
    });
    expect(trackingStep(moved('routed'), workflow, { unit: 'Bidang Pengawasan' })?.id).toBe(
      'Diteruskan ke Bidang Pengawasan',
    );
  });
});

describe('citizenStateLabel', () => {
  it('names agency and reason', () => {
    const rejected = workflow.state('rejected-not-competent');
    expect(citizenStateLabel(rejected, { agency: 'OJK' }).id).toBe(
      'Bukan wewenang kami, silakan ke OJK',
    );
    expect(citizenStateLabel(workflow.state('archived')).id).toBe(
      'Tidak kami lanjutkan karena alasan yang ada dalam jawaban kami',
    );
  });
});

describe('nextStep', () => {
  const promisedBy = Date.parse('2026-04-14T16:30:00+07:00');
  const facts = { promisedBy, now: promisedBy, timeZone: 'Asia/Jakarta' };

  it.each<Phase>(['new', 'active', 'waiting-other'])(
    'says in phase %s until when we answer',
    (phase) => {
      expect(nextStep({ ...facts, phase }).id).toMatch(
        /Kami jawab paling lambat Selasa, 14 April 2026\.$/,
      );
      expect(nextStep({ ...facts, phase, promisedBy: null }).id).toMatch(
        /Kami kabari Anda begitu ada jawabannya\.$/,
      );
    },
  );

  it.each<Phase>(['waiting-citizen', 'answered', 'closed'])(
    'promises nothing in phase %s',
    (phase) => {
      expect(nextStep({ ...facts, phase }).id).not.toContain('2026');
    },
  );

  it.each([true, false])('says where a question is answered, with a chat: %s', (canReply) => {
    const { en, id } = nextStep({ ...facts, phase: 'waiting-citizen', canReply });
    expect(id).toMatch(/^Kami menunggu (?:balasan|jawaban).*halaman Lacak Laporan/);
    expect(en).toContain('page Track My Report');
  });

  it.each<Phase>(['waiting-citizen', 'answered'])(
    'names a way that is there in phase %s where nobody can reply',
    (phase) => {
      const { id, en } = nextStep({ ...facts, phase, canReply: false });
      expect(id).not.toMatch(/balas/i);
      expect(en).not.toMatch(/reply/i);
      expect(nextStep({ ...facts, phase, canReply: true })).not.toEqual({ id, en });
    },
  );

  it('owns up to a broken promise, a moment after the date', () => {
    expect(nextStep({ ...facts, phase: 'active', now: promisedBy + 1 }).id).toBe(
      'Kami sedang menangani laporan Anda. Kami berjanji menjawab paling lambat Selasa, 14 April 2026. Maaf, jawaban kami terlambat. Kami tetap mengerjakannya.',
    );
  });
});
