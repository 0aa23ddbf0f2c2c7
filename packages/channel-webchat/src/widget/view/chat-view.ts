import type { Locale } from '@aduan/core';
import type { Catalogue, MediaRef, TranscriptEntry } from '@aduan/core/channel';
import { catalogueIn } from '../catalogue.js';
import type { StreamEvent } from '../connection/event-stream.js';
import type { CitizenChat } from '../conversation/citizen-chat.js';
import type { AttachmentTray, Companion } from '../panel-contract.js';
import { announcer } from './announcer.js';
import { speakerName } from './bubble-view.js';
import { choiceButtons } from './choice-buttons.js';
import { composer } from './composer.js';
import { element } from './element.js';
import { icon } from './icon.js';
import { launcher } from './launcher.js';
import { messageList } from './message-list.js';
import { dialogFrame, inlineFrame } from './panel-frame.js';
import { panelHeader } from './panel-header.js';
import { saveFile } from './save-file.js';
import { scrollArea } from './scroll-area.js';
import { secretWatch } from './secret-watch.js';
import { spokenChanges } from './spoken-changes.js';
import { welcome } from './welcome.js';

/** Options of the chat view. */
export interface ChatViewOptions {
  readonly chat: CitizenChat;
  readonly locale: Locale;
  /** The host's texts in this language, by the Indonesian text. */
  readonly texts: Catalogue | undefined;
  readonly inline: boolean;
  readonly heading: string | null;
  readonly greeting: string | null;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** The citizen asked to remove the conversation from this device. */
  readonly onForget: () => void;
  /** The secret of an opened link from another device. */
  readonly code: string | null;
  /** Restarts from the device storage. */
  readonly onRestart: (said: string) => void;
  /** Aborts when this view is removed from the page. */
  readonly signal: AbortSignal;
}

/** The whole view of the widget. */
export interface ChatView {
  readonly elements: readonly HTMLElement[];
  open(): void;
  close(): void;
  /** Updates the view after changes. */
  update(): void;
  /** Announces the result of the citizen's action to a screen reader. */
  say(text: string): void;
  /** Handles a momentary signal. */
  hear(event: StreamEvent): void;
  /** Announces a new message of the desk to a screen reader. */
  announce(entry: TranscriptEntry): void;
}

/** How long the notice of a restored network is shown, in ms. */
const noticeMs = 5_000;

/** Builds the widget's view of a conversation. */
export function chatView(options: ChatViewOptions): ChatView {
  const { chat, locale, texts, inline, onOpen, onClose, signal } = options;
  const catalogue = catalogueIn(locale, texts);
  let isOpen = inline;
  let wasReachable = true;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  const voice = announcer(catalogue.newMessages);
  let sheet: HTMLElement | null = null;
  let companion: Companion | null = null;
  const sayChanges = spokenChanges(voice, catalogue);
  const opener = launcher(catalogue, onOpen);
  const head = panelHeader(
    options.heading ?? catalogue.heading,
    catalogue,
    () => void accompany().then((companion) => companion?.openMore()),
    inline ? null : onClose,
  );
  const intro = welcome(options.greeting ?? catalogue.greeting, catalogue, options.onForget);
  const list = messageList(() => Date.now());
  const choices = choiceButtons(catalogue, (choice) => {
    chat.send({ choice });
    scroll.toEnd();
    writer.focus();
  });
  const scroll = scrollArea(catalogue, [intro.element, list.element, choices.element]);
  const reach = element('p', { class: 'offline small', hidden: true });
  let tray: AttachmentTray | null = null;
  const trayPlace = element('div', {});
  const writer = composer({
    catalogue,
    text: chat.draft.text(),
    onText: chat.draft.writeText,
    onFiles: (files) => chat.attachments.add([...files], chat.desk.config()?.limits),
    onSend: (text) => send(text),
  });
  const content = [head.element, scroll.element, reach, trayPlace, writer.element];
  const frame = inline ? inlineFrame(content) : dialogFrame(content, onClose, signal);
  const secrets = secretWatch(chat.acknowledgeSecret, signal);
  // Live regions work only where they are neither hidden nor behind an open dialog.
  const place = () =>
    isOpen ? frame.element.append(voice.element) : opener.element.after(voice.element);

  const showSheet = (next: HTMLElement | null) => {
    sheet?.remove();
    sheet = next;
    frame.element.classList.toggle('covered', next !== null);
    if (next) head.element.after(next);
    (next?.querySelector('h3') ?? head.more).focus();
  };

  const accompany = async () => {
    const panel = await chat.panel(signal);
    if (!panel || companion) return companion;
    const { code, onRestart: restart } = options;
    companion = panel.companion({
      chat,
      locale,
      texts,
      code,
      showSheet,
      restart,
      frame: frame.element,
    });
    tray = panel.attachmentTray({
      locale,
      texts,
      fileBytes: () => chat.desk.config()?.limits.fileBytes ?? 0,
      onRemove: ({ key }) => {
        chat.attachments.remove(key);
        writer.focus();
      },
    });
    trayPlace.replaceWith(tray.element);
    update();
    return companion;
  };

  const send = (text: string): string | null => {
    const files = chat.attachments.list();
    if (files.some(({ media, problem }) => !media && !problem)) return catalogue.stillUploading;
    if (!text && !files.some(({ media }) => media)) return '';
    chat.draft.writeText('');
    chat.send(text ? { text } : {});
    scroll.toEnd();
    return null;
  };

  const openFile = async (media: MediaRef) => {
    const file = await chat.fetchFile(media);
    if (file) saveFile(file, media.name ?? catalogue.files);
    else voice.alert(catalogue.fileFailed);
  };

  const showReach = (reachable: boolean) => {
    if (wasReachable === reachable) return;
    wasReachable = reachable;
    const said = reachable ? catalogue.online : catalogue.offline;
    reach.replaceChildren(icon(reachable ? 'check' : 'alert'), said);
    reach.hidden = false;
    voice.status(said);
    clearTimeout(hiding);
    if (reachable) hiding = setTimeout(() => (reach.hidden = true), noticeMs);
  };

  const update = () => {
    const bubbles = chat.bubbles();
    const config = chat.desk.config();
    const reachable = chat.reachable();
    if (config) {
      head.showHours(config.hours, locale);
      writer.limit(config.limits.text, config.limits.mimes);
    }
    scroll.keepEnd(() => {
      intro.allowForgetting(bubbles.length > 0);
      list.update(bubbles, {
        catalogue,
        locale,
        reachable,
        onOpenFile: (media) => void openFile(media),
        onResend: chat.resend,
        onDiscard: chat.discard,
      });
      choices.show(bubbles.at(-1)?.choices ?? []);
      tray?.update(chat.attachments.list());
      showReach(reachable);
    });
    sayChanges(bubbles);
    companion?.update();
    opener.showUnread(chat.unread());
    for (const { id, secrets: values } of bubbles) {
      const card = values && list.find(id)?.querySelector('.secret');
      if (card) secrets.watch(id, card);
    }
    if (isOpen && document.visibilityState === 'visible') chat.markRead();
  };

  return {
    elements: inline ? [frame.element] : [opener.element, voice.element, frame.element],
    open: () => {
      isOpen = true;
      place();
      void accompany();
      if (inline) return;
      frame.open();
      opener.element.hidden = true;
      scroll.toEnd();
      // On a phone, focus on the field would open the keyboard over the conversation.
      if (matchMedia('(pointer: coarse)').matches) head.title.focus();
      else writer.focus();
      update();
    },
    close: () => {
      isOpen = inline;
      opener.element.hidden = false;
      frame.close();
      // The browser restores the focus; a panel that was open from the start has no place to restore.
      if (frame.element.matches(':focus-within')) opener.element.focus();
      place();
      chat.maskSecrets();
    },
    update,
    say: voice.status,
    hear: (event) => companion?.hear(event),
    announce: ({ author, text, choices: asked = [] }) => {
      const said = [speakerName(author, catalogue), text, ...asked.map(({ title }) => title)];
      voice.news(said.join('. '));
    },
  };
}
