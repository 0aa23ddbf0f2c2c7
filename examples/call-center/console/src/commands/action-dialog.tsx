import type { ActionView, Referral } from '@aduan/core';
import { useState } from 'react';
import type { CaseView } from '../api/model.js';
import { useDesk } from '../api/queries.js';
import { useWho } from '../case/use-who.js';
import { useLabel, useWords } from '../catalogue/language.js';
import { TemplateMenu } from '../composer/template-menu.js';
import { Choice } from '../shell/choice.js';
import { FormDialog } from '../shell/form-dialog.js';
import { LongField } from '../shell/long-field.js';
import { ReferralField } from './referral-field.js';
import { useCommands } from './use-commands.js';
import { useDraftCommands } from './use-draft-commands.js';

interface ActionDialogProps {
  readonly view: CaseView;
  readonly action: ActionView;
  readonly onClose: () => void;
}

/** Asks for exactly the fields that an action requires, whatever the workflow. */
export function ActionDialog({ view, action, onClose }: ActionDialogProps) {
  const words = useWords();
  const label = useLabel();
  const who = useWho();
  const desk = useDesk();
  const commands = useCommands(view);
  const drafts = useDraftCommands(view);
  const isDrafted = view.answer.needsApproval && action.sends === 'answer';
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const [team, setTeam] = useState<string | null>(null);
  const [referral, setReferral] = useState<Referral | null>(null);
  const needs = new Set(action.requires);
  const begins = (['team', 'referral', 'reason', 'text'] as const).find((field) =>
    needs.has(field),
  );
  const isReady =
    (!needs.has('text') || text.trim() !== '') &&
    (!needs.has('reason') || reason.trim() !== '') &&
    (!needs.has('team') || team !== null) &&
    (!needs.has('referral') || referral !== null);

  function take() {
    if (isDrafted) {
      drafts.write(
        {
          action: action.action,
          text: text.trim(),
          submit: true,
          ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
          ...(referral === null ? {} : { referral }),
        },
        () => {},
      );
      return;
    }
    commands.act(action, {
      ...(needs.has('text') ? { text: text.trim() } : {}),
      ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      ...(team === null ? {} : { team }),
      ...(referral === null ? {} : { referral }),
    });
  }

  return (
    <FormDialog
      title={label(action.label)}
      lead={isDrafted ? words.drafts.approvalHint : words.action.leadsTo(who.state(action.to))}
      submit={isDrafted ? words.drafts.submit : label(action.label)}
      isReady={isReady}
      aside={needs.has('text') && <TemplateMenu view={view} onPick={setText} />}
      onSubmit={take}
      onClose={onClose}
    >
      {needs.has('team') && (
        <Choice
          label={words.action.team}
          value={team}
          options={desk.teams
            .filter(({ id }) => id !== view.ticket.team && !view.ticket.concerns.includes(id))
            .map(({ id, name }) => ({ id, name: label(name) }))}
          autoFocus
          onChange={setTeam}
        />
      )}
      {needs.has('referral') && (
        <ReferralField autoFocus={begins === 'referral'} onChange={setReferral} />
      )}
      {(needs.has('reason') || needs.has('team')) && (
        <LongField
          label={needs.has('reason') ? words.action.reason : words.action.disposition}
          isRequired={needs.has('reason')}
          value={reason}
          rows={2}
          autoFocus={begins === 'reason'}
          onChange={setReason}
        />
      )}
      {needs.has('text') && (
        <LongField
          label={words.action.text}
          value={text}
          rows={5}
          autoFocus={begins === 'text'}
          onChange={setText}
        />
      )}
    </FormDialog>
  );
}
