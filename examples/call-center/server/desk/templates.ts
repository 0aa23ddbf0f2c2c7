import { type AnswerTemplate, starterTemplates } from '@aduan/plugins/replies';

/**
 * The most used openings of answers; an officer always reads and edits them before they are sent. Text in square
 * brackets is for the officer to fill in, text in curly ones comes from the ticket.
 */
export const templates: readonly AnswerTemplate[] = [
  ...starterTemplates,
  {
    id: 'minta-kelengkapan',
    label: { id: 'Minta kelengkapan', en: 'Ask for what is missing' },
    text: {
      id: 'Supaya bisa kami tindak lanjuti, boleh kami minta [yang kurang]? Cukup dibalas di sini. Selama menunggu Anda, tenggatnya kami hentikan dulu.',
      en: 'So that we can follow up, may we ask you for [what is missing]? Just reply here. While we wait for you, the deadline stands still.',
    },
  },
  {
    id: 'nib',
    label: { id: 'Cara mengurus NIB', en: 'How to get the licence number' },
    text: {
      id: 'NIB diurus di sistem OSS memakai akun atas nama koperasi. Yang disiapkan: SK pengesahan AHU, NPWP koperasi, dan email yang aktif. Kalau pendaftaran Anda tertahan di salah satu langkah, tuliskan langkahnya, nanti kami bantu cek.\n\n{nextStep}',
      en: 'The licence number (NIB) is given by the system OSS, with an account in the name of the cooperative. Have ready: the decree of the ministry of law (AHU), the tax number of the cooperative, and an e-mail address that works. If you are stuck in one of the steps, tell us which, and we will look into it.\n\n{nextStep}',
    },
  },
  {
    id: 'npwp',
    label: { id: 'NPWP koperasi', en: 'Tax number' },
    text: {
      id: 'NPWP koperasi diurus pengurus dengan membawa akta pendirian dan SK pengesahan AHU. Kalau nama di NPWP berbeda dengan di SK, mintalah perubahan data dulu supaya langkah berikutnya tidak tertahan.\n\n{nextStep}',
      en: 'The board applies for the tax number with the deed of foundation and the decree of the ministry of law (AHU). If the names on the two differ, have them corrected first, so that the next step is not held up.\n\n{nextStep}',
    },
  },
  {
    id: 'bukan-kewenangan',
    label: { id: 'Bukan kewenangan kami', en: 'Not for us to decide' },
    text: {
      id: 'Persoalan ini ditangani [instansi]. Ringkasan laporan Anda bisa dipakai untuk melapor ke sana, jadi Anda tidak perlu menulis ulang. Kalau nanti belum juga ditanggapi, kabari kami.\n\n{nextStep}',
      en: 'This is for [the agency] to decide. You can hand them the summary of your report, so you need not write it again. If you hear nothing from them, tell us.\n\n{nextStep}',
    },
  },
  {
    id: 'selesai',
    label: { id: 'Menutup dengan baik', en: 'Closing kindly' },
    text: {
      id: 'Syukurlah kalau sudah beres. Laporan {number} kami tutup, ya. Kalau muncul lagi, balas saja percakapan ini.',
      en: 'We are glad that it is settled. We are closing your report {number} now. If it comes up again, just reply here.',
    },
  },
  {
    // The console has a button for it.
    id: 'langkah-berikut',
    label: { id: 'Langkah berikutnya', en: 'The next step' },
    text: { id: '{nextStep}', en: '{nextStep}' },
  },
];
