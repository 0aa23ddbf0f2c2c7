import type { ActionView, Referral } from '@aduan/core';
import { type FormEvent, useState } from 'react';
import {
  Button,
  Dialog,
  Form,
  Heading,
  Label,
  Modal,
  ModalOverlay,
  TextArea,
  TextField,
} from 'react-aria-components';
import type { CaseView } from '../api/model.js';
import { useDesk } from '../api/queries.js';
import { useWho } from '../case/use-who.js';
import { useLabel, useWords } from '../catalogue/language.js';
import { TemplateMenu } from '../composer/template-menu.js';
import { Choice } from '../shell/choice.js';
import { CloseButton } from '../shell/close-button.js';
import { ReferralField } from './referral-field.js';
import { useCommands } from './use-commands.js';

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
  const [text, setText] = useState('');
  const [reason, setReason] = useState('');
  const [team, setTeam] = useState<string | null>(null);
  const [referral, setReferral] = useState<Referral | null>(null);
  const needs = new Set(action.requires);
  const ready =
    (!needs.has('text') || text.trim() !== '') &&
    (!needs.has('reason') || reason.trim() !== '') &&
    (!needs.has('team') || team !== null) &&
    (!needs.has('referral') || referral !== null);

  function take(event: FormEvent) {
    event.preventDefault();
    if (!ready) return;
    commands.act(action, {
      ...(needs.has('text') ? { text: text.trim() } : {}),
      ...(needs.has('reason') ? { reason: reason.trim() } : {}),
      ...(team === null ? {} : { team }),
      ...(referral === null ? {} : { referral }),
    });
    onClose();
  }

  return (
    <ModalOverlay
      className="scrim"
      isOpen
      onOpenChange={(open) => !open && onClose()}
      isDismissable
    >
      <Modal className="modal">
        <Dialog>
          <header className="dialog-head">
            <Heading slot="title">{label(action.label)}</Heading>
            <CloseButton />
          </header>
          <p className="muted">{words.action.leadsTo(who.state(action.to))}</p>
          <Form className="dialog-form" onSubmit={take}>
            {needs.has('team') && (
              <Choice
                label={words.action.team}
                value={team}
                options={desk.teams.map(({ id, name }) => ({ id, name: label(name) }))}
                onChange={setTeam}
              />
            )}
            {needs.has('referral') && <ReferralField onChange={setReferral} />}
            {needs.has('reason') && (
              <TextField className="field" value={reason} onChange={setReason} isRequired>
                <Label>{words.action.reason}</Label>
                <TextArea rows={2} />
              </TextField>
            )}
            {needs.has('text') && (
              <TextField className="field" value={text} onChange={setText} isRequired>
                <Label>{words.action.text}</Label>
                <TextArea rows={5} />
              </TextField>
            )}
            <footer className="dialog-foot">
              {needs.has('text') && <TemplateMenu view={view} onPick={setText} />}
              <span className="spacer" />
              <Button className="button" onPress={onClose}>
                {words.desk.cancel}
              </Button>
              <Button className="button primary" type="submit" isDisabled={!ready}>
                {label(action.label)}
              </Button>
            </footer>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
