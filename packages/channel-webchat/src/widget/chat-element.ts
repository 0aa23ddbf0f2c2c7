import type { Locale } from '@aduan/core';
import { type CitizenChat, citizenChat } from './conversation/citizen-chat.js';
import { localeOf } from './in-language.js';
import { chatSheets } from './styles/chat-sheets.js';
import { type ChatView, chatView } from './view/chat-view.js';
import { takeResumeCode } from './view/resume-code.js';
import { visibleHeight } from './view/visible-height.js';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-chat': AduanChatElement;
  }
}

/** Options of `show`. */
export interface ShowOptions {
  /** The entry point that was pressed, such as `ask`: a code of the flow, of lowercase letters, digits and dashes. */
  readonly entryPoint?: string;
  /** Language to continue in. Default: unchanged. */
  readonly language?: Locale;
}

/**
 * The citizen's conversation with a desk: a button in the corner of the page that opens a panel, or, with `inline`, a
 * part of the page.
 *
 * Attributes: `endpoint` (address of the web chat channel), `lang` (a language of the desk; default: the desk's
 * language, then the page's), `heading`, `greeting`, `theme` (`light`, `dark`; default: the device's), `inline`,
 * `open`. Slot `privacy`: the line about the use of personal data, with the host's link.
 *
 * @example
 * ```html
 * <script type="module" src="/aduan/web/widget.js"></script>
 * <aduan-chat endpoint="/aduan/web" lang="id"></aduan-chat>
 * ```
 */
export class AduanChatElement extends HTMLElement {
  static readonly observedAttributes = [
    'endpoint',
    'lang',
    'heading',
    'greeting',
    'inline',
    'open',
  ];

  readonly #root = this.attachShadow({ mode: 'open' });
  #chat: CitizenChat | null = null;
  #view: ChatView | null = null;
  #drawnIn: string | null = null;
  #code: string | null = null;
  /** Abort controllers: of the conversation on this page, and of its view in one language and form. */
  #life = new AbortController();
  #drawing = new AbortController();

  /** Whether the panel is open; always true with `inline`. */
  get open(): boolean {
    return this.hasAttribute('open') || this.hasAttribute('inline');
  }

  set open(open: boolean) {
    this.toggleAttribute('open', open);
  }

  /**
   * Opens the panel and puts the focus into the composer.
   *
   * @param from - entry point and language; the desk gets the entry point with the next message
   */
  show({ entryPoint, language }: ShowOptions = {}): void {
    if (language !== undefined) this.lang = language;
    if (entryPoint !== undefined) this.#chat?.enter(entryPoint);
    this.open = true;
  }

  /** Closes the panel and restores the focus. */
  close(): void {
    this.open = false;
  }

  /** Opens the conversation; called by the browser. */
  connectedCallback(): void {
    const endpoint = this.getAttribute('endpoint');
    if (this.#chat || endpoint === null) return;
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.#root.adoptedStyleSheets = [...chatSheets(), visibleHeight(signal)];
    this.#chat = citizenChat({
      endpoint,
      locale: () => this.#locale(),
      onChange: () => this.#update(),
      onNews: (entry) => this.#view?.announce(entry),
      onSignal: (event) => this.#view?.hear(event),
      signal,
    });
    this.#arrive();
    this.#draw(this.#chat);
    this.#watchPage(this.#chat, signal);
    // Without a language of its own, or with one that the host added, the launcher waits for the desk's configuration.
    if (this.open || !/^(id|en)\b/i.test(this.lang)) void this.#chat.desk.load();
  }

  /** Ends the connection; called by the browser. */
  disconnectedCallback(): void {
    this.#life.abort();
    this.#drawing.abort();
    this.#chat = null;
    this.#view = null;
  }

  /** Applies changed attributes; called by the browser. */
  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected) return;
    if (name === 'endpoint') this.disconnectedCallback();
    if (name === 'open') this.#showOpen();
    else if (this.#chat) this.#draw(this.#chat);
    else this.connectedCallback();
  }

  /** Takes the secret of a link from another device, if one was opened. @returns whether it was */
  #arrive(): boolean {
    this.#code = takeResumeCode();
    if (this.#code) this.show();
    return this.#code !== null;
  }

  #restart(): void {
    this.disconnectedCallback();
    this.connectedCallback();
  }

  #locale(): Locale {
    const page = this.closest<HTMLElement>('[lang]:not(aduan-chat)');
    const config = this.#chat?.desk.config();
    return localeOf(this.lang || config?.locale || page?.lang, config?.catalogues ?? {});
  }

  /** The language, and whether the host's texts for it are loaded. */
  #wordsNow(): string {
    const locale = this.#locale();
    return `${locale} ${this.#chat?.desk.config()?.catalogues?.[locale] !== undefined}`;
  }

  #update(): void {
    if (this.#chat && this.#wordsNow() !== this.#drawnIn) this.#draw(this.#chat);
    else this.#view?.update();
  }

  #draw(chat: CitizenChat): void {
    this.#drawing.abort();
    this.#drawing = new AbortController();
    const locale = this.#locale();
    this.#drawnIn = this.#wordsNow();
    this.#view = chatView({
      chat,
      locale,
      texts: chat.desk.config()?.catalogues?.[locale],
      inline: this.hasAttribute('inline'),
      heading: this.getAttribute('heading'),
      greeting: this.getAttribute('greeting'),
      onOpen: () => this.show(),
      onClose: () => this.close(),
      onForget: () => {
        chat.forget();
        this.#restart();
      },
      code: this.#code,
      onRestart: (said) => {
        this.#restart();
        this.#view?.say(said);
      },
      signal: this.#drawing.signal,
    });
    this.#root.replaceChildren(...this.#view.elements);
    this.#view.update();
    if (this.open) this.#view.open();
  }

  #showOpen(): void {
    if (this.open) {
      this.#view?.open();
      void this.#chat?.desk.load();
    } else {
      this.#view?.close();
    }
  }

  #watchPage(chat: CitizenChat, signal: AbortSignal): void {
    const look = () => {
      chat.watch(document.visibilityState === 'visible');
      this.#view?.update();
    };
    const goOnline = () => {
      chat.wake();
      if (this.open) void chat.desk.load();
    };
    document.addEventListener('visibilitychange', look, { signal });
    window.addEventListener('hashchange', () => this.#arrive() && this.#draw(chat), { signal });
    window.addEventListener('online', goOnline, { signal });
    window.addEventListener('offline', look, { signal });
    look();
  }
}

if (!customElements.get('aduan-chat')) customElements.define('aduan-chat', AduanChatElement);
