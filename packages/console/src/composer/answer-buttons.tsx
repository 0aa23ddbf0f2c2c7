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

/** The actions for the text of an answer, and their consequences. */
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
            <StepButton step="edit" text={drafts.edit} onPress={props.onEdit} />
          )}
          {may.includes('sendBack') && (
            <StepButton step="return" text={drafts.return} onPress={() => setReturning(true)} />
          )}
          {may.includes('approve') && (
            <StepButton step="approve" text={drafts.approve} onPress={props.onApprove} />
          )}
          {may.includes('send') && (
            <StepButton step="send" text={drafts.sendNow} onPress={props.onSend} />
          )}
        </>
      ) : (
        <>
          <TemplateMenu view={view} onPick={onAdd} />
          <NextStepButton view={view} onPick={onAdd} />
          <StepButton
            step="save"
            text={drafts.save}
            look={needsApproval || isDirect ? 'quiet' : 'primary'}
            onPress={props.onSave}
            isDisabled={!isReady}
          />
          {needsApproval && (
            <StepButton
              step="submit"
              text={drafts.submit}
              onPress={props.onSubmit}
              isDisabled={!isReady}
            />
          )}
          {isDirect && (
            <StepButton
              step="send"
              text={composer.send}
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

type Look = 'quiet' | 'primary' | undefined;

/** The icon of each step; `primary` is the one of the keyboard shortcut. */
const steps = {
  edit: { icon: Pencil, look: 'quiet' },
  return: { icon: Undo2, look: undefined },
  approve: { icon: CircleCheck, look: 'primary' },
  save: { icon: Save, look: 'primary' },
  submit: { icon: CircleCheck, look: 'primary' },
  send: { icon: SendHorizontal, look: 'primary' },
} as const satisfies Readonly<Record<string, { icon: LucideIcon; look: Look }>>;

interface StepButtonProps extends Pick<ButtonProps, 'isDisabled' | 'onPress'> {
  readonly step: keyof typeof steps;
  readonly text: string;
  /** Default: the look of the step. */
  readonly look?: Look;
}

function StepButton({ step, text, look = steps[step].look, ...button }: StepButtonProps) {
  const { icon: Icon } = steps[step];
  return (
    <Button {...button} className={look ? `button ${look}` : 'button'} data-draft={step}>
      <Icon aria-hidden="true" />
      {text}
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
