import type { VoiceLine } from '@aduan/core/voice';
import type { PhoneCatalogue, PhoneStatus } from '../../phone-catalogue.js';

/** Which controls of the phone are enabled. */
export interface Usable {
  readonly keys?: boolean;
  readonly speech?: boolean;
  readonly silence?: boolean;
  readonly finish?: boolean;
}

/** The phone as the page shows it: display, keys and what was said so far. */
export interface Display {
  readonly isAloud: boolean;
  show(status: PhoneStatus): void;
  /** Shows which keys were pressed so far. */
  tell(text: string): void;
  /** Shows the duration. Not a live region, since screen readers would read it every second. */
  time(text: string): void;
  /** Announces once what is missing; null removes the message. */
  note(text: string | null): void;
  /** Shows the microphone's level; null while nothing is recorded. */
  level(loudness: number | null): void;
  heard(lines: readonly VoiceLine[]): void;
  did(text: string): void;
  allow(usable: Usable): void;
  /** Picks up the phone: starts a new call, also after one that has ended. */
  connect(): void;
  disconnect(): void;
  onKey(listener: (key: string) => void): void;
  onAction(listener: (action: string) => void): void;
  onSpeech(listener: (text: string) => void): void;
  onDial(listener: (from: string | null) => void): void;
}

const aloudKey = 'aduan-phone-quiet';

/** Finds the parts of the phone on the page. */
export function openDisplay(page: HTMLElement, catalogue: PhoneCatalogue): Display {
  const part = <Part extends HTMLElement>(selector: string): Part => {
    const found = page.querySelector<Part>(selector);
    if (!found) throw new Error(`The page has no ${selector}.`);
    return found;
  };
  const dialForm = part<HTMLFormElement>('.phone-dial');
  const callBox = part('.phone-call');
  const status = part('.phone-status');
  const clock = part('.phone-clock');
  const meter = part('.phone-level');
  const log = part('.phone-log');
  const note = part('.phone-note');
  const aloud = part<HTMLButtonElement>('[data-action="aloud"]');
  const speechForm = part<HTMLFormElement>('.phone-speech');
  const speechField = part<HTMLInputElement>('.phone-speech input');
  const keyButtons = [...page.querySelectorAll<HTMLButtonElement>('[data-key]')];

  for (const each of page.querySelectorAll<HTMLElement>('.phone-set, .phone-heard')) {
    each.hidden = false;
  }
  setAloud(localStorage.getItem(aloudKey) === null);

  function setAloud(isOn: boolean): void {
    aloud.setAttribute('aria-pressed', String(isOn));
    if (isOn) localStorage.removeItem(aloudKey);
    else localStorage.setItem(aloudKey, '1');
  }
  function write(side: 'line' | 'you', lines: readonly (VoiceLine | string)[]): void {
    const bubble = document.createElement('div');
    bubble.className = 'phone-said';
    bubble.dataset.side = side;
    const who = document.createElement('strong');
    who.textContent = catalogue[side];
    bubble.append(who);
    for (const line of lines) {
      const sentence = document.createElement('p');
      sentence.textContent = typeof line === 'string' ? line : line.text;
      if (typeof line !== 'string') sentence.lang = line.language;
      bubble.append(sentence);
    }
    log.append(bubble);
    log.scrollTop = log.scrollHeight;
  }
  function fromOf(): string | null | 'wrong' {
    const fields = new FormData(dialForm);
    if (fields.get('withheld') !== null) return null;
    const number = String(fields.get('number')).replace(/[\s().-]/g, '');
    const international = number.replace(/^0/, '+62');
    return /^\+[1-9]\d{6,14}$/.test(international) ? international : 'wrong';
  }

  return {
    get isAloud() {
      return aloud.getAttribute('aria-pressed') === 'true';
    },
    show(name) {
      status.textContent = catalogue.status[name];
      status.dataset.status = name;
      clock.textContent = '';
    },
    tell(text) {
      status.textContent = text;
    },
    time(text) {
      clock.textContent = text;
    },
    note(text) {
      note.textContent = text ?? '';
      note.hidden = text === null;
    },
    level(loudness) {
      meter.hidden = loudness === null;
      meter.style.setProperty('--phone-level', `${Math.round((loudness ?? 0) * 100)}%`);
    },
    heard: (lines) => {
      if (lines.length > 0) write('line', lines);
    },
    did: (text) => write('you', [text]),
    allow({ keys = false, speech = false, silence = false, finish = false }) {
      for (const button of keyButtons) button.setAttribute('aria-disabled', String(!keys));
      speechForm.hidden = !speech;
      part('[data-action="silent"]').hidden = !silence;
      part('[data-action="finish"]').hidden = !finish;
    },
    connect() {
      log.replaceChildren();
      page.dataset.called = '';
      part('.phone-before').hidden = true;
      part('.phone-after').hidden = true;
      dialForm.hidden = true;
      callBox.hidden = false;
      status.focus();
    },
    disconnect() {
      callBox.hidden = true;
      dialForm.hidden = false;
      part('.phone-after').hidden = false;
      part('[data-dial]').textContent = catalogue.dialAgain;
      part<HTMLButtonElement>('.phone-dial button').focus();
    },
    onKey(listener) {
      for (const button of keyButtons) {
        button.addEventListener('click', () => listener(button.dataset.key ?? ''));
      }
      document.addEventListener('keydown', (event) => {
        const isTyping =
          event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
        if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
        if (callBox.hidden || !/^[\d*#]$/.test(event.key)) return;
        event.preventDefault();
        listener(event.key);
      });
    },
    onAction(listener) {
      for (const button of page.querySelectorAll<HTMLButtonElement>('[data-action]')) {
        button.addEventListener('click', () => {
          if (button === aloud) setAloud(aloud.getAttribute('aria-pressed') !== 'true');
          listener(button.dataset.action ?? '');
        });
      }
    },
    onSpeech(listener) {
      speechForm.addEventListener('submit', (event) => {
        event.preventDefault();
        const text = speechField.value.trim();
        speechField.value = '';
        if (text !== '') listener(text);
      });
    },
    onDial(listener) {
      dialForm.addEventListener('submit', (event) => {
        event.preventDefault();
        const from = fromOf();
        const field = part<HTMLInputElement>('[name="number"]');
        field.setAttribute('aria-invalid', String(from === 'wrong'));
        note.textContent = catalogue.numberWrong;
        note.hidden = from !== 'wrong';
        if (from === 'wrong') field.focus();
        else listener(from);
      });
    },
  };
}
