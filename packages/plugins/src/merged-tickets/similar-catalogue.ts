import type { Label } from '@aduan/core';

/** Texts for citizens about similar reports: that some exist, never whose or how many. */
export const similarCatalogue = {
  offer: {
    id: 'Ada laporan serupa. Gabungkan laporan Anda? Anda tetap mendapat jawaban sendiri, dan pelapor lain tidak bisa melihat laporan Anda. Pilih, atau balas "gabungkan" atau "sendiri".',
    en: 'There are similar reports. Shall we handle yours together with them? You still get an answer of your own, and nobody else can see your report. Choose, or reply "join" or "alone".',
  },
  join: { id: 'Ya, gabungkan', en: 'Yes, join them' },
  alone: { id: 'Tidak, sendiri saja', en: 'No, handle it alone' },
  joined: {
    id: 'Baik, laporan Anda kami tangani bersama laporan serupa. Anda tetap mendapat jawaban sendiri. Kalau berubah pikiran, pisahkan lagi di halaman Lacak Laporan.',
    en: 'All right, we handle your report together with similar ones. You still get an answer of your own. If you change your mind, take it out again on the page Track My Report.',
  },
  keptAlone: {
    id: 'Baik, laporan Anda kami tangani sendiri.',
    en: 'All right, we handle your report by itself.',
  },
  declined: {
    id: 'Laporan Anda tetap kami tangani sendiri, seperti pilihan Anda. Kalau berubah pikiran, gabungkan di halaman Lacak Laporan.',
    en: 'We go on handling your report by itself, as you chose. If you change your mind, join it on the page Track My Report.',
  },
  tooLate: {
    id: 'Laporan serupa itu sudah tidak bisa digabungkan. Laporan Anda tetap kami tangani sendiri.',
    en: 'These reports can no longer be joined. We go on handling yours by itself.',
  },
} as const satisfies Readonly<Record<string, Label>>;

/** Prefixes of the choice ids in the offer; the number of the citizen's own report follows. */
export const similarChoice = { join: 'similar-join/', alone: 'similar-alone/' } as const;
