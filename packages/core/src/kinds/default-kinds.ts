import type { KindDefinition } from './kind-definition.js';

const ombudsman = {
  id: 'Kalau sesudah itu Anda masih keberatan, Anda bisa melapor ke Ombudsman Republik Indonesia. Gratis, paling lambat dua tahun sejak kejadiannya.',
  en: 'If you still disagree after that, you can turn to the Ombudsman of the Republic of Indonesia. It is free of charge, up to two years after what happened.',
};

/**
 * Something is wrong. The Ombudsman takes reports free of charge from a person who complained to the agency first,
 * about events of the last two years: UU 37/2008, articles 23 and 24.
 */
export const complaint: KindDefinition = {
  id: 'complaint',
  label: { id: 'Pengaduan', en: 'Complaint' },
  choice: { id: 'Pengaduan: ada yang tidak beres', en: 'A complaint: something is wrong' },
  nextStep: {
    id: `Kalau jawaban ini belum membantu, balas saja: laporan Anda kami buka kembali dan atasan kami ikut memeriksanya. ${ombudsman.id}`,
    en: `If this answer does not help, just reply: we will reopen your report, and our superior will look at it too. ${ombudsman.en}`,
  },
  nextStepOnPage: {
    id: `Kalau jawaban ini belum membantu, buka halaman Lacak Laporan dengan nomor dan PIN Anda, lalu minta laporan ini dibuka kembali: atasan kami ikut memeriksanya. ${ombudsman.id}`,
    en: `If this answer does not help, open the page Track My Report with your number and PIN and have this report reopened: our superior will look at it too. ${ombudsman.en}`,
  },
  asks: [
    { id: 'Di desa atau kelurahan mana?', en: 'In which village?' },
    { id: 'Kapan terjadi, dan siapa yang terlibat?', en: 'When did it happen, who was involved?' },
    { id: 'Sudah pernah melapor ke mana?', en: 'Where was it reported before?' },
    { id: 'Apa yang diharapkan?', en: 'What do they hope for?' },
    { id: 'Apakah identitas perlu dirahasiakan?', en: 'Must their name be kept secret?' },
  ],
};

/** A question, or the wish to talk to an officer. */
export const informationRequest: KindDefinition = {
  id: 'information-request',
  label: { id: 'Permintaan informasi', en: 'Information request' },
  choice: { id: 'Pertanyaan: saya ingin tahu', en: 'A question: I want to know something' },
  received: {
    id: 'Terima kasih, pesan Anda sudah kami terima. Nomornya {number}, PIN-nya {pin}.',
    en: 'Thank you, we have received your message. Its number is {number}, its PIN is {pin}.',
  },
  asks: [
    { id: 'Apa yang ingin diketahui?', en: 'What do they want to know?' },
    { id: 'Tentang apa, dan di mana?', en: 'What is it about, and where?' },
    { id: 'Ke nomor mana kami menjawab?', en: 'Which number do we call back?' },
  ],
};

/** An idea. */
export const suggestion: KindDefinition = {
  id: 'suggestion',
  label: { id: 'Aspirasi', en: 'Suggestion' },
  choice: { id: 'Usulan: saya punya saran', en: 'A suggestion: I have an idea' },
  received: {
    id: 'Terima kasih atas masukan Anda. Nomornya {number}, PIN-nya {pin}.',
    en: 'Thank you for your suggestion. Its number is {number}, its PIN is {pin}.',
  },
  nextStep: {
    id: 'Kalau ada yang ingin Anda tambahkan, balas saja.',
    en: 'If you want to add anything, just reply.',
  },
  nextStepOnPage: {
    id: 'Kalau ada yang ingin Anda tambahkan, buka halaman Lacak Laporan dengan nomor dan PIN Anda, lalu minta laporan ini dibuka kembali.',
    en: 'If you want to add anything, open the page Track My Report with your number and PIN and have this report reopened.',
  },
  asks: [
    { id: 'Apa usulannya?', en: 'What do they suggest?' },
    { id: 'Untuk siapa manfaatnya?', en: 'Whom would it help?' },
  ],
};

/** Kinds of a public complaint desk in Indonesia. A ticket opened without a kind gets the first. */
export const defaultKinds: readonly KindDefinition[] = [complaint, informationRequest, suggestion];
