import { Pencil } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';

interface EditableFactProps {
  readonly name: string;
  readonly value: string;
  readonly editable?: boolean;
  /** The editor; receives the function that closes it. */
  readonly children?: (close: () => void) => ReactNode;
}

/** One fact with its name, and a pencil when it may be changed. */
export function EditableFact({ name, value, editable = true, children }: EditableFactProps) {
  const { context } = useCatalogue('ticket');
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {children && editable && (
          <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
            <Button className="button icon quiet tiny" aria-label={`${context.edit}: ${name}`}>
              <Pencil aria-hidden="true" />
            </Button>
            <Popover className="popover editor" placement="bottom end">
              <Dialog aria-label={name}>{children(() => setOpen(false))}</Dialog>
            </Popover>
          </DialogTrigger>
        )}
      </dd>
    </div>
  );
}
