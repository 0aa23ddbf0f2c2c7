import { useState } from 'react';
import type { TicketDetail } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useCommands } from '../commands/use-commands.js';
import { TicketPicker } from '../search/ticket-picker.js';
import { FormDialog } from '../shell/form-dialog.js';
import { Segments } from '../shell/segments.js';

interface LinkDialogProps {
  readonly view: TicketDetail;
  readonly onClose: () => void;
}

/** Links the ticket to another one, found by its number or a word of its subject. */
export function LinkDialog({ view, onClose }: LinkDialogProps) {
  const { context } = useCatalogue('ticket');
  const commands = useCommands(view);
  const [type, setType] = useState<'related' | 'duplicate-of'>('related');
  const [other, setOther] = useState<string | null>(null);
  return (
    <FormDialog
      title={context.linkTitle}
      lead={context.linkHelp[type]}
      submit={context.linkSubmit}
      isReady={other !== null}
      onSubmit={() => other && commands.link(other, type)}
      onClose={onClose}
    >
      <TicketPicker
        label={context.linkSearch}
        hint={context.linkSearchHint}
        except={view.ticket}
        onFound={setOther}
      />
      <Segments
        label={context.linkType}
        value={type}
        options={[
          { id: 'related', name: context.linkTypes.related },
          { id: 'duplicate-of', name: context.linkTypes['duplicate-of'] },
        ]}
        onChange={setType}
      />
    </FormDialog>
  );
}
