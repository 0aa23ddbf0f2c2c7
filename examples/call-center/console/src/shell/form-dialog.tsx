import type { FormEvent, ReactNode } from 'react';
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { CloseButton } from './close-button.js';

interface FormDialogProps {
  readonly title: string;
  /** What the action leads to, under the title. */
  readonly lead?: string | undefined;
  /** The words on the button that does it. */
  readonly submit: string;
  /** Whether everything is there that the action needs. */
  readonly isReady: boolean;
  /** What stands beside the buttons, at their start. */
  readonly aside?: ReactNode;
  /** Whether it closes when the action is done. Default: it does. */
  readonly closes?: boolean;
  /** Whether there is anything left to call off, by a button or beside it. Default: there is. */
  readonly cancels?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks for what an action needs before it is done; closes once it is. */
export function FormDialog({
  title,
  lead,
  submit,
  isReady,
  aside,
  closes = true,
  cancels = true,
  onSubmit,
  onClose,
  children,
}: FormDialogProps) {
  const { desk } = useCatalogue();
  function take(event: FormEvent) {
    event.preventDefault();
    if (!isReady) return;
    onSubmit();
    if (closes) onClose();
  }
  return (
    <ModalOverlay
      className="scrim"
      isOpen
      onOpenChange={(open) => !open && onClose()}
      isDismissable={cancels}
    >
      <Modal className="modal">
        <Dialog>
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <CloseButton />
          </header>
          {lead && <p className="dialog-lead">{lead}</p>}
          <Form className="dialog-form" onSubmit={take}>
            {children}
            <footer className="dialog-foot">
              {aside}
              <span className="spacer" />
              {cancels && (
                <Button className="button" onPress={onClose}>
                  {desk.cancel}
                </Button>
              )}
              <Button className="button primary" type="submit" isDisabled={!isReady}>
                {submit}
              </Button>
            </footer>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
