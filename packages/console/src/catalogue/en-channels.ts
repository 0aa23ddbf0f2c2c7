import type { idChannels } from './id-channels.js';

/** Channels and other ways in, by the codes that tickets carry, in English. */
export const enChannels: typeof idChannels = {
  web: 'Web chat',
  webchat: 'Web chat',
  form: 'Web form',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  email: 'E-mail',
  phone: 'Phone',
  telephone: 'Office phone',
  counter: 'Counter',
  tracking: 'Tracking page',
  letter: 'Letter',
  lapor: 'SP4N-LAPOR!',
  ivr: 'Phone menu',
};
