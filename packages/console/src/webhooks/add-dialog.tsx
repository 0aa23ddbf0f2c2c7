import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { ApiError } from '../api/api-error.js';
import { desk } from '../api/desk.js';
import { queryClient } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { CheckboxField } from '../shell/checkbox-field.js';
import { FormDialog } from '../shell/form-dialog.js';
import { Segments } from '../shell/segments.js';
import type { WebhookWithSecret } from './use-webhooks.js';

/** The events of an endpoint; the HTTP API accepts any choice of events. */
const choices = { steps: ['ticket.opened', 'ticket.moved'], all: ['*'] } as const;
type Choice = keyof typeof choices;

interface AddDialogProps {
  readonly onMade: (made: WebhookWithSecret) => void;
  readonly onClose: () => void;
}

/** Asks for the URL of a program's endpoint and its events. */
export function AddDialog({ onClose, onMade }: AddDialogProps) {
  const { webhooks } = useCatalogue('settings');
  const [name, setName] = useState('');
  const [url, setUrl] = useState('https://');
  const [events, setEvents] = useState<Choice>('steps');
  const [guarded, setGuarded] = useState(false);
  const [failure, setFailure] = useState<'address' | 'other' | null>(null);

  async function add() {
    setFailure(null);
    try {
      const body = { name, url, events: choices[events], guarded };
      onMade(await desk.post('/webhooks', { body }));
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['webhooks'] });
    } catch (reason) {
      setFailure(reason instanceof ApiError && reason.status === 422 ? 'address' : 'other');
    }
  }

  return (
    <FormDialog
      title={webhooks.addTitle}
      lead={webhooks.addLead}
      submit={webhooks.submit}
      isReady={name.trim() !== '' && /^https?:\/\/./.test(url)}
      onSubmit={add}
      closes={false}
      onClose={onClose}
    >
      <TextField className="field" value={name} onChange={setName} isRequired autoFocus>
        <Label>{webhooks.name}</Label>
        <Input maxLength={100} />
      </TextField>
      <TextField
        className="field"
        type="url"
        value={url}
        onChange={(value) => {
          setUrl(value);
          setFailure(null);
        }}
        isRequired
      >
        <Label>{webhooks.url}</Label>
        <Input maxLength={2_000} spellCheck={false} />
      </TextField>
      <Segments
        label={webhooks.events}
        value={events}
        options={[
          { id: 'steps', name: webhooks.steps },
          { id: 'all', name: webhooks.all },
        ]}
        onChange={setEvents}
      />
      <CheckboxField isSelected={guarded} onChange={setGuarded} label={webhooks.guarded} />
      {failure && <p role="alert">{webhooks.refused[failure]}</p>}
    </FormDialog>
  );
}
