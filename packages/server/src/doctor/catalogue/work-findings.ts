import { error, warning } from './finding-texts.js';

/** Findings about pending work: messages, channels, checkpoints, backups, the search index. */
export const workFindings = {
  'dead-letters': error(
    [
      '{count} pesan sudah menyerah dan menunggu orang.',
      '{count} messages were given up and wait for a person.',
    ],
    [
      'Warga itu tidak menerima jawaban, atau kata-katanya belum sampai.',
      'A citizen gets no answer, or is not heard.',
    ],
    ['Lihat: aduan dead-letters list', 'Look at them: aduan dead-letters list'],
  ),
  'channel-unwell': error(
    [
      'Kanal ini melaporkan bahwa ia tidak bekerja: {channels}.',
      'A channel says that it does not work: {channels}.',
    ],
    ['Pesan warga lewat kanal itu tidak sampai.', 'Messages of citizens do not arrive there.'],
    [
      'Periksa tokennya, yang mungkin kedaluwarsa, dan halamannya di penyedia.',
      'Look at its token, which may have expired, and at its page at the provider.',
    ],
  ),
  'channel-unreachable': error(
    ['{name} tidak bisa dicapai: {reason}.', '{name} cannot be reached: {reason}.'],
    ['Jawaban menunggu sampai bisa.', 'Answers wait until it can be.'],
    [
      'Periksa tembok api, server nama, dan alamatnya: curl -v {address}',
      'Look at the firewall, the name server and the address: curl -v {address}',
    ],
  ),
  'redo-log-missing': error(
    ['Tidak ada yang dicatat untuk pemulihan.', 'Nothing is recorded for a restore.'],
    [
      'Cadangan akan memunculkan lagi orang yang sudah dihapus.',
      'A backup would bring erased persons back.',
    ],
    [
      'Atur ADUAN_REDO_LOG ke berkas di samping kunci, atau beri createAduan opsi redoLog.',
      'Set ADUAN_REDO_LOG to a file beside the keys, or give createAduan the option redoLog.',
    ],
  ),
  'checkpoints-overdue': warning(
    ['Sudah sehari tidak ada yang ditandatangani.', 'Nothing was signed for a day.'],
    [
      'Perubahan riwayat sesudahnya tidak bisa dibuktikan.',
      'Later changes of the history could not be proven.',
    ],
    [
      'Lihat apakah layanan berjalan, atau tandatangani lewat pewaktu: aduan audit checkpoint',
      'Look whether the desk runs, or sign by a timer: aduan audit checkpoint',
    ],
  ),
  'checkpoint-key-unknown': error(
    [
      'Tanda tangan terakhir memakai kunci yang tidak dimiliki layanan ini.',
      'The last checkpoint was signed with a key that this desk does not have.',
    ],
    ['Rantai tanda tangan terputus di sini.', 'The chain of signatures ends here.'],
    [
      'Kembalikan kuncinya, atau nyatakan hilang: aduan audit checkpoint --lost-key',
      'Put the signing key back, or declare it lost: aduan audit checkpoint --lost-key',
    ],
  ),
  'backup-missing': error(
    ['Tidak ada cadangan di {folder}.', 'There is no backup in {folder}.'],
    ['Diska yang rusak membawa semua laporan.', 'A lost disk takes every report.'],
    [
      'Cadangkan lewat pewaktu, sekali sehari: aduan backup --to {folder} --keys-to',
      'Back up by a timer, once a day: aduan backup --to {folder} --keys-to',
    ],
  ),
  'backup-old': error(
    ['Cadangan terbaru berumur {hours} jam.', 'The newest backup is {hours} hours old.'],
    ['Diska yang rusak membawa semua laporan sejak itu.', 'A lost disk takes every report since.'],
    [
      'Cadangkan lewat pewaktu, sekali sehari: aduan backup --to {folder} --keys-to',
      'Back up by a timer, once a day: aduan backup --to {folder} --keys-to',
    ],
  ),
  'backup-unencrypted': warning(
    [
      'Cadangan terbaru di {folder} tidak dienkripsi.',
      'The newest backup in {folder} is not encrypted.',
    ],
    [
      'Siapa pun yang membaca folder itu melihat status, topik, dan tanggal semua tiket.',
      'Somebody who reads the folder sees state, topic and dates of every ticket.',
    ],
    [
      'Buat kunci: aduan backup key. Lalu sebutkan penerimanya: aduan backup --recipient',
      'Make a key: aduan backup key. Then name its recipient: aduan backup --recipient',
    ],
  ),
  'backups-unreadable': error(
    [
      'Folder cadangan {folder} tidak boleh dibaca.',
      'The folder of backups {folder} may not be read.',
    ],
    ['Umur cadangannya tidak diketahui.', 'It is not known how old they are.'],
    [
      'Jalankan perintah ini sebagai pemilik folder itu.',
      'Run the command as the owner of the folder.',
    ],
  ),
  'backups-unwatched': warning(
    ['Tidak diketahui di mana cadangan disimpan.', 'It is not known where backups lie.'],
    ['Tidak ada yang memberi tahu bila pencadangan berhenti.', 'Nobody tells when they stop.'],
    [
      'Sebutkan foldernya: ADUAN_BACKUPS=/folder/cadangan',
      'Name the folder: ADUAN_BACKUPS=/folder/of/backups',
    ],
  ),
  'search-behind': warning(
    ['{count} tiket menunggu diindeks.', '{count} tickets wait to be indexed.'],
    ['Pencarian belum menemukannya.', 'The search does not find them yet.'],
    [
      'Lihat apakah layanan berjalan dengan pekerjanya: aduan search status',
      'Look whether the desk runs with workers: aduan search status',
    ],
  ),
};
