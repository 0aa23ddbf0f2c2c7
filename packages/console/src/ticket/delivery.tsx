import { Check, CheckCheck, Clock3, Eye, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { TimelineEntry } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { ReplayButton } from '../dead-letters/replay-button.js';
import { useDeadLetters } from '../dead-letters/use-dead-letters.js';
import { useFailureText } from '../dead-letters/use-failure-text.js';

type Message = Extract<TimelineEntry, { readonly type: 'message' }>;

const signs: Readonly<Record<NonNullable<Message['status']>, LucideIcon>> = {
  accepted: Clock3,
  sent: Check,
  delivered: CheckCheck,
  read: CheckCheck,
  failed: TriangleAlert,
};

/** States after which nothing is left to send again. */
const final = new Set(['discarded', 'erased']);

interface DeliveryProps {
  readonly entry: Message;
  /** Code of the delivery failure, when the history has one. */
  readonly failure: string | null;
}

/** The delivery state of a message; for a dead letter, why, and a button to send it again. */
export function Delivery({ entry, failure }: DeliveryProps) {
  const { delivery, deadLetters } = useCatalogue('ticket');
  const failureText = useFailureText();
  const queues = useDeadLetters();
  const { status } = entry;
  const held = queues.data?.items.find(({ id }) => id === `out:${entry.messageId}`);
  const code = held?.error ?? (status === 'failed' ? failure : null);
  const Icon = code !== null ? TriangleAlert : status === null ? Eye : signs[status];
  const isUncertain = held?.state === 'uncertain';
  return (
    <footer className="delivery" data-status={code === null ? status : 'failed'}>
      <p>
        <Icon aria-hidden="true" />
        {isUncertain ? delivery.uncertain : status === null ? delivery.tracking : delivery[status]}
      </p>
      {code !== null && (
        <p className="delivery-reason">
          {failureText(code)} {isUncertain && deadLetters.mayDouble}
          {!held && !queues.isSuccess && !final.has(code) && deadLetters.askSupervisor}
        </p>
      )}
      {held && <ReplayButton letter={held} />}
    </footer>
  );
}
