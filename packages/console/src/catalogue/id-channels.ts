/** Channels and other ways in, by the codes that tickets carry, in Indonesian. */
export const idChannels: Readonly<Record<string, string>> = {
  web: 'Obrolan web',
  webchat: 'Obrolan web',
  form: 'Formulir web',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  email: 'Surel',
  phone: 'Telepon',
  telephone: 'Telepon kantor',
  counter: 'Loket',
  tracking: 'Halaman lacak',
  letter: 'Surat',
  lapor: 'SP4N-LAPOR!',
  ivr: 'Telepon otomatis',
};
