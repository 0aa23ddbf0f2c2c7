import { useState } from 'react';
import type { RecordedChannel } from '../api/model.js';
import { useDesk } from '../api/queries.js';
import { asWords } from '../catalogue/as-words.js';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { Choice } from '../shell/choice.js';
import { FormDialog } from '../shell/form-dialog.js';
import { Segments } from '../shell/segments.js';
import { TextAreaField } from '../shell/text-area-field.js';

const channels = ['letter', 'phone', 'counter'] as const;

/** A request as it arrived. */
export interface NewRequest {
  readonly channel: RecordedChannel;
  readonly body: string;
  readonly category: string;
}

interface RequestDialogProps {
  readonly onRequest: (request: NewRequest) => void;
  readonly onClose: () => void;
}

/** Records a person's request about their own data. */
export function RequestDialog({ onRequest, onClose }: RequestDialogProps) {
  const catalogue = useCatalogue('protection');
  const label = useLabel();
  const { categories } = useDesk();
  const topics = categories.filter(({ code }) => code.startsWith('data_pribadi.'));
  const [category, setCategory] = useState<string | null>(null);
  const [channel, setChannel] = useState<RecordedChannel>('letter');
  const [body, setBody] = useState('');
  return (
    <FormDialog
      title={catalogue.protection.recordTitle}
      lead={catalogue.protection.recordHelp}
      submit={catalogue.protection.recordSubmit}
      isReady={category !== null && body.trim() !== ''}
      onSubmit={() => category && onRequest({ category, channel, body: body.trim() })}
      onClose={onClose}
    >
      <Choice
        label={catalogue.protection.right}
        value={category}
        options={topics.map(({ code, label: name }) => ({ id: code, name: label(name) }))}
        autoFocus
        onChange={setCategory}
      />
      <Segments
        label={catalogue.protection.cameBy}
        value={channel}
        options={channels.map((id) => ({
          id,
          name: catalogue.channels[id] ?? asWords(id),
        }))}
        onChange={setChannel}
      />
      <TextAreaField
        label={catalogue.protection.requestWords}
        value={body}
        rows={4}
        onChange={setBody}
      />
    </FormDialog>
  );
}
