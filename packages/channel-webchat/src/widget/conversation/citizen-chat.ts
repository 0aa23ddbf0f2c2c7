import type { Choice, Locale, MediaRef, TranscriptEntry } from '@aduan/core';
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

/** One citizen's conversation with a desk, apart from how it looks. */
export interface CitizenChat extends PanelChat {
  readonly panel: LoadPanel;
  readonly attachments: Attachments;
  readonly draft: Draft;
  /** Whether the desk could be reached the last time, and the device says it is online. */
  reachable(): boolean;
  /** Messages of the desk that the citizen has not seen. */
  unread(): number;
  /** Puts a message in the outbox, with the attachments; it is sent as soon as it can be. */
  send(content: { readonly text?: string; readonly choice?: Choice }): void;
  /** A door of the page was pressed: the next message says so, also after a reload. */
  enter(door: string): void;
  /** Takes a message that was refused away. */
  discard(id: string): void;
  /** The citizen sees the whole conversation now. */
  markRead(): void;
  /** The citizen has seen the secret values of a message. */
  acknowledgeSecret(messageId: string): void;
  /** Masks the secret values that the citizen has seen. */
  maskSecrets(): void;
  /** The bytes of a file of this conversation; `null` when they cannot be had now. */
  fetchFile(media: MediaRef): Promise<Blob | null>;
  /** The page is looked at (`true`) or in the background; the line to the desk rests meanwhile. */
  watch(visible: boolean): void;
  /** Something that was waiting may work now. */
  wake(): void;
}

/** What a chat needs, and what it reports. */
export interface CitizenChatOptions {
  /** Address of the web chat channel, such as `/aduan/web`. */
  readonly endpoint: string;
  readonly locale: () => Locale;
  /** Something that is shown has changed. */
  readonly onChange: () => void;
  /** The desk said something new; not called for messages from before this page. */
  readonly onNews: (entry: TranscriptEntry) => void;
  /** Something is true for a moment, such as that an officer is writing. */
  readonly onSignal: (event: StreamEvent) => void;
  /** Aborts when the conversation leaves the page. */
  readonly signal: AbortSignal;
}

/** Joins session, outbox, transcript and uploads into one conversation. */
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
    // The desk repeats what was not acknowledged, so a failure here mends itself.
    session.request('/secrets/acknowledge', jsonBody({ messageId })).catch(() => {});
  };

  /** Keeps the line to the desk: only for a visible page, and only once there is a session. */
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
      // Strictly rising times keep ids, and with them the outbox, in the order written.
      lastSentAt = Math.max(Date.now(), lastSentAt + 1);
      const media = content.choice ? [] : attachments.take();
      const door = storage.read<string>('door');
      storage.remove('door');
      const message = {
        id: messageId(lastSentAt),
        sentAt: lastSentAt,
        locale: locale(),
        ...(door ? { door } : {}),
        ...content,
        ...(media.length > 0 ? { media } : {}),
      };
      outbox.put({ message, state: 'waiting' });
      changed();
    },
    enter: (door) => storage.write('door', door),
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
