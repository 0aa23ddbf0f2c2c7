/** Starts the phone on the page; without this script, the page links to the plain form. */
import { phoneCatalogue } from '../../phone-catalogue.js';
import { openDisplay } from './display.js';
import { exchangeLine } from './exchange-line.js';
import { type HeldPhone, holdPhone } from './held-phone.js';
import { openVoice } from './voice.js';

const page = document.querySelector<HTMLElement>('[data-phone]');
if (page) start(page);

function start(page: HTMLElement): void {
  const catalogue = phoneCatalogue[document.documentElement.lang === 'en' ? 'en' : 'id'];
  const display = openDisplay(page, catalogue);
  const voice = openVoice(() => display.isAloud);
  const line = exchangeLine(page.dataset.phone ?? '', () => display.show('slow'));
  let held: HeldPhone | null = null;

  async function dial(from: string | null): Promise<void> {
    display.connect();
    display.note(null);
    display.allow({});
    display.show('calling');
    const onOver = () => {
      held = null;
      display.disconnect();
    };
    const first = await line.dial(from).catch(() => null);
    if (first && first !== 'full') {
      held = holdPhone(first, { line, voice, display, catalogue, onOver });
      return;
    }
    display.note(catalogue.status[first ?? 'lost']);
    onOver();
  }
  display.onDial((from) => void dial(from));
  display.onKey((key) => held?.press(key));
  display.onSpeech((text) => held?.speak(text));
  display.onAction((action) => {
    if (action === 'hang-up') held?.hangUp();
    else if (action === 'finish') held?.finish();
    else if (action === 'silent') held?.silent();
    else if (!display.isAloud) voice.silence();
  });
  window.addEventListener('pagehide', () => held?.drop());
}
