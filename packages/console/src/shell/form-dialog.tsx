import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { CloseButton } from './close-button.js';

interface FormDialogProps {
  readonly title: string;
  /** Effect of the action, under the title. */
  readonly lead?: string | undefined;
  /** The label of the submit button. */
  readonly submit: string;
  /** Whether all required input is there. */
  readonly isReady: boolean;
  /** Shown next to the buttons, at their start. */
  readonly aside?: ReactNode;
  /** Whether it closes when the action is done. Default: it does. */
  readonly closes?: boolean;
  /** Whether it can be cancelled. Default: it can. */
  readonly cancels?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks for the input of an action; closes once it is done. */
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
  function take(event: FormEvent | KeyboardEvent) {
    event.preventDefault();
    if (!isReady) return;
    onSubmit();
    if (closes) onClose();
  }

  /** Ctrl+Enter submits from any field or button, which would take the Enter for itself. */
  function takeByKey(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) take(event);
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
          <div className="dialog-keys" onKeyDownCapture={takeByKey}>
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
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
