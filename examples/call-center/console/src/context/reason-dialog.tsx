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
import { useWords } from '../catalogue/language.js';
import { CloseButton } from '../shell/close-button.js';

interface ReasonDialogProps {
  readonly title: string;
  readonly help?: string;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why, for deeds that are kept with their reason. */
export function ReasonDialog({ title, help, onReason, onClose }: ReasonDialogProps) {
  const words = useWords();
  const [reason, setReason] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    if (reason.trim() === '') return;
    onReason(reason.trim());
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
            <Heading slot="title">{title}</Heading>
            <CloseButton />
          </header>
          {help && <p className="muted">{help}</p>}
          <Form className="dialog-form" onSubmit={submit}>
            <TextField className="field" value={reason} onChange={setReason} isRequired autoFocus>
              <Label>{words.action.reason}</Label>
              <TextArea rows={3} />
            </TextField>
            <footer className="dialog-foot">
              <Button className="button" onPress={onClose}>
                {words.desk.cancel}
              </Button>
              <Button className="button primary" type="submit" isDisabled={reason.trim() === ''}>
                {words.desk.save}
              </Button>
            </footer>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
