import type { Locale, MediaRef, TranscriptEntry } from '@aduan/core';
import { catalogue } from '../catalogue.js';
import type { CitizenChat } from '../conversation/citizen-chat.js';
import type { Bubble } from '../conversation/timeline.js';
import { announcer } from './announcer.js';
import { attachmentTray } from './attachment-tray.js';
import { composer } from './composer.js';
import { button, element } from './element.js';
import { icon } from './icon.js';
import { launcher } from './launcher.js';
import { messageList } from './message-list.js';
import { dialogFrame, inlineFrame } from './panel-frame.js';
import { panelHeader } from './panel-header.js';
import { saveFile } from './save-file.js';
import { scrollArea } from './scroll-area.js';
import { secretWatch } from './secret-watch.js';

/** How the chat appears on the page. */
export interface ChatViewOptions {
  readonly chat: CitizenChat;
  readonly locale: Locale;
  readonly inline: boolean;
  readonly heading: string | null;
  readonly greeting: string | null;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Everything that the citizen sees of the widget. */
export interface ChatView {
  readonly elements: readonly HTMLElement[];
  open(): void;
  close(): void;
  /** Draws what has changed. */
  update(): void;
  /** Lets a screen reader say a new message of the desk. */
  announce(entry: TranscriptEntry): void;
  stop(): void;
}

/** Builds the widget's view of a conversation. */
export function chatView(options: ChatViewOptions): ChatView {
  const { chat, locale, inline, heading, greeting, onOpen, onClose } = options;
  const words = catalogue[locale];
  let isOpen = inline;
  let wasReachable = true;
  let states = new Map<string, Bubble['state']>();

  const voice = announcer(words.newMessages);
  const opener = launcher(words, onOpen);
  const head = panelHeader(heading ?? words.heading, words, inline ? null : onClose);
  const list = messageList(() => Date.now());
  const choices = element('div', { class: 'choices', role: 'group', 'aria-label': words.choices });
  const offline = element('p', { class: 'offline', part: 'offline', hidden: true });
  const tray = attachmentTray({
    words,
    locale,
    get fileBytes() {
      return chat.config()?.limits.fileBytes;
    },
    onRemove: ({ key }) => {
      chat.attachments.remove(key);
      writer.focus();
    },
  });
  const writer = composer({
    words,
    text: chat.draft.read(),
    onText: chat.draft.write,
    onFiles: (files) => chat.attachments.add([...files], chat.config()?.limits),
    onSend: (text) => send(text),
  });
  const scroll = scrollArea(words, [
    element(
      'div',
      { class: 'welcome', part: 'welcome' },
      element('p', {}, greeting ?? words.greeting),
      element('p', { class: 'privacy' }, element('slot', { name: 'privacy' }, words.privacy)),
    ),
    list.element,
    choices,
  ]);
  const content = [
    head.element,
    scroll.element,
    offline,
    tray.element,
    writer.element,
    voice.element,
  ];
  const frame = inline ? inlineFrame(content) : dialogFrame(content, onClose);
  const secrets = secretWatch(chat.acknowledgeSecret);

  const send = (text: string): string | null => {
    const files = chat.attachments.list();
    if (files.some(({ media, problem }) => !media && !problem)) return words.stillUploading;
    if (!text && !files.some(({ media }) => media)) return '';
    chat.draft.write('');
    chat.send(text ? { text } : {});
    scroll.toEnd();
    return null;
  };

  const openFile = async (media: MediaRef) => {
    const file = await chat.fetchFile(media);
    if (file) saveFile(file, media.name ?? words.files);
    else voice.alert(words.fileFailed);
  };

  const showChoices = (bubbles: readonly Bubble[]) => {
    const asked = bubbles.at(-1)?.choices ?? [];
    const seal = JSON.stringify(asked);
    if (choices.dataset.seal === seal) return;
    choices.dataset.seal = seal;
    choices.replaceChildren(
      ...asked.map((choice) =>
        button(
          { class: 'choice', part: 'choice' },
          () => {
            chat.send({ choice });
            scroll.toEnd();
            writer.focus();
          },
          choice.title,
          choice.description ? element('small', {}, choice.description) : '',
        ),
      ),
    );
    choices.hidden = asked.length === 0;
  };

  const showReach = () => {
    const reachable = chat.reachable();
    offline.hidden = reachable;
    if (reachable === wasReachable) return;
    wasReachable = reachable;
    offline.replaceChildren(icon('wifiOff'), words.offline);
    voice.status(reachable ? words.backOnline : words.offline);
  };

  /** Says what became of the citizen's own messages. */
  const sayStates = (bubbles: readonly Bubble[]) => {
    for (const { id, state, refusal } of bubbles) {
      if (states.get(id) === 'waiting' && state === 'sent') voice.status(words.sent);
      if (states.get(id) === 'waiting' && refusal) voice.alert(words.refusals[refusal]);
    }
    states = new Map(bubbles.map(({ id, state }) => [id, state]));
  };

  const update = () => {
    const bubbles = chat.bubbles();
    const config = chat.config();
    if (config) {
      head.showHours(config.hours, locale);
      writer.limit(config.limits.text, config.limits.mimes);
    }
    showReach();
    sayStates(bubbles);
    scroll.keepEnd(() => {
      const context = { words, locale, reachable: chat.reachable() };
      list.update(bubbles, {
        ...context,
        onOpenFile: (media) => void openFile(media),
        onResend: chat.resend,
        onDiscard: chat.discard,
      });
      showChoices(bubbles);
      tray.update(chat.attachments.list());
    });
    opener.showUnread(chat.unread());
    for (const { id, secrets: values } of bubbles) {
      const item = values && list.find(id)?.querySelector('.secret');
      if (item) secrets.watch(id, item);
    }
    if (isOpen && document.visibilityState === 'visible') chat.markRead();
  };

  return {
    elements: inline ? [frame.element] : [opener.element, frame.element],
    open: () => {
      if (inline) return;
      isOpen = true;
      frame.open();
      opener.element.hidden = true;
      scroll.toEnd();
      // On a phone the field would raise the keyboard over the conversation.
      if (matchMedia('(pointer: coarse)').matches) head.title.focus();
      else writer.focus();
      update();
    },
    close: () => {
      if (inline) return;
      isOpen = false;
      frame.close();
      chat.hideSecrets();
      opener.element.hidden = false;
      opener.element.focus();
    },
    update,
    announce: ({ author, text, choices: asked = [] }) => {
      const said = [author.name ?? words.desk, text, ...asked.map(({ title }) => title)];
      voice.news(said.join('. '));
    },
    stop: () => {
      frame.stop();
      secrets.stop();
    },
  };
}
