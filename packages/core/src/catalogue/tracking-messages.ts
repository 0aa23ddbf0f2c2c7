import type { Label } from '../ports/label.js';
import type { Phase } from '../ticket/workflow/phase.js';

/** The next step and its owner, by phase. The promised date follows if the desk owes the answer. */
export const nextSteps = {
  new: { id: 'Kami sedang memeriksa laporan Anda.', en: 'We are checking your report.' },
  active: { id: 'Kami sedang menangani laporan Anda.', en: 'We are working on your report.' },
  'waiting-citizen': {
    id: 'Kami menunggu balasan dari Anda. Balas di obrolan tempat Anda melapor, atau tulis jawabannya di halaman Lacak Laporan. Sesudah itu laporan ini kami lanjutkan.',
    en: 'We are waiting for your reply. Reply in the chat where you reported, or write your answer on the page Track My Report. After that, we will carry on.',
  },
  'waiting-other': {
    id: 'Kami masih menunggu pihak lain. Laporan Anda tetap kami pegang.',
    en: 'We are still waiting for somebody else. Your report stays in our hands.',
  },
  answered: {
    id: 'Kami sudah menjawab. Kalau jawabannya belum membantu, balas saja. Laporan Anda kami buka kembali.',
    en: 'We have answered. If the answer does not help yet, just reply. We will reopen your report.',
  },
  closed: {
    id: 'Laporan ini sudah kami tutup. Kalau masalahnya belum selesai, kabari kami lagi, ya.',
    en: 'We have closed this report. If the problem is not solved, please let us know.',
  },
} as const satisfies Readonly<Record<Phase, Label>>;

/** The same for citizens without a conversation to reply in, who reported by phone, letter or the form of a portal. */
export const nextStepsWithoutReply = {
  'waiting-citizen': {
    id: 'Kami menunggu jawaban Anda. Tulis di halaman Lacak Laporan, atau sampaikan di tempat Anda melapor dengan nomor laporan ini. Sesudah itu laporan ini kami lanjutkan.',
    en: 'We are waiting for your answer. Write it on the page Track My Report, or give it where you reported, with this number. After that, we will carry on.',
  },
  answered: {
    id: 'Kami sudah menjawab. Kalau jawabannya belum membantu, buka halaman Lacak Laporan. Di sana Anda bisa meminta laporan ini dibuka kembali.',
    en: 'We have answered. If the answer does not help yet, open the page Track My Report. There you can have this report reopened.',
  },
} as const satisfies Partial<Readonly<Record<Phase, Label>>>;

/** Lines of the public history. */
export const pastSteps = {
  opened: { id: 'Kami menerima laporan Anda', en: 'We received your report' },
  wrote: { id: 'Anda mengirim pesan', en: 'You sent a message' },
  deleted: { id: 'Anda menghapus pesan', en: 'You deleted a message' },
  asked: { id: 'Kami bertanya kepada Anda', en: 'We asked you a question' },
  answered: { id: 'Kami menjawab laporan Anda', en: 'We answered your report' },
  noticed: {
    id: 'Kami mengirim kabar bahwa ada jawaban',
    en: 'We sent word that there is an answer',
  },
  failed: {
    id: 'Satu pesan dari kami tidak sampai',
    en: 'A message of ours did not arrive',
  },
  informed: { id: 'Kami mengirim kabar', en: 'We sent you news' },
  missed: {
    id: 'Kami mencoba menghubungi Anda, tetapi belum tersambung',
    en: 'We tried to reach you, without success so far',
  },
  reached: { id: 'Kami berbicara dengan Anda', en: 'We spoke with you' },
  joined: {
    id: 'Laporan Anda ditangani bersama laporan serupa, dan Anda tetap mendapat jawaban sendiri',
    en: 'Your report is handled together with similar ones, and you still get an answer of your own',
  },
  left: {
    id: 'Laporan Anda ditangani sendiri lagi',
    en: 'Your report is handled on its own again',
  },
  pinRenewed: { id: 'Kami mengirim PIN baru', en: 'We sent you a new PIN' },
} as const satisfies Readonly<Record<string, Label>>;

/** Texts for the label of a state when the name is not known. */
export const unnamed = {
  unit: { id: 'bagian yang menangani', en: 'the unit in charge' },
  agency: { id: 'kantor yang berwenang', en: 'the agency in charge' },
  reason: { id: 'alasan yang ada dalam jawaban kami', en: 'of the reason in our answer' },
} as const satisfies Readonly<Record<string, Label>>;
