import type { Choice, Locale, MediaRef, TranscriptEntry } from '@aduan/core';
import { orderedDelivery } from '../connection/delivery.js';
import { deskSession } from '../connection/desk-session.js';
import { deviceStorage } from '../connection/device-storage.js';
import { followDesk } from '../connection/follow-desk.js';
import { messageId } from '../connection/message-id.js';
import { deviceOutbox } from '../connection/outbox.js';
import { wakeablePause } from '../connection/pause.js';
import { tabBridge } from '../connection/tab-bridge.js';
import { type DeskConfig, jsonBody, readShape, type SecretValues } from '../protocol.js';
import { type Attachments, stagedAttachments } from '../uploads/attachments.js';
import { readMarks } from './read-marks.js';
import { type Bubble, timeline } from './timeline.js';

/** One citizen's conversation with a desk, apart from how it looks. */
export interface CitizenChat {
  readonly attachments: Attachments;
  bubbles(): readonly Bubble[];
  /** Whether the desk could be reached the last time, and the device says it is online. */
  reachable(): boolean;
  /** Messages of the desk that the citizen has not seen. */
  unread(): number;
  /** Hours and limits, once {@link CitizenChat.loadConfig} has brought them. */
  config(): DeskConfig | null;
  loadConfig(): Promise<void>;
  /** Puts a message in the outbox; it is sent as soon as it can be. */
  send(content: { readonly text?: string; readonly choice?: Choice }): void;
  /** Puts a message that was refused back in line. */
  resend(id: string): void;
  /** Takes a message that was refused away. */
  discard(id: string): void;
  /** The citizen sees the whole conversation now. */
  markRead(): void;
  /** The citizen has seen the secret values of a message. */
  acknowledgeSecret(messageId: string): void;
  /** Forgets secret values: from now on they are masked. */
  hideSecrets(): void;
  /** The bytes of a file of this conversation; `null` when they cannot be had now. */
  fetchFile(media: MediaRef): Promise<Blob | null>;
  /** The draft of the next message, kept on the device. */
  draft: { read(): string; write(text: string): void };
  /** The page is looked at (`true`) or in the background; the line to the desk rests meanwhile. */
  watch(visible: boolean): void;
  /** Something that was waiting may work now. */
  wake(): void;
  stop(): void;
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
}

/** Joins session, outbox, transcript and uploads into one conversation. */
export function citizenChat(options: CitizenChatOptions): CitizenChat {
  const endpoint = options.endpoint.replace(/\/$/, '');
  const { onChange, onNews } = options;
  const place = `aduan:${endpoint}`;
  const storage = deviceStorage(place, () => localStorage);
  const bridge = tabBridge(place);
  const pause = wakeablePause();
  const random = Math.random;
  const session = deskSession({
    endpoint,
    storage,
    bridge,
    fetch: (...request) => fetch(...request),
  });
  const outbox = deviceOutbox(storage);
  const marks = readMarks(storage);
  const life = new AbortController();

  let entries = new Map<string, TranscriptEntry>();
  let secrets = new Map<string, SecretValues['values']>();
  let config: DeskConfig | null = null;
  let reached = true;
  let revision = 0;
  let lastSentAt = 0;
  let visible = false;
  let transcriptOf = session.current();
  let following: { readonly session: string; readonly stopper: AbortController } | null = null;

  const onReach = (now: boolean) => {
    if (now === reached) return;
    reached = now;
    if (now) pause.wake();
    onChange();
  };

  const onEntry = (entry: TranscriptEntry) => {
    const isNew = !entries.has(entry.id);
    entries.set(entry.id, entry);
    revision = Math.max(revision, entry.revision);
    if (entry.direction === 'in') outbox.remove(entry.id);
    if (isNew && marks.isNews(entry)) onNews(entry);
    onChange();
  };

  const onSecret = ({ messageId, values }: SecretValues) => {
    secrets.set(messageId, values);
    onChange();
  };

  /** Keeps the line to the desk: only for a visible page, and only once there is a session. */
  const follow = () => {
    const current = visible ? session.current() : null;
    if (following?.session === current) return;
    following?.stopper.abort();
    following = null;
    if (current === null) return;
    if (transcriptOf !== current) {
      transcriptOf = current;
      entries = new Map();
      secrets = new Map();
      revision = 0;
    }
    following = { session: current, stopper: new AbortController() };
    const line = { session, pause, random, revision: () => revision, onEntry, onSecret, onReach };
    void followDesk(line, following.stopper.signal);
  };

  const deliver = orderedDelivery({
    outbox,
    session,
    bridge,
    pause,
    random,
    onProgress: (now) => {
      onReach(now);
      follow();
      onChange();
    },
  });

  const attachments = stagedAttachments({
    session,
    pause,
    random,
    onChange,
    draft: {
      read: () => {
        const media = storage.read('draft-files');
        return Array.isArray(media) ? media : [];
      },
      write: (media) => storage.write('draft-files', media),
    },
  });

  bridge.listen(() => {
    follow();
    onChange();
    void deliver(life.signal);
  });
  void deliver(life.signal);

  return {
    attachments,
    bubbles: () => timeline({ entries: entries.values(), queued: outbox.list(), secrets }),
    reachable: () => reached && navigator.onLine,
    unread: () => marks.unread(entries.values()),
    config: () => config,
    loadConfig: async () => {
      const answer = await fetch(`${endpoint}/config`).catch(() => null);
      if (!answer?.ok) return;
      config = readShape<DeskConfig>(await answer.text());
      onChange();
    },
    send: (content) => {
      // Strictly rising times keep ids, and with them the outbox, in the order written.
      lastSentAt = Math.max(Date.now(), lastSentAt + 1);
      const media = content.choice ? [] : attachments.take();
      const message = {
        id: messageId(lastSentAt),
        sentAt: lastSentAt,
        locale: options.locale(),
        ...content,
        ...(media.length > 0 ? { media } : {}),
      };
      outbox.put({ message, state: 'waiting' });
      bridge.tell();
      onChange();
      void deliver(life.signal);
    },
    resend: (id) => {
      const queued = outbox.list().find(({ message }) => message.id === id);
      if (!queued) return;
      outbox.put({ message: queued.message, state: 'waiting' });
      onChange();
      void deliver(life.signal);
    },
    discard: (id) => {
      outbox.remove(id);
      bridge.tell();
      onChange();
    },
    markRead: () => {
      if (!marks.markRead(entries.values())) return;
      bridge.tell();
      onChange();
      session.request('/read', jsonBody({ revision })).catch(() => {});
    },
    acknowledgeSecret: (messageId) => {
      // Not acknowledged means sent again: a failure here mends itself.
      session.request('/secrets/acknowledge', jsonBody({ messageId })).catch(() => {});
    },
    hideSecrets: () => {
      secrets.clear();
      onChange();
    },
    fetchFile: async (media) => {
      const path = `/files/${encodeURIComponent(media.ref.replace(/^blob:/, ''))}`;
      const answer = await session.request(path).catch(() => null);
      return answer?.ok ? answer.blob() : null;
    },
    draft: {
      read: () => {
        const text = storage.read('draft');
        return typeof text === 'string' ? text : '';
      },
      write: (text) => (text ? storage.write('draft', text) : storage.remove('draft')),
    },
    watch: (now) => {
      visible = now;
      follow();
      if (now) pause.wake();
    },
    wake: () => {
      pause.wake();
      onChange();
    },
    stop: () => {
      life.abort();
      visible = false;
      follow();
      bridge.close();
    },
  };
}
