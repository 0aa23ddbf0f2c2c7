import type { WebhookWithSecret } from '@aduan/core/webhooks';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useWords } from '../catalogue/language.js';
import { FormDialog } from '../shell/form-dialog.js';

interface SecretDialogProps {
  readonly made: WebhookWithSecret;
  readonly onClose: () => void;
}

/** The secret, to be copied: nobody can read it again. */
export function SecretDialog({ made: { secret, webhook }, onClose }: SecretDialogProps) {
  const { webhooks } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <FormDialog
      title={webhooks.secretTitle(webhook.name)}
      lead={webhooks.secretLead}
      submit={webhooks.close}
      isReady
      onSubmit={() => {}}
      onClose={onClose}
    >
      <input
        className="webhook-secret"
        aria-label={webhooks.secret}
        readOnly
        value={secret}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        className="button webhook-copy"
        onPress={() => navigator.clipboard.writeText(secret).then(() => setCopied(true))}
      >
        {copied ? webhooks.copied : webhooks.copy}
      </Button>
    </FormDialog>
  );
}
