const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'Asia/Jakarta' });
const minute = new Intl.DateTimeFormat('id-ID', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Asia/Jakarta',
});

/** "14 April 2026". @param at - epoch ms */
export const formatDay = (at: number) => day.format(at);

/** "14 Apr 2026, 09.00 WIB". @param at - epoch ms */
export const formatMinute = (at: number) => `${minute.format(at)} WIB`;

/** The state of a report for the public: a workflow has many states, and some labels have placeholders. */
export const phaseText = {
  new: 'Laporan baru masuk',
  active: 'Sedang ditangani',
  'waiting-citizen': 'Menunggu kelengkapan dari pelapor',
  'waiting-other': 'Menunggu pihak lain',
  answered: 'Sudah dijawab',
  closed: 'Selesai',
} as const;
