import type { Label } from '../slots/label.js';
import type { TicketKind } from '../ticket/workflow/workflow.js';
import type { AnswerTemplate } from './templates.js';

const ombudsman = {
  id: 'Kalau sesudah itu Anda masih keberatan, Anda bisa melapor ke Ombudsman Republik Indonesia. Gratis, paling lambat dua tahun sejak kejadiannya.',
  en: 'If you still disagree after that, you can turn to the Ombudsman of the Republic of Indonesia. It is free of charge, up to two years after what happened.',
};

/**
 * What a citizen can do when an answer does not help, by kind of case: what `{nextStep}` says.
 *
 * That the Ombudsman takes reports free of charge, of somebody who complained to the agency first and
 * of what happened no more than two years ago: UU 37/2008, articles 23 and 24.
 */
export const nextStepWords: Readonly<Record<TicketKind, Label>> = {
  complaint: {
    id: `Kalau jawaban ini belum membantu, balas saja: laporan Anda kami buka kembali dan atasan kami ikut memeriksanya. ${ombudsman.id}`,
    en: `If this answer does not help, just reply: we will reopen your report, and our superior will look at it too. ${ombudsman.en}`,
  },
  'information-request': {
    id: 'Kalau ada yang belum jelas, balas saja. Kami jelaskan lagi.',
    en: 'If anything is not clear yet, just reply. We will explain it again.',
  },
  suggestion: {
    id: 'Kalau ada yang ingin Anda tambahkan, balas saja.',
    en: 'If you want to add anything, just reply.',
  },
};

/** The same for whoever has no conversation to reply in: what he can do is on the page that his PIN opens. */
export const nextStepWordsOnPage: Readonly<Record<TicketKind, Label>> = {
  complaint: {
    id: `Kalau jawaban ini belum membantu, buka halaman Lacak Laporan dengan nomor dan PIN Anda, lalu minta laporan ini dibuka kembali: atasan kami ikut memeriksanya. ${ombudsman.id}`,
    en: `If this answer does not help, open the page Track My Report with your number and PIN and have this report reopened: our superior will look at it too. ${ombudsman.en}`,
  },
  'information-request': {
    id: 'Kalau ada yang belum jelas, buka halaman Lacak Laporan dengan nomor dan PIN Anda, lalu minta laporan ini dibuka kembali. Kami jelaskan lagi.',
    en: 'If anything is not clear yet, open the page Track My Report with your number and PIN and have this report reopened. We will explain it again.',
  },
  suggestion: {
    id: 'Kalau ada yang ingin Anda tambahkan, buka halaman Lacak Laporan dengan nomor dan PIN Anda, lalu minta laporan ini dibuka kembali.',
    en: 'If you want to add anything, open the page Track My Report with your number and PIN and have this report reopened.',
  },
};

/** Answers to begin from. An officer always reads and changes them before they are sent. */
export const starterTemplates: readonly AnswerTemplate[] = [
  {
    id: 'final-answer',
    label: { id: 'Jawaban akhir', en: 'Final answer' },
    text: {
      id: 'Halo {name}, terima kasih sudah menunggu. Tentang laporan {number}: \n\n{nextStep}',
      en: 'Dear {name}, thank you for waiting. About your report {number}: \n\n{nextStep}',
    },
  },
  {
    id: 'in-progress',
    label: { id: 'Sedang ditangani', en: 'Being worked on' },
    text: {
      id: 'Halo {name}, laporan {number} sedang ditangani {unit}. Kami jawab paling lambat {deadline}.',
      en: 'Dear {name}, {unit} is working on your report {number}. We will answer by {deadline} at the latest.',
    },
  },
  {
    id: 'called-you',
    label: { id: 'Sudah kami telepon', en: 'We called you' },
    text: {
      id: 'Halo {name}, ini ringkasan pembicaraan kita di telepon tentang laporan {number}: \n\n{nextStep}',
      en: 'Dear {name}, this is what we told you on the phone about your report {number}: \n\n{nextStep}',
    },
  },
];
