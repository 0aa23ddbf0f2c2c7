import './toasts.css';
import { CloudOff, TriangleAlert, Undo2 } from 'lucide-react';
import { useEffect } from 'react';
import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useCatalogue, useLabel } from '../catalogue/language.js';
import { useDates } from '../time/use-dates.js';
import type { PendingCommand } from './command.js';
import { pendingCommands, removePending, usePending, watchPending } from './pending.js';
import { sendNow, UNDO_MS, undo } from './send.js';

const queue = new ToastQueue<string>({ maxVisibleToasts: 4 });
const keys = new Map<string, string>();

/** Shows one toast for each command, from its start until the server has confirmed it. */
function followPending(): void {
  const shown = pendingCommands().filter(({ progress }) => progress.status !== 'conflict');
  for (const { command } of shown) {
    if (!keys.has(command.id)) keys.set(command.id, queue.add(command.id));
  }
  for (const [id, key] of keys) {
    if (shown.some(({ command }) => command.id === id)) continue;
    keys.delete(id);
    queue.close(key);
  }
}

export function CommandToasts() {
  const pending = usePending();
  useEffect(() => watchPending(followPending), []);
  return (
    <ToastRegion queue={queue} className="toasts">
      {({ toast }) => {
        const found = pending.find(({ command }) => command.id === toast.content);
        return (
          <Toast toast={toast} className="toast" data-status={found?.progress.status}>
            {found ? <CommandToast {...found} /> : <ToastContent>…</ToastContent>}
          </Toast>
        );
      }}
    </ToastRegion>
  );
}

function CommandToast({ command, progress }: PendingCommand) {
  const catalogue = useCatalogue('tools');
  const dates = useDates();
  const label = useLabel();
  const { status } = progress;
  return (
    <>
      {status === 'offline' && <CloudOff aria-hidden="true" />}
      {status === 'failed' && <TriangleAlert aria-hidden="true" />}
      <ToastContent className="toast-words">
        <Text slot="title">
          {status === 'failed' ? catalogue.commands.failed(command.title) : command.title}
        </Text>
        <Text slot="description">
          {status === 'offline'
            ? catalogue.commands.offline(dates.time(progress.retryAt))
            : status === 'failed'
              ? [
                  progress.text && label(progress.text),
                  command.draft &&
                    (command.name === 'plugin'
                      ? catalogue.commands.inputKept
                      : catalogue.commands.failedKept),
                ]
                  .filter(Boolean)
                  .join(' ')
              : status === 'sending'
                ? catalogue.commands.sending
                : command.number}
        </Text>
      </ToastContent>
      {status === 'undoable' && (
        <Button className="button quiet" onPress={() => undo(command.id)}>
          <Undo2 aria-hidden="true" />
          {catalogue.commands.undo}
        </Button>
      )}
      {status === 'offline' && (
        <Button className="button quiet" onPress={() => sendNow(command.ticketId)}>
          {catalogue.commands.retryNow}
        </Button>
      )}
      {status === 'failed' && (
        <Button className="button quiet" onPress={() => removePending(command.id)}>
          {catalogue.desk.close}
        </Button>
      )}
      {status === 'undoable' && (
        <span className="toast-time" style={{ animationDuration: `${UNDO_MS}ms` }} />
      )}
    </>
  );
}
