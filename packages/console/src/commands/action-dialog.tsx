import { useState } from 'react';
import type { ActionView, Referral, TicketDetail } from '../api/model.js';
import { useDesk } from '../api/queries.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { TemplateMenu } from '../composer/template-menu.js';
import { Choice } from '../shell/choice.js';
import { FormDialog } from '../shell/form-dialog.js';
import { TextAreaField } from '../shell/text-area-field.js';
import { useNames } from '../ticket/use-names.js';
import { ReferralField } from './referral-field.js';
import { useCommands } from './use-commands.js';
import { useDraftCommands } from './use-draft-commands.js';

interface ActionDialogProps {
  readonly view: TicketDetail;
  readonly action: ActionView;
  readonly onClose: () => void;
}

/** Asks for the fields that an action requires, for any workflow. */
export function ActionDialog({ view, action, onClose }: ActionDialogProps) {
  const catalogue = useCatalogue('ticket');
  const label = useLabel();
  const who = useNames();
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
      drafts.write({
        action: action.action,
        text: text.trim(),
        submit: true,
        ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
        ...(referral === null ? {} : { referral }),
      });
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
      lead={
        isDrafted ? catalogue.drafts.approvalHint : catalogue.action.leadsTo(who.state(action.to))
      }
      submit={isDrafted ? catalogue.drafts.submit : label(action.label)}
      isReady={isReady}
      aside={needs.has('text') && <TemplateMenu view={view} onPick={setText} />}
      onSubmit={take}
      onClose={onClose}
    >
      {needs.has('team') && (
        <Choice
          label={catalogue.action.team}
          value={team}
          options={desk.teams
            .filter(({ code }) => code !== view.ticket.team && !view.ticket.recusals.includes(code))
            .map(({ code: id, name }) => ({ id, name: label(name) }))}
          autoFocus
          onChange={setTeam}
        />
      )}
      {needs.has('referral') && (
        <ReferralField autoFocus={begins === 'referral'} onChange={setReferral} />
      )}
      {(needs.has('reason') || needs.has('team')) && (
        <TextAreaField
          label={needs.has('reason') ? catalogue.desk.reason : catalogue.action.disposition}
          isRequired={needs.has('reason')}
          value={reason}
          rows={2}
          autoFocus={begins === 'reason'}
          onChange={setReason}
        />
      )}
      {needs.has('text') && (
        <TextAreaField
          label={catalogue.action.text}
          value={text}
          rows={5}
          autoFocus={begins === 'text'}
          onChange={setText}
        />
      )}
    </FormDialog>
  );
}
