import type { Draft, MessageId, Referral } from '@aduan/core';
import type { TicketDetail } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { serverNow } from '../time/clock.js';
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

type OfficerAct = 'submit' | 'approve' | 'return' | 'discard' | 'send';

/** An officer's commands on a reply draft: shown at once, undoable, and safe to repeat. */
export function useDraftCommands({ ticket, answer }: TicketDetail) {
  const { commands } = useCatalogue();
  const officer = useOfficer();

  function run(
    path: string,
    body: Readonly<Record<string, unknown>>,
    title: string,
    after: { readonly draft: Draft | null; readonly text?: string },
    giveBack?: () => void,
  ): void {
    submit({
      path,
      body,
      title,
      id: crypto.randomUUID(),
      ticketId: ticket.id,
      number: ticket.number,
      base: ticket,
      preview: (shown) => withDraft(shown, after),
      ...(giveBack ? { giveBack } : {}),
    });
  }

  function stands(status: Draft['status']): Draft | null {
    return answer.draft && { ...answer.draft, status, at: serverNow() };
  }

  function perform(
    name: OfficerAct,
    body: Readonly<Record<string, unknown>>,
    draft: Draft | null,
  ): void {
    run(`draft/${name}`, body, commands.draft[name], { draft });
  }

  return {
    write({ submit: isSubmitted, ...fields }: DraftFields, giveBack: () => void): void {
      const draft: Draft = {
        id: answer.draft?.id ?? ('' as MessageId),
        action: fields.action,
        referral: fields.referral ?? null,
        author: officer.id,
        status: isSubmitted ? 'submitted' : 'written',
        at: serverNow(),
      };
      const body = { ...fields, ...(isSubmitted ? { submit: true } : {}) };
      const title = isSubmitted ? commands.draft.submit : commands.draft.write;
      run('draft', body, title, { draft, text: fields.text }, giveBack);
    },
    submit: () => perform('submit', {}, stands('submitted')),
    approve: () => perform('approve', {}, stands('approved')),
    sendBack: (reason: string) => perform('return', { reason }, stands('returned')),
    discard: () => perform('discard', {}, null),
    send: () => perform('send', {}, null),
  };
}
