import type { Label } from '@aduan/core';

/** Texts of the mails. `{sender}`, `{code}` and `{name}` are filled in. */
export const copyCatalogue = {
  codeSubject: { id: 'Kode untuk salinan percakapan', en: 'Code for the copy of a conversation' },
  code: {
    id: 'Seseorang meminta agar salinan percakapannya dengan {sender} dikirim ke alamat ini. Kodenya: {code}\n\nKode berlaku 15 menit. Kalau bukan Anda yang meminta, biarkan saja email ini: tidak ada yang dikirim lagi.',
    en: 'Somebody asked to have the copy of a conversation with {sender} sent to this address. The code: {code}\n\nIt is good for 15 minutes. If it was not you, ignore this mail: nothing else will be sent.',
  },
  subject: {
    id: 'Salinan percakapan dengan {sender}',
    en: 'Copy of your conversation with {sender}',
  },
  lead: {
    id: 'Ini salinan percakapan yang Anda minta. Email ini tidak perlu dibalas. Lanjutkan percakapannya di situs kami.',
    en: 'This is the copy that you asked for. There is no need to answer this mail; go on with the conversation on our site.',
  },
  you: { id: 'Anda', en: 'You' },
  bot: { id: 'Asisten otomatis', en: 'Automatic assistant' },
  officer: { id: 'Petugas', en: 'Officer' },
  file: { id: '[berkas: {name}]', en: '[file: {name}]' },
  unnamed: { id: 'tanpa nama', en: 'without a name' },
  shortened: {
    id: '(Awal percakapan ini tidak ikut, karena terlalu panjang.)',
    en: '(The beginning of this conversation is left out: it is too long.)',
  },
} as const satisfies Readonly<Record<string, Label>>;
