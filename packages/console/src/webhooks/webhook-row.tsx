import { KeyRound, Pause, Play, RotateCw, Send, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { desk } from '../api/desk.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { useCatalogue } from '../catalogue/language.js';
import { FormDialog } from '../shell/form-dialog.js';
import { useDates } from '../time/use-dates.js';
import { useEndpointStateText } from './use-endpoint-state-text.js';
import { useWebhookAction, type Webhook, type WebhookWithSecret } from './use-webhooks.js';

interface WebhookRowProps {
  readonly webhook: Webhook;
  readonly onSecret: (made: WebhookWithSecret) => void;
}

/** The events of an endpoint: the choices of this page as text, others by their number. */
function heardBy(
  { events }: Webhook,
  { hearsAll, hearsSome, hearsSteps }: Catalogue['webhooks'],
): string {
  if (events.includes('*')) return hearsAll;
  const isSteps = events.toSorted().join() === 'ticket.moved,ticket.opened';
  return isSteps ? hearsSteps : hearsSome(events.length);
}

/** One endpoint: its name, its state, and the actions. */
export function WebhookRow({ onSecret, webhook }: WebhookRowProps) {
  const { webhooks } = useCatalogue('settings');
  const dates = useDates();
  const stateText = useEndpointStateText();
  const [isRemoving, setRemoving] = useState(false);
  const path = { number: webhook.number };
  const changed = { path, version: webhook.version };
  const toggle = useWebhookAction(() =>
    webhook.pausedAt === null
      ? desk.post('/webhooks/{number}/pause', changed)
      : desk.post('/webhooks/{number}/resume', changed),
  );
  const rotate = useWebhookAction(() => desk.post('/webhooks/{number}/secret', changed));
  const remove = useWebhookAction(() => desk.post('/webhooks/{number}/removal', changed));
  const replay = useWebhookAction(() => desk.post('/webhooks/{number}/replay', { path }));
  const test = useWebhookAction(() => desk.post('/webhooks/{number}/test', { path }));
  const { dead } = webhook.health;
  const state = webhook.pausedAt === null ? webhook.health.state : 'paused';
  const failed = [toggle, rotate, replay, remove, test].some(({ isError }) => isError);
  return (
    <li className="webhook-row" data-state={state}>
      <div className="webhook-who">
        <h2>{webhook.name}</h2>
        <code>{webhook.url}</code>
        <p className="muted">
          {heardBy(webhook, webhooks)}
          {webhook.guarded && ` · ${webhooks.hearsGuarded}`}
        </p>
        {webhook.formerSecretUntil !== null && (
          <p className="muted">{webhooks.bothSign(dates.dateTime(webhook.formerSecretUntil))}</p>
        )}
      </div>
      <div className="webhook-state">
        <strong>{webhooks.states[state]}</strong>
        <p className="muted">{stateText.since(webhook)}</p>
        {dead > 0 && (
          <p>
            {webhooks.dead(dead)}{' '}
            <Button className="button small" onPress={() => replay.mutate()}>
              <RotateCw aria-hidden="true" />
              {webhooks.replay}
            </Button>
          </p>
        )}
        <p role="status" className="muted">
          {test.isPending && webhooks.testing}
          {test.data && (test.data.delivered ? webhooks.tested : stateText.failed(test.data.error))}
          {failed && webhooks.actionFailed}
        </p>
      </div>
      <div className="webhook-actions">
        <Button
          className="button small"
          isDisabled={test.isPending}
          aria-label={`${webhooks.test}: ${webhook.name}`}
          onPress={() => test.mutate()}
        >
          <Send aria-hidden="true" />
          {webhooks.test}
        </Button>
        <Button
          className="button small"
          aria-label={`${webhook.pausedAt === null ? webhooks.pause : webhooks.resume}: ${webhook.name}`}
          onPress={() => toggle.mutate()}
        >
          {webhook.pausedAt === null ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
          {webhook.pausedAt === null ? webhooks.pause : webhooks.resume}
        </Button>
        <Button
          className="button small"
          aria-label={`${webhooks.rotate}: ${webhook.name}`}
          onPress={() => rotate.mutate(undefined, { onSuccess: onSecret })}
        >
          <KeyRound aria-hidden="true" />
          {webhooks.rotate}
        </Button>
        <Button
          className="button small"
          aria-label={`${webhooks.remove}: ${webhook.name}`}
          onPress={() => setRemoving(true)}
        >
          <Trash2 aria-hidden="true" />
          {webhooks.remove}
        </Button>
      </div>
      {isRemoving && (
        <FormDialog
          title={webhooks.removeTitle(webhook.name)}
          lead={webhooks.removeLead}
          submit={webhooks.remove}
          isReady
          onSubmit={() => remove.mutate()}
          onClose={() => setRemoving(false)}
        >
          {null}
        </FormDialog>
      )}
    </li>
  );
}
