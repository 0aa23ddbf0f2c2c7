import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { ActionView, TicketDetail } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { sendNow } from '../commands/send.js';
import { useCommands } from '../commands/use-commands.js';
import { useDraftCommands } from '../commands/use-draft-commands.js';
import { focusTicket } from '../ticket/focus-ticket.js';
import { sendTyping } from '../ticket/typing.js';
import type { Instant } from '../time/instant.js';
import { AnswerButtons } from './answer-buttons.js';
import { useAnswerText } from './answer-text.js';
import { DraftBar } from './draft-bar.js';
import { DraftConflict } from './draft-conflict.js';

interface AnswerPanelProps {
  readonly view: TicketDetail;
  /** The action that the answer is written for. */
  readonly action: ActionView;
  /** Increase it to focus the field. */
  readonly focusRequest: number;
}

/** Editor for the answer to the citizen: sent at once, or saved as a draft for approval. */
export function AnswerPanel({ view, action, focusRequest }: AnswerPanelProps) {
  const catalogue = useCatalogue('ticket');
  const commands = useCommands(view);
  const drafts = useDraftCommands(view);
  const answer = useAnswerText(view);
  const [changing, setChanging] = useState<Instant | null>(null);
  const hintId = useId();
  const textRef = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focusRequest > 0) textRef.current?.focus();
  }, [focusRequest]);

  const { draft, may, needsApproval, reason } = view.answer;
  const isShown = draft?.status === 'submitted' || draft?.status === 'approved';
  const isFixed = isShown && !answer.isEdited && changing !== draft.at;
  const said = answer.text.trim();
  const isDirect = !needsApproval && view.actions.some((each) => each.action === action.action);
  const isReady = said !== '' && answer.clash === null;

  function save(submit: boolean) {
    const { action: name } = action;
    const kept = draft?.action === name ? { reason, referral: draft.referral } : null;
    drafts.write(
      {
        text: said,
        action: name,
        submit,
        ...(kept?.reason ? { reason: kept.reason } : {}),
        ...(kept?.referral ? { referral: kept.referral } : {}),
      },
      answer.take(),
    );
  }

  function submit() {
    if (draft && !answer.isEdited && may.includes('submit')) drafts.submit();
    else save(true);
  }

  function send() {
    if (said === '') sendNow(view.ticket.id);
    else if (draft && !answer.isEdited && may.includes('send')) drafts.send();
    else commands.act(action, { text: said }, answer.take());
    textRef.current?.focus();
  }

  /** The action that the current text allows, the most likely first. */
  function perform(): (() => void) | null {
    if (isFixed) {
      if (may.includes('approve')) return drafts.approve;
      return may.includes('send') ? send : null;
    }
    if (answer.clash !== null) return null;
    if (needsApproval) return submit;
    return isDirect ? send : () => save(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (isReady || isFixed || said === '') perform()?.();
    }
    if (event.key === 'Escape') focusTicket();
  }

  return (
    <>
      <DraftBar view={view} action={action} isEdited={answer.isEdited} onDiscard={drafts.discard} />
      <DraftConflict view={view} answer={answer} />
      <textarea
        ref={textRef}
        aria-label={catalogue.composer.answer}
        aria-describedby={hintId}
        data-testid="composer-text"
        rows={1}
        placeholder={catalogue.composer.answerPlaceholder}
        value={answer.text}
        readOnly={isFixed}
        onChange={(event) => {
          answer.write(event.target.value);
          sendTyping(view);
        }}
        onKeyDown={onKeyDown}
      />
      <AnswerButtons
        view={view}
        action={action}
        hintId={hintId}
        isFixed={isFixed}
        isReady={isReady}
        isDirect={isDirect}
        onAdd={(more) => {
          answer.write(said === '' ? more : `${answer.text.trimEnd()}\n\n${more}`);
          textRef.current?.focus();
        }}
        onEdit={() => {
          setChanging(draft?.at ?? null);
          textRef.current?.focus();
        }}
        onSave={() => save(false)}
        onSubmit={submit}
        onApprove={drafts.approve}
        onSendBack={drafts.sendBack}
        onSend={send}
      />
    </>
  );
}
