import type { OutgoingMessage } from '../protocol.js';
import type { DeviceStorage } from './device-storage.js';

/** Why the desk refused a message. */
export type Refusal =
  | 'message-too-long'
  | 'message-not-allowed'
  | 'message-without-file'
  | 'message-needs-consent'
  | 'message-not-taken';

/** One outbound message: `sent` = the desk has stored it, but it is not in the transcript yet. */
export interface QueuedMessage {
  readonly message: OutgoingMessage;
  readonly state: 'waiting' | 'sent' | 'refused';
  readonly refusal?: Refusal;
}

/** The citizen's messages that are not in the transcript yet, in order. */
export interface Outbox {
  list(): readonly QueuedMessage[];
  put(queued: QueuedMessage): void;
  remove(id: string): void;
}

const prefix = 'out:';

/**
 * An outbox in the device storage, which survives a closed tab. Every message has a unique name that begins with its
 * UUIDv7, so tabs never overwrite each other, and names sort by time.
 */
export function deviceOutbox(storage: DeviceStorage): Outbox {
  return {
    list: () =>
      storage
        .names(prefix)
        .map((name) => storage.read<QueuedMessage>(name))
        .filter((queued) => queued !== null),
    put: (queued) => storage.write(prefix + queued.message.id, queued),
    remove: (id) => storage.remove(prefix + id),
  };
}
