import type { Label } from '@aduan/core';
import type { AnswerTemplate } from './templates.js';

/** Text of `{nextStep}` for kinds of tickets without their own. */
export const usualNextStep: Label = {
  id: 'Kalau ada yang belum jelas, balas saja. Kami jelaskan lagi.',
  en: 'If anything is not clear yet, just reply. We will explain it again.',
};

/** The same for a citizen without a conversation, who uses the tracking page with their PIN. */
export const usualNextStepOnPage: Label = {
  id: 'Kalau ada yang belum jelas, buka halaman Lacak Laporan dengan nomor dan PIN Anda, lalu minta laporan ini dibuka kembali. Kami jelaskan lagi.',
  en: 'If anything is not clear yet, open the page Track My Report with your number and PIN and have this report reopened. We will explain it again.',
};

/** Templates to start from. An officer reads and changes the text before it is sent. */
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
