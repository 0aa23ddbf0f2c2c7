import { error, warning } from './finding-texts.js';

/** Node, time zone, clock and disk. */
export const machineFindings = {
  'node-too-old': error(
    ['Node {version} terlalu lama.', 'Node {version} is too old.'],
    [
      'Konfigurasi TypeScript tidak bisa dijalankan.',
      'It cannot run a configuration in TypeScript.',
    ],
    ['Pasang Node {oldest} atau yang lebih baru.', 'Install Node {oldest} or newer.'],
  ),
  'time-zone-differs': warning(
    [
      'Proses ini berjalan di zona {zone}, kantornya di {office}.',
      'The process runs in {zone}, the office in {office}.',
    ],
    [
      'Tenggat tetap benar, tetapi catatan dan ekspor program lain tidak.',
      'Deadlines are right, logs and exports of other programs are not.',
    ],
    ['Atur TZ={office} untuk layanan ini.', 'Set TZ={office} for the service.'],
  ),
  'clock-behind': error(
    [
      'Jam mesin ini lebih lambat {minutes} menit daripada catatan terakhir layanan.',
      'The clock of this machine is {minutes} minutes behind the last record of the desk.',
    ],
    [
      'Tenggat, kode masuk, dan urutan riwayat menjadi salah.',
      'Deadlines, sign-in codes and the order of histories go wrong.',
    ],
    [
      'Samakan jam lewat NTP: timedatectl set-ntp true',
      'Keep time by NTP: timedatectl set-ntp true',
    ],
  ),
  'disk-nearly-full': error(
    [
      'Diska tempat data tinggal {megabytes} MB.',
      'The disk with the data has {megabytes} MB left.',
    ],
    [
      'Begitu penuh, pesan warga tidak bisa disimpan lagi.',
      'Once it is full, no message of a citizen can be stored.',
    ],
    [
      'Kosongkan ruang, misalnya cadangan lama: du -xh {folder} | sort -h | tail',
      'Make room, such as old backups: du -xh {folder} | sort -h | tail',
    ],
  ),
};
