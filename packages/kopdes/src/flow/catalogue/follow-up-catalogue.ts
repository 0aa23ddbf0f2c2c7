/** Follow-up questions about a cooperative. */
export const followUpCatalogue = {
  mayAsk: {
    id: 'Boleh kami tanya satu dua hal tentang koperasinya? Jawabannya kami catat sebagai data koperasi, tanpa nama Anda. Tidak dijawab juga tidak apa-apa.',
    en: 'May we ask one or two things about the cooperative? We note the answers as data about it, without your name. You need not answer.',
  },
  mayAskYes: { id: 'Boleh', en: 'Yes' },
  mayAskNo: { id: 'Tidak usah', en: 'No' },
  followUpQuestion: { id: '{followUpQuestion}', en: '{followUpQuestion}' },
  followUpYes: { id: 'Sudah', en: 'Yes' },
  followUpNo: { id: 'Belum', en: 'Not yet' },
  followUpUnknown: { id: 'Tidak tahu', en: 'I do not know' },
  followUpSkip: { id: 'Lewati', en: 'Skip' },
  noted: { id: 'Terima kasih, sudah kami catat.', en: 'Thank you, we have noted it.' },
  followUpSkipped: { id: 'Baik, terima kasih.', en: 'All right, thank you.' },
} as const;
