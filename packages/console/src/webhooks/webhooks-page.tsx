import './webhooks.css';
import { Plus, Webhook as WebhookIcon } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { EmptyState } from '../shell/empty-state.js';
import { Page } from '../shell/page.js';
import { ShownOnce } from '../shell/shown-once.js';
import { AddDialog } from './add-dialog.js';
import { useWebhooks, type WebhookWithSecret } from './use-webhooks.js';
import { WebhookRow } from './webhook-row.js';

/** Webhook endpoints of third-party programs, their state, and the actions. */
export function WebhooksPage() {
  const { webhooks, pages } = useCatalogue('settings');
  const answer = useWebhooks();
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<WebhookWithSecret | null>(null);
  const items = answer.data?.items ?? [];
  return (
    <Page
      id="webhooks"
      answer={answer}
      title={pages.webhooks.title}
      lead={webhooks.lead}
      tools={
        <Button className="button" onPress={() => setAdding(true)}>
          <Plus aria-hidden="true" />
          {webhooks.add}
        </Button>
      }
    >
      {answer.data && items.length === 0 && (
        <EmptyState icon={WebhookIcon} title={webhooks.none} help={webhooks.noneHelp} />
      )}
      {items.length > 0 && (
        <section className="page-list" aria-label={pages.webhooks.title}>
          <ul>
            {items.map((each) => (
              <WebhookRow key={each.number} webhook={each} onSecret={setMade} />
            ))}
          </ul>
        </section>
      )}
      {adding && <AddDialog onMade={setMade} onClose={() => setAdding(false)} />}
      {made && (
        <ShownOnce
          title={webhooks.secretTitle(made.webhook.name)}
          lead={webhooks.secretLead}
          label={webhooks.secret}
          value={made.secret}
          copy={webhooks.copy}
          onClose={() => setMade(null)}
        />
      )}
    </Page>
  );
}
