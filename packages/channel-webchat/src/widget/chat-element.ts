import { localeOf } from './catalogue.js';
import { type CitizenChat, citizenChat } from './conversation/citizen-chat.js';
import { chatSheets } from './styles/chat-sheets.js';
import { type ChatView, chatView } from './view/chat-view.js';

declare global {
  interface HTMLElementTagNameMap {
    'aduan-chat': AduanChatElement;
  }
}

/**
 * The citizen's conversation with a desk: a button in the corner of the page that opens a panel, or,
 * with `inline`, a part of the page.
 *
 * Attributes: `endpoint` (address of the web chat channel), `locale` (`id` or `en`, else the page's
 * language), `heading`, `greeting`, `theme` (`light`, `dark`, else the device's), `inline`, `open`.
 * Slot `privacy`: the line about the use of personal data, with the host's link.
 *
 * @example
 * ```html
 * <script type="module" src="/aduan/widget.js"></script>
 * <aduan-chat endpoint="/aduan/web" locale="id"></aduan-chat>
 * ```
 */
export class AduanChatElement extends HTMLElement {
  static readonly observedAttributes = [
    'endpoint',
    'locale',
    'heading',
    'greeting',
    'inline',
    'open',
  ];

  #chat: CitizenChat | null = null;
  #view: ChatView | null = null;
  #life: AbortController | null = null;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = chatSheets();
  }

  /** Whether the panel is open; always so with `inline`. */
  get open(): boolean {
    return this.hasAttribute('open') || this.hasAttribute('inline');
  }

  set open(open: boolean) {
    this.toggleAttribute('open', open);
  }

  /** Opens the panel and puts the focus where the citizen can write. */
  show(): void {
    this.open = true;
  }

  /** Closes the panel and gives the focus back to the button in the corner. */
  close(): void {
    this.open = false;
  }

  connectedCallback(): void {
    const endpoint = this.getAttribute('endpoint');
    if (this.#chat || endpoint === null) return;
    this.#life = new AbortController();
    this.#chat = citizenChat({
      endpoint,
      locale: () => this.#locale(),
      onChange: () => this.#view?.update(),
      onNews: (entry) => this.#view?.announce(entry),
    });
    this.#draw();
    this.#watchPage(this.#chat, this.#life.signal);
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#view?.stop();
    this.#chat?.stop();
    this.#chat = null;
    this.#view = null;
    this.shadowRoot?.replaceChildren();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.isConnected) return;
    if (name === 'endpoint') this.disconnectedCallback();
    if (name === 'open') this.#showOpen(after !== null);
    else if (this.#chat) this.#draw();
    else this.connectedCallback();
  }

  #locale() {
    const page = this.closest('[lang]')?.getAttribute('lang');
    return localeOf(this.getAttribute('locale') ?? page);
  }

  #draw(): void {
    const chat = this.#chat;
    if (!chat) return;
    this.#view?.stop();
    this.#view = chatView({
      chat,
      locale: this.#locale(),
      inline: this.hasAttribute('inline'),
      heading: this.getAttribute('heading'),
      greeting: this.getAttribute('greeting'),
      onOpen: () => this.show(),
      onClose: () => this.close(),
    });
    this.shadowRoot?.replaceChildren(...this.#view.elements);
    this.#view.update();
    if (this.open) this.#showOpen(true);
  }

  #showOpen(open: boolean): void {
    if (open) this.#view?.open();
    else this.#view?.close();
    if (open) void this.#chat?.loadConfig();
  }

  #watchPage(chat: CitizenChat, signal: AbortSignal): void {
    const look = () => {
      chat.watch(document.visibilityState === 'visible');
      this.#view?.update();
    };
    document.addEventListener('visibilitychange', look, { signal });
    window.addEventListener('online', () => chat.wake(), { signal });
    window.addEventListener('offline', () => this.#view?.update(), { signal });
    look();
  }
}

if (!customElements.get('aduan-chat')) customElements.define('aduan-chat', AduanChatElement);
