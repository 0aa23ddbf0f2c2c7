import type { Draft, MessageId, Referral } from '@aduan/core';
import type { CaseView } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useWords } from '../catalogue/language.js';
import { serverNow } from '../time/clock.js';
import { withDraft } from './preview.js';
import { submit } from './send.js';

export interface DraftFields {
  readonly text: string;
  /** The action that the draft is written for. */
  readonly action: string;
  readonly reason?: string;
  readonly referral?: Referral;
  /** Whether it is shown to a superior at once. */
  readonly submit: boolean;
}

type Deed = 'submit' | 'approve' | 'return' | 'discard' | 'send';

/** Everything an officer can do with the draft of an answer: shown at once, undoable, and safe to repeat. */
export function useDraftCommands({ ticket, answer }: CaseView) {
  const { commands } = useWords();
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

  function deed(name: Deed, body: Readonly<Record<string, unknown>>, draft: Draft | null): void {
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
    submit: () => deed('submit', {}, stands('submitted')),
    approve: () => deed('approve', {}, stands('approved')),
    sendBack: (reason: string) => deed('return', { reason }, stands('returned')),
    discard: () => deed('discard', {}, null),
    send: () => deed('send', {}, null),
  };
}
