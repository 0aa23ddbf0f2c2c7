import type { ActionView } from '@aduan/core';
import { CircleCheck, type LucideIcon, Pencil, Save, SendHorizontal, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';
import type { CaseView } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useWho } from '../case/use-who.js';
import { wayToCitizen } from '../case/way-to-citizen.js';
import { useWords } from '../catalogue/language.js';
import { ReasonDialog } from '../context/reason-dialog.js';
import { approvesDrafts } from '../session/duties.js';
import { Key } from '../shell/key.js';
import { NextStepButton } from './next-step-button.js';
import { TemplateMenu } from './template-menu.js';

interface AnswerButtonsProps {
  readonly view: CaseView;
  readonly action: ActionView;
  readonly hintId: string;
  /** Whether the words were shown to a superior and stand as they are. */
  readonly isFixed: boolean;
  readonly isReady: boolean;
  /** Whether this officer may send the answer without anybody else. */
  readonly isDirect: boolean;
  readonly onAdd: (text: string) => void;
  readonly onEdit: () => void;
  readonly onSave: () => void;
  readonly onSubmit: () => void;
  readonly onApprove: () => void;
  readonly onSendBack: (reason: string) => void;
  readonly onSend: () => void;
}

/** What can be done with the words of an answer, and what comes of it. */
export function AnswerButtons(props: AnswerButtonsProps) {
  const { view, action, hintId, isFixed, isReady, isDirect, onAdd } = props;
  const { composer, drafts } = useWords();
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
            <DeedButton
              icon={Pencil}
              words={drafts.edit}
              look="quiet"
              onPress={props.onEdit}
              data-draft="edit"
            />
          )}
          {may.includes('sendBack') && (
            <DeedButton
              icon={Undo2}
              words={drafts.return}
              onPress={() => setReturning(true)}
              data-draft="return"
            />
          )}
          {may.includes('approve') && (
            <DeedButton
              icon={CircleCheck}
              words={drafts.approve}
              look="primary"
              onPress={props.onApprove}
              data-draft="approve"
            />
          )}
          {may.includes('send') && (
            <DeedButton
              icon={SendHorizontal}
              words={drafts.sendNow}
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
          <DeedButton
            icon={Save}
            words={drafts.save}
            look={needsApproval || isDirect ? 'quiet' : 'primary'}
            onPress={props.onSave}
            isDisabled={!isReady}
            data-draft="save"
          />
          {needsApproval && (
            <DeedButton
              icon={CircleCheck}
              words={drafts.submit}
              look="primary"
              onPress={props.onSubmit}
              isDisabled={!isReady}
              data-draft="submit"
            />
          )}
          {isDirect && (
            <DeedButton
              icon={SendHorizontal}
              words={composer.send}
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

interface DeedButtonProps extends Pick<ButtonProps, 'isDisabled' | 'onPress'> {
  readonly icon: LucideIcon;
  readonly words: string;
  /** `primary` is what the keys do. */
  readonly look?: 'quiet' | 'primary';
}

function DeedButton({ icon: Icon, look, words, ...button }: DeedButtonProps) {
  return (
    <Button {...button} className={look ? `button ${look}` : 'button'}>
      <Icon aria-hidden="true" />
      {words}
      {look === 'primary' && <Key>Ctrl ↵</Key>}
    </Button>
  );
}

type AnswerHintProps = Pick<AnswerButtonsProps, 'view' | 'action' | 'isFixed' | 'isDirect'>;

function AnswerHint({ view, action, isFixed, isDirect }: AnswerHintProps) {
  const { composer, drafts, similar } = useWords();
  const who = useWho();
  const officer = useOfficer();
  const { ticket, answer } = view;
  const { draft, needsApproval } = answer;
  if (isFixed && draft?.status === 'submitted') {
    if (answer.may.includes('approve')) return drafts.approverHint;
    const isOwn = approvesDrafts(officer) && draft.author === officer.id;
    return isOwn ? drafts.ownApproval : drafts.approvalHint;
  }
  if (!isFixed && (draft?.status === 'submitted' || draft?.status === 'approved')) {
    return drafts.editHint;
  }
  if (needsApproval && !isFixed) return drafts.approvalHint;
  if (!isFixed && !isDirect) return drafts.agentHint;
  const way = composer.way[wayToCitizen(ticket)](who.channel(ticket.channel));
  const reach = ticket.reports.length > 0 ? similar.alsoReports : '';
  return [way, reach, composer.leadsTo(who.state(action.to))].filter(Boolean).join(' ');
}
