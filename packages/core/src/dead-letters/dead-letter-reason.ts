import type { Label } from '../ports/label.js';

/** Meaning of each error code for operators, and the remedy. */
const reasons: Readonly<Record<string, Label>> = {
  'channel-retryable': {
    id: 'penyedia tidak menjawab berkali-kali: lihat apakah layanannya berjalan',
    en: 'the provider did not answer, many times: look whether it is up',
  },
  'channel-rate-limited': {
    id: 'penyedia berkali-kali terlalu sibuk',
    en: 'the provider was too busy, many times',
  },
  'channel-window-closed': {
    id: 'waktu untuk membalas sudah lewat: warga perlu ditelepon',
    en: 'the time for replying is over: somebody calls the citizen',
  },
  'channel-recipient': {
    id: 'alamat warga tidak dapat dijangkau: mintalah alamat lain',
    en: 'the address of the citizen cannot be reached: ask for another one',
  },
  'channel-template': {
    id: 'penyedia belum menyetujui templatnya',
    en: 'the provider has not approved the template yet',
  },
  'channel-auth': {
    id: 'penyedia menolak token kita: pasang token baru lebih dahulu',
    en: 'the provider refuses our token: put a new one in first',
  },
  'channel-invalid': {
    id: 'penyedia tidak menerima pesan berbentuk ini',
    en: 'the provider takes no message of this form',
  },
  'channel-blocked': {
    id: 'warga memblokir pesan kita: warga perlu ditelepon',
    en: 'the citizen blocks our messages: somebody calls them',
  },
  'notification-window-closed': {
    id: 'petugas belum menulis ke kanal ini: beri tahu ia lewat jalan lain',
    en: 'the officer has not written on this channel: tell them in another way',
  },
  'notification-recipient': {
    id: 'alamat petugas atau unit tidak dapat dijangkau: perbaiki alamatnya',
    en: 'the address of the officer or unit cannot be reached: mend it',
  },
  'notification-blocked': {
    id: 'penyedia menolak pemberitahuan kepada petugas atau unit ini',
    en: 'the provider refuses notifications to this officer or unit',
  },
  'channel-unknown': {
    id: 'penyedia tidak mengatakan sebabnya',
    en: 'the provider did not say why',
  },
  'outcome-unknown': {
    id: 'mungkin sudah sampai: kalau dikirim lagi, bisa diterima dua kali',
    en: 'it may have arrived: sent again, it may be received twice',
  },
  'not-mounted': {
    id: 'kanal ini sudah tidak ada di layanan ini',
    en: 'this desk no longer has this channel',
  },
  'processing-restricted': {
    id: 'datanya hanya disimpan: terkirim setelah pembatasan dicabut',
    en: 'their data is only kept: it goes out once that is lifted',
  },
  'ticket-confidential': {
    id: 'laporannya kini rahasia: tidak ada kabar lewat kanal yang mungkin dipakai bersama',
    en: 'its case is confidential now: nothing is said where others may read it',
  },
  erased: {
    id: 'isinya sudah dihapus: tidak ada lagi yang dikirim',
    en: 'its content was erased: nothing is left to send',
  },
  'input-invalid': { id: 'pesannya tidak dapat dibaca', en: 'the message could not be read' },
  unexpected: {
    id: 'kesalahan dalam program: catatan log pada waktu itu menyebutkannya',
    en: 'a mistake in the program: the log of that time names it',
  },
};

const ofStore: Label = { id: 'basis data bermasalah', en: 'the database had a problem' };

/** @returns the reason as text; the code itself when there is no text */
export function deadLetterReason(error: string): Label {
  if (Object.hasOwn(reasons, error)) return reasons[error] as Label;
  return error.startsWith('store-') ? ofStore : { id: error, en: error };
}
