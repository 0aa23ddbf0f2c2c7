import type { Label } from '../ports/label.js';

/** Names of channels and other ways in for tickets, by the codes that adapters and officers use. */
export const channelNames: Readonly<Record<string, Label>> = {
  web: { id: 'Obrolan web', en: 'Web chat' },
  webchat: { id: 'Obrolan web', en: 'Web chat' },
  form: { id: 'Formulir web', en: 'Web form' },
  whatsapp: { id: 'WhatsApp', en: 'WhatsApp' },
  telegram: { id: 'Telegram', en: 'Telegram' },
  email: { id: 'Surel', en: 'E-mail' },
  phone: { id: 'Telepon', en: 'Phone' },
  telephone: { id: 'Telepon kantor', en: 'Office phone' },
  counter: { id: 'Loket', en: 'Counter' },
  tracking: { id: 'Halaman lacak', en: 'Tracking page' },
  letter: { id: 'Surat', en: 'Letter' },
  lapor: { id: 'SP4N-LAPOR!', en: 'SP4N-LAPOR!' },
  ivr: { id: 'Telepon otomatis', en: 'Phone menu' },
};
