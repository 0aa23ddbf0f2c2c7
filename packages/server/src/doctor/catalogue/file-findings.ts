import { error, warning } from './finding-texts.js';

/** Findings about access rights of the desk's files. */
export const fileFindings = {
  'not-writable': error(
    ['{path} tidak bisa ditulisi oleh pengguna ini.', '{path} cannot be written by this user.'],
    ['Layanan tidak bisa menyimpan apa pun.', 'The desk can store nothing.'],
    [
      'Berikan kepada pengguna layanan: chown -R {user} {path}',
      'Give it to the user of the service: chown -R {user} {path}',
    ],
  ),
  'other-owner': warning(
    [
      '{path} milik pengguna {owner}, sedangkan perintah ini berjalan sebagai pengguna {user}.',
      '{path} belongs to user {owner}, and the command runs as user {user}.',
    ],
    [
      'Berkas baru dari perintah ini tidak terbaca oleh layanan.',
      'The service loses access to files that the command makes.',
    ],
    [
      'Jalankan perintah sebagai pengguna layanan: sudo -u "#{owner}" npx aduan doctor',
      'Run commands as the user of the service: sudo -u "#{owner}" npx aduan doctor',
    ],
  ),
  'keys-readable': error(
    [
      '{path} bisa dibaca orang lain di mesin ini.',
      '{path} can be read by others on this machine.',
    ],
    [
      'Siapa pun yang juga mengambil basis datanya bisa membaca semuanya.',
      'Somebody who takes the database too reads everything.',
    ],
    ['Tutup: chmod 600 {path}', 'Close it: chmod 600 {path}'],
  ),
  'world-readable': error(
    [
      '{path} bisa dibaca orang lain di mesin ini.',
      '{path} can be read by others on this machine.',
    ],
    [
      'Nama pengguna mesin lain bisa menyalin data layanan.',
      'Other users of the machine can copy the data of the desk.',
    ],
    ['Tutup: chmod {mode} {path}', 'Close it: chmod {mode} {path}'],
  ),
  'keys-beside-data': warning(
    [
      'Berkas kunci dan log ulang terletak di folder basis data.',
      'The key file and the redo log lie in the folder of the database.',
    ],
    [
      'Pencuri folder itu membaca semuanya, dan diska yang rusak membawa keduanya.',
      'A thief of the folder reads everything, and a lost disk takes them too.',
    ],
    [
      "Hentikan layanan, pindahkan {keys} dan {keys}.redo ke diska lain, lalu sebutkan foldernya: sqlite('data', { keys: '/folder/itu' }) di aduan.config.ts, atau keyFile pada sqliteStore.",
      "Stop the desk, move {keys} and {keys}.redo to another disk, and name the folder: sqlite('data', { keys: '/that/folder' }) in aduan.config.ts, or keyFile of sqliteStore.",
    ],
  ),
  'keys-beside-backups': error(
    [
      'Ada berkas kunci di {folder}, di samping cadangan.',
      'A key file lies in {folder}, beside the backups.',
    ],
    ['Siapa pun yang memegang keduanya membaca semuanya.', 'Somebody with both reads everything.'],
    [
      'Pindahkan ke tempat lain, lalu buat kunci induk baru: aduan keys rotate',
      'Move it to another place, then make new master keys: aduan keys rotate',
    ],
  ),
  'two-servers': error(
    [
      '{count} proses membuka berkas basis data: {processes}.',
      '{count} processes have the database file open: {processes}.',
    ],
    [
      'Masing-masing hanya tahu sebagian dari yang sedang terjadi.',
      'Each of them knows only a part of what happens.',
    ],
    [
      'Hentikan semua kecuali satu: kill {first}. Beberapa instans satu layanan memerlukan PostgreSQL.',
      'Stop all but one: kill {first}. Several instances of one desk need PostgreSQL.',
    ],
  ),
};
