import type { Locale } from '@aduan/core';
import type { Choice, MediaRef, TranscriptEntry } from '@aduan/core/channel';
import { deskSession } from '../connection/desk-session.js';
import { deviceStorage } from '../connection/device-storage.js';
import type { StreamEvent } from '../connection/event-stream.js';
import { followDesk } from '../connection/follow-desk.js';
import { messageId } from '../connection/message-id.js';
import { orderedSending } from '../connection/ordered-sending.js';
import { deviceOutbox } from '../connection/outbox.js';
import { type LoadPanel, panelLoader } from '../connection/panel-loader.js';
import { wakeablePause } from '../connection/pause.js';
import { tabBridge } from '../connection/tab-bridge.js';
import type { PanelChat } from '../panel-contract.js';
import { jsonBody } from '../protocol.js';
import { type Attachments, stagedAttachments } from '../uploads/attachments.js';
import { deskInformation } from './desk-information.js';
import { type Draft, deviceDraft } from './draft.js';
import { readMarks } from './read-marks.js';
import { timeline } from './timeline.js';
import { transcript } from './transcript.js';

/** One citizen's conversation with a desk, without its view. */
export interface CitizenChat extends PanelChat {
  readonly panel: LoadPanel;
  readonly attachments: Attachments;
  readonly draft: Draft;
  /** Whether the desk was reachable the last time, and the device is online. */
  reachable(): boolean;
  /** Number of unseen messages of the desk. */
  unread(): number;
  /** Puts a message with the attachments into the outbox; it is sent as soon as possible. */
  send(content: { readonly text?: string; readonly choice?: Choice }): void;
  /** Sets the entry point that was pressed: the next message names it, also after a reload. */
  enter(entryPoint: string): void;
  /** Removes a refused message. */
  discard(id: string): void;
  /** The citizen sees the whole conversation now. */
  markRead(): void;
  /** The citizen has seen the secret values of a message. */
  acknowledgeSecret(messageId: string): void;
  /** Masks the secret values that the citizen has seen. */
  maskSecrets(): void;
  /** The bytes of a file of this conversation; `null` when they are not available now. */
  fetchFile(media: MediaRef): Promise<Blob | null>;
  /** The page is visible (`true`) or in the background; the connection pauses in the background. */
  watch(visible: boolean): void;
  /** Retries waiting work now. */
  wake(): void;
}

/** Options of {@link citizenChat}. */
export interface CitizenChatOptions {
  /** Address of the web chat channel, such as `/aduan/web`. */
  readonly endpoint: string;
  readonly locale: () => Locale;
  /** The shown state has changed. */
  readonly onChange: () => void;
  /** The desk sent a new message; not called for messages from before this page. */
  readonly onNews: (entry: TranscriptEntry) => void;
  /** A momentary signal, such as that an officer is typing. */
  readonly onSignal: (event: StreamEvent) => void;
  /** Aborts when the conversation leaves the page. */
  readonly signal: AbortSignal;
}

/** Makes a conversation from session, outbox, transcript and uploads. */
export function citizenChat(options: CitizenChatOptions): CitizenChat {
  const { locale, onChange, onNews, onSignal, signal } = options;
  const endpoint = options.endpoint.replace(/\/$/, '');
  const place = `aduan:${endpoint}`;
  const random = Math.random;
  const storage = deviceStorage(place, () => localStorage);
  const bridge = tabBridge(place);
  const pause = wakeablePause();
  const session = deskSession({
    endpoint,
    storage,
    bridge,
    fetch: (...request) => fetch(...request),
  });
  const outbox = deviceOutbox(storage);
  const marks = readMarks(storage);
  const draft = deviceDraft(storage);
  const desk = deskInformation(endpoint, onChange, signal);
  const panel = panelLoader(endpoint, pause, random);
  const attachments = stagedAttachments({ session, pause, random, onChange, draft, panel });
  const known = transcript();

  let knownOf = session.current();
  let line: { readonly session: string; readonly stopper: AbortController } | null = null;
  let visible = false;
  let reached = true;
  let lastSentAt = 0;

  const onReach = (now: boolean) => {
    if (now === reached) return;
    reached = now;
    if (now) pause.wake();
    onChange();
  };

  const acknowledge = (messageId: string) => {
    // The desk repeats unacknowledged values, so a failure needs no handling.
    session.request('/secrets/acknowledge', jsonBody({ messageId })).catch(() => {});
  };

  /** Keeps the connection to the desk: only for a visible page with a session. */
  const follow = () => {
    const current = session.current();
    if (knownOf !== current) known.clear();
    knownOf = current;
    const wanted = visible ? current : null;
    if (line?.session === wanted) return;
    line?.stopper.abort();
    line = wanted === null ? null : { session: wanted, stopper: new AbortController() };
    if (!line) return;
    const hear = {
      onEntry: (entry: TranscriptEntry) => {
        const isNew = known.take(entry);
        if (entry.direction === 'in') outbox.remove(entry.id);
        if (isNew && marks.isNews(entry)) onNews(entry);
        onChange();
      },
      onSecret: (secret: Parameters<typeof known.takeSecret>[0]) => {
        if (known.takeSecret(secret)) acknowledge(secret.messageId);
        onChange();
      },
      onSignal,
    };
    const { revision } = known;
    void followDesk({ session, pause, random, revision, onReach, ...hear }, line.stopper.signal);
  };

  const onProgress = (now: boolean) => {
    onReach(now);
    follow();
    onChange();
  };
  const startDelivery = orderedSending({ outbox, session, bridge, pause, random, onProgress });
  const deliver = () => void startDelivery(signal);

  const changed = () => {
    bridge.tell();
    onChange();
    deliver();
  };

  signal.addEventListener('abort', () => {
    line?.stopper.abort();
    bridge.close();
  });
  bridge.listen(() => {
    follow();
    onChange();
    deliver();
  });
  deliver();

  return {
    endpoint,
    session,
    storage,
    panel,
    attachments,
    draft,
    desk,
    bubbles: () =>
      timeline({ entries: known.entries(), queued: outbox.list(), secrets: known.secrets() }),
    reachable: () => reached && navigator.onLine,
    unread: () => marks.unread(known.entries()),
    send: (content) => {
      // Strictly rising times keep ids, and with them the outbox, in order.
      lastSentAt = Math.max(Date.now(), lastSentAt + 1);
      const media = content.choice ? [] : attachments.take();
      const entryPoint = storage.read<string>('entryPoint');
      storage.remove('entryPoint');
      const message = {
        id: messageId(lastSentAt),
        sentAt: lastSentAt,
        locale: locale(),
        ...(entryPoint ? { entryPoint } : {}),
        ...content,
        ...(media.length > 0 ? { media } : {}),
      };
      outbox.put({ message, state: 'waiting' });
      changed();
    },
    enter: (entryPoint) => storage.write('entryPoint', entryPoint),
    resend: (id) => {
      const queued = outbox.list().find(({ message }) => message.id === id);
      if (queued) outbox.put({ message: queued.message, state: 'waiting' });
      changed();
    },
    discard: (id) => {
      outbox.remove(id);
      changed();
    },
    markRead: () => {
      if (!marks.markRead(known.entries())) return;
      session.request('/read', jsonBody({ revision: known.revision() })).catch(() => {});
      changed();
    },
    acknowledgeSecret: (id) => {
      known.noteSeen(id);
      acknowledge(id);
    },
    maskSecrets: () => {
      known.maskSeen();
      onChange();
    },
    fetchFile: (media) =>
      session
        .request(`/files/${encodeURIComponent(media.ref.replace(/^blob:/, ''))}`)
        .then((answer) => (answer.ok ? answer.blob() : null))
        .catch(() => null),
    watch: (now) => {
      visible = now;
      follow();
      if (now) pause.wake();
    },
    wake: () => {
      pause.wake();
      onChange();
    },
    forget: () => {
      for (const name of storage.names('')) storage.remove(name);
      bridge.tell();
    },
  };
}
