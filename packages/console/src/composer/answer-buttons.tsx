import { CircleCheck, type LucideIcon, Pencil, Save, SendHorizontal, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';
import type { ActionView, TicketDetail } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { ReasonDialog } from '../context/reason-dialog.js';
import { Key } from '../shell/key.js';
import { replyChannel } from '../ticket/reply-channel.js';
import { useNames } from '../ticket/use-names.js';
import { NextStepButton } from './next-step-button.js';
import { TemplateMenu } from './template-menu.js';

interface AnswerButtonsProps {
  readonly view: TicketDetail;
  readonly action: ActionView;
  readonly hintId: string;
  /** Whether the text was submitted for approval and is read-only. */
  readonly isFixed: boolean;
  readonly isReady: boolean;
  /** Whether this officer may send the answer without approval. */
  readonly isDirect: boolean;
  readonly onAdd: (text: string) => void;
  readonly onEdit: () => void;
  readonly onSave: () => void;
  readonly onSubmit: () => void;
  readonly onApprove: () => void;
  readonly onSendBack: (reason: string) => void;
  readonly onSend: () => void;
}

/** The actions for the text of an answer, and what they lead to. */
export function AnswerButtons(props: AnswerButtonsProps) {
  const { view, action, hintId, isFixed, isReady, isDirect, onAdd } = props;
  const { composer, drafts } = useCatalogue('ticket');
  const [returning, setReturning] = useState(false);
  const { may, needsApproval } = view.answer;
  return (
    <div className="composer-foot answer-foot">
      <p id={hintId}>
        <AnswerHint view={view} action={action} isFixed={isFixed} isDirect={isDirect} />
      </p>
      {isFixed ? (
        <>
          {may.includes('write') && (
            <ArticleActionButton
              icon={Pencil}
              catalogue={drafts.edit}
              look="quiet"
              onPress={props.onEdit}
              data-draft="edit"
            />
          )}
          {may.includes('sendBack') && (
            <ArticleActionButton
              icon={Undo2}
              catalogue={drafts.return}
              onPress={() => setReturning(true)}
              data-draft="return"
            />
          )}
          {may.includes('approve') && (
            <ArticleActionButton
              icon={CircleCheck}
              catalogue={drafts.approve}
              look="primary"
              onPress={props.onApprove}
              data-draft="approve"
            />
          )}
          {may.includes('send') && (
            <ArticleActionButton
              icon={SendHorizontal}
              catalogue={drafts.sendNow}
              look="primary"
              onPress={props.onSend}
              data-draft="send"
            />
          )}
        </>
      ) : (
        <>
          <TemplateMenu view={view} onPick={onAdd} />
          <NextStepButton view={view} onPick={onAdd} />
          <ArticleActionButton
            icon={Save}
            catalogue={drafts.save}
            look={needsApproval || isDirect ? 'quiet' : 'primary'}
            onPress={props.onSave}
            isDisabled={!isReady}
            data-draft="save"
          />
          {needsApproval && (
            <ArticleActionButton
              icon={CircleCheck}
              catalogue={drafts.submit}
              look="primary"
              onPress={props.onSubmit}
              isDisabled={!isReady}
              data-draft="submit"
            />
          )}
          {isDirect && (
            <ArticleActionButton
              icon={SendHorizontal}
              catalogue={composer.send}
              look="primary"
              onPress={props.onSend}
              isDisabled={!isReady}
              data-testid="composer-send"
            />
          )}
        </>
      )}
      {returning && (
        <ReasonDialog
          title={drafts.returnTitle}
          help={drafts.returnHelp}
          onReason={props.onSendBack}
          onClose={() => setReturning(false)}
        />
      )}
    </div>
  );
}

interface ArticleActionButtonProps extends Pick<ButtonProps, 'isDisabled' | 'onPress'> {
  readonly icon: LucideIcon;
  readonly catalogue: string;
  /** `primary` is the action of the keyboard shortcut. */
  readonly look?: 'quiet' | 'primary';
}

function ArticleActionButton({ icon: Icon, look, catalogue, ...button }: ArticleActionButtonProps) {
  return (
    <Button {...button} className={look ? `button ${look}` : 'button'}>
      <Icon aria-hidden="true" />
      {catalogue}
      {look === 'primary' && <Key>Ctrl ↵</Key>}
    </Button>
  );
}

type AnswerHintProps = Pick<AnswerButtonsProps, 'view' | 'action' | 'isFixed' | 'isDirect'>;

function AnswerHint({ view, action, isFixed, isDirect }: AnswerHintProps) {
  const { composer, drafts, similar } = useCatalogue('ticket');
  const who = useNames();
  const officer = useOfficer();
  const { ticket, answer } = view;
  const { draft, needsApproval } = answer;
  if (isFixed && draft?.status === 'submitted') {
    if (answer.may.includes('approve')) return drafts.approverHint;
    const isOwn = officer.may('approve') && draft.author === officer.id;
    return isOwn ? drafts.ownApproval : drafts.approvalHint;
  }
  if (!isFixed && (draft?.status === 'submitted' || draft?.status === 'approved')) {
    return drafts.editHint;
  }
  if (needsApproval && !isFixed) return drafts.approvalHint;
  if (!isFixed && !isDirect) return drafts.agentHint;
  const way = composer.way[replyChannel(ticket)](who.channel(ticket.channel));
  const reach = ticket.reports.length > 0 ? similar.alsoReports : '';
  return [way, reach, composer.leadsTo(who.state(action.to))].filter(Boolean).join(' ');
}
