import { desk } from '../api/desk.js';
import type { Draft, Referral, TicketDetail } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import type { TakenDraft } from '../composer/drafts.js';
import { serverInstant } from '../time/clock.js';
import type { Command } from './command.js';
import { withDraft } from './preview.js';
import { submit } from './send.js';

export interface DraftFields {
  readonly text: string;
  /** The action that the draft is written for. */
  readonly action: string;
  readonly reason?: string;
  readonly referral?: Referral;
  /** Whether it is submitted for approval at once. */
  readonly submit: boolean;
}

/** An officer's commands on a reply draft: shown at once, undoable, and safe to repeat. */
export function useDraftCommands({ ticket, answer }: TicketDetail) {
  const { commands } = useCatalogue('tools');
  const officer = useOfficer();
  const path = { id: ticket.id };

  function run(
    send: Command['send'],
    title: string,
    after: { readonly draft: Draft | null; readonly text?: string },
    taken?: TakenDraft,
  ): void {
    submit({
      send,
      name: 'draft',
      ...(after.text !== undefined && { text: after.text }),
      title,
      id: crypto.randomUUID(),
      ticketId: ticket.id,
      number: ticket.number,
      base: ticket,
      preview: (shown) => withDraft(shown, after),
      ...(taken && { draft: taken }),
    });
  }

  function stands(status: Draft['status']): Draft | null {
    return answer.draft && { ...answer.draft, status, at: serverInstant() };
  }

  /** A step of the draft that has no fields. */
  function step(
    name: 'submission' | 'approval' | 'removal' | 'sending',
    title: string,
    draft: Draft | null,
  ): void {
    run((safe) => desk.post(`/tickets/{id}/draft/${name}`, { path, ...safe }), title, { draft });
  }

  return {
    write({ submit: isSubmitted, ...fields }: DraftFields, taken?: TakenDraft): void {
      const draft: Draft = {
        id: answer.draft?.id ?? '',
        action: fields.action,
        referral: fields.referral ?? null,
        author: officer.id,
        status: isSubmitted ? 'submitted' : 'written',
        at: serverInstant(),
      };
      const body = { ...fields, ...(isSubmitted ? { submit: true } : {}) };
      const title = isSubmitted ? commands.draft.submit : commands.draft.write;
      const after = { draft, text: fields.text };
      run((safe) => desk.post('/tickets/{id}/draft', { path, body, ...safe }), title, after, taken);
    },
    submit: () => step('submission', commands.draft.submit, stands('submitted')),
    approve: () => step('approval', commands.draft.approve, stands('approved')),
    sendBack: (reason: string) =>
      run(
        (safe) => desk.post('/tickets/{id}/draft/return', { path, body: { reason }, ...safe }),
        commands.draft.return,
        { draft: stands('returned') },
      ),
    discard: () => step('removal', commands.draft.discard, null),
    send: () => step('sending', commands.draft.send, null),
  };
}
