import type { Label } from '@aduan/core';

/** All texts of notifications. `{…}` is filled in; nothing comes from a citizen. */
export const notificationCatalogue = {
  breached: { id: 'Lewat tenggat', en: 'Past the deadline' },
  due: { id: 'Hampir jatuh tempo', en: 'Due soon' },
  returned: {
    id: 'Rancangan jawaban dikembalikan kepada Anda',
    en: 'Draft answer sent back to you',
  },
  approval: {
    id: 'Rancangan jawaban menunggu persetujuan Anda',
    en: 'Draft answer for your approval',
  },
  reopened: { id: 'Dibuka kembali', en: 'Opened again' },
  news: { id: 'Ada kabar tindak lanjut', en: 'News of the follow-up' },
  unplaced: { id: 'Belum ada unit yang berwenang', en: 'No unit is competent yet' },
  assigned: { id: 'Ditugaskan kepada Anda', en: 'Given to you' },
  disposed: { id: 'Diteruskan ke {unit}', en: 'Passed on to {unit}' },
  new: { id: 'Baru di antrean {unit}', en: 'New in the queue of {unit}' },
  noTopic: { id: 'topik belum dipilih', en: 'no topic yet' },
  deadline: { id: 'tenggat {moment}', en: 'due {moment}' },
  metricDue: { id: '{metric} paling lambat {moment}', en: '{metric} by {moment}' },
  metricBreached: { id: '{metric} seharusnya {moment}', en: '{metric} was due {moment}' },
  more: { id: 'dan {count} laporan lagi', en: 'and {count} more' },
  digest: { id: 'Ringkasan {date}', en: 'Summary of {date}' },
  late: { id: 'Lewat tenggat: {count}', en: 'Past the deadline: {count}' },
  today: { id: 'Jatuh tempo hari ini: {count}', en: 'Due today: {count}' },
  waiting: {
    id: 'Menunggu di antrean {unit}: {count}',
    en: 'Waiting in the queue of {unit}: {count}',
  },
  calls: { id: 'Perlu ditelepon: {count}', en: 'Calls to make: {count}' },
  refusedSubject: { id: 'Balasan Anda tidak disimpan', en: 'Your reply was not kept' },
  refused: {
    id: 'Anda membalas pemberitahuan untuk petugas. Balasan itu tidak kami simpan dan tidak dibaca siapa pun.\n\nPetugas: buka laporannya di meja layanan, lalu tulis catatannya di sana.\nWarga: kirim pesan baru, bukan balasan, dan kami menerimanya sebagai laporan.',
    en: 'You replied to a notification for officers. We did not keep your reply, and nobody reads it.\n\nOfficers: please open the case at your desk and write your note there.\nCitizens: please send a new message instead of a reply, and we take it as a report.',
  },
  noTickets: {
    id: 'Di sini Anda menerima pemberitahuan untuk petugas. Pesan Anda tidak kami simpan, tidak dibaca siapa pun, dan tidak menjadi laporan.\n\nSebagai petugas: kutip satu pemberitahuan lalu balas, dan balasan itu menjadi catatan di laporannya. Selain itu, lanjutkan di meja layanan{desk}\nSebagai warga: silakan melapor lewat halaman layanan{citizens}',
    en: 'You receive notifications for officers here. We did not keep your message, nobody reads it, and it is no report.\n\nAs an officer: quote one notification and reply, and your reply becomes a note in its case. For everything else, go on at your desk{desk}\nAs a citizen: please report on the page of this service{citizens}',
  },
  filesLeft: {
    id: '({count} berkas dari pesan ini tidak disimpan.)',
    en: '({count} files of this message were not kept.)',
  },
  emergencySubject: { id: 'Akses darurat dibuka', en: 'Break-glass access opened' },
  emergency: {
    id: 'Akun darurat dibuka {opened} dan berlaku sampai {until}. Pemegangnya dapat mengatur petugas. Alasannya tercatat di riwayat petugas. Kalau Anda tidak tahu tentang ini, segera periksa bersama rekan Anda.',
    en: 'The break-glass account was opened {opened} and is valid until {until}. Its holder can manage officers. The reason is in the history of officers. If you do not know about this, check it with a colleague at once.',
  },
  grantSubject: { id: 'Menunggu persetujuan Anda', en: 'Waiting for your approval' },
  grant: {
    id: '{by} meminta {what} untuk {officer}, {at}. Setujui atau tolak di "Petugas".',
    en: '{by} asked for {what} for {officer}, {at}. Approve or refuse it at "Officers".',
  },
  grants: {
    account: { id: 'akun baru', en: 'a new account' },
    link: { id: 'tautan baru', en: 'another link' },
    return: { id: 'akses kembali', en: 'access again' },
    role: { id: 'peran tambahan', en: 'another role' },
  },
  accountSubject: { id: 'Akun Anda diubah', en: 'Your account was changed' },
  reset: {
    id: 'Kata sandi Anda dihapus oleh {by}, {at}. Kalau ini bukan permintaan Anda, beri tahu petugas keamanan sekarang juga.',
    en: 'Your password was removed by {by}, {at}. If you did not ask for this, tell your security officer at once.',
  },
  secondFactorRemoved: {
    id: 'Aplikasi autentikator Anda dihapus oleh {by}, {at}. Kalau ini bukan permintaan Anda, beri tahu petugas keamanan sekarang juga.',
    en: 'Your authenticator app was removed by {by}, {at}. If you did not ask for this, tell your security officer at once.',
  },
  operator: { id: 'operator server', en: 'the operator of the server' },
  next: { id: 'Yang paling mendesak', en: 'Most pressing' },
} as const satisfies Readonly<Record<string, Label | Readonly<Record<string, Label>>>>;

/** Names of deadlines in notifications. A host's own metric is called a deadline. */
export const metricLabels: Readonly<Record<string, Label>> = {
  'first-response': { id: 'tanggapan pertama', en: 'first response' },
  'next-response': { id: 'balasan berikutnya', en: 'next reply' },
  'follow-up': { id: 'tindak lanjut', en: 'follow-up' },
  resolution: { id: 'penyelesaian', en: 'resolution' },
  'response-back': { id: 'respons balik', en: 'answer back' },
};

/** Name of a deadline without its own name. */
export const otherMetric: Label = { id: 'tenggat', en: 'deadline' };
