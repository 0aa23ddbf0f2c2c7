import { error, warning } from './finding-texts.js';

/** The desk and its database: opens, of this version, durable, with the right time and keys. */
export const databaseFindings = {
  'desk-does-not-open': error(
    ['Layanan tidak bisa dibuka: {message}', 'The desk does not open: {message}'],
    ['Selama itu tidak ada laporan yang masuk.', 'It takes no reports meanwhile.'],
    [
      'Perbaiki yang disebut itu, lalu periksa lagi: aduan doctor',
      'Correct what it names, then look again: aduan doctor',
    ],
  ),
  'desk-not-found': error(
    ['Belum ada layanan di {place}.', 'There is no desk yet in {place}.'],
    ['Belum ada yang bisa diperiksa.', 'There is nothing to look at.'],
    [
      'Jalankan sekali: aduan start. Kalau seharusnya sudah ada, betulkan ADUAN_DATA atau pulihkan: aduan restore',
      'Start it once: aduan start. If there should be one, correct ADUAN_DATA, or restore it: aduan restore',
    ],
  ),
  'data-folder-in-use': error(
    ['Proses lain memakai folder data.', 'Another process has the data folder.'],
    [
      'Layanan kedua di folder yang sama ditolak.',
      'A second server over the same folder is refused.',
    ],
    [
      'Pakai yang sedang berjalan, atau hentikan dulu: kill proses itu.',
      'Use the one that runs, or stop it first: kill that process.',
    ],
  ),
  'store-unavailable': error(
    ['Basis data tidak menjawab.', 'The database does not answer.'],
    [
      'Layanan tidak bisa dibuka, dan laporan baru tidak masuk.',
      'The desk does not open, and takes no reports.',
    ],
    [
      'Nyalakan basis datanya, atau betulkan alamatnya: ADUAN_DATABASE_URL, ADUAN_DATA',
      'Start the database, or correct its address: ADUAN_DATABASE_URL, ADUAN_DATA',
    ],
  ),
  'store-refused': error(
    ['Basis data menolak: {message}', 'The database refuses: {message}'],
    [
      'Layanan tidak bisa dibuka, dan laporan baru tidak masuk.',
      'The desk does not open, and takes no reports.',
    ],
    [
      'Berikan hak yang disebut itu kepada pengguna basis data: aduan migrations print',
      'Give the user of the database the right that is named: aduan migrations print',
    ],
  ),
  'store-schema-newer': error(
    [
      'Basis data sudah diubah oleh versi yang lebih baru.',
      'A newer version has changed the database.',
    ],
    [
      'Layanan tidak bisa dibuka, dan laporan baru tidak masuk.',
      'The desk does not open, and takes no reports.',
    ],
    [
      'Perbarui paketnya bersama-sama: npm update "@aduan/*"',
      'Update the packages together: npm update "@aduan/*"',
    ],
  ),
  'store-schema-unknown': error(
    [
      'Basis data dibuat oleh versi yang belum pernah dirilis.',
      'An unreleased version made the database.',
    ],
    [
      'Layanan tidak bisa dibuka, dan laporan baru tidak masuk.',
      'The desk does not open, and takes no reports.',
    ],
    [
      'Mulai dengan basis data baru: ADUAN_DATA=/folder/baru aduan start',
      'Begin with a new one: ADUAN_DATA=/new/folder aduan start',
    ],
  ),
  'store-not-durable': error(
    [
      'Basis data terletak di diska yang tidak menjamin simpanan.',
      'The database lies on a disk that does not keep what it says.',
    ],
    [
      'Listrik padam bisa menghapus laporan yang sudah diterima.',
      'A power loss may take reports that were acknowledged.',
    ],
    [
      'Pindahkan ke diska setempat, bukan diska jaringan.',
      'Move it to a local disk, not a network share.',
    ],
  ),
  'store-corrupt': error(
    ['Berkas basis data rusak.', 'The database file is damaged.'],
    [
      'Layanan tidak bisa dibuka, dan laporan baru tidak masuk.',
      'The desk does not open, and takes no reports.',
    ],
    [
      'Pulihkan cadangan terbaru: aduan restore --from',
      'Restore the newest backup: aduan restore --from',
    ],
  ),
  'store-keys-missing': error(
    ['Berkas kunci tidak ada.', 'The key file is gone.'],
    [
      'Tanpa kunci tidak ada satu pun laporan yang bisa dibaca.',
      'Without it no report can be read.',
    ],
    [
      'Kembalikan dari salinannya, di folder aduan backup --keys-to. Jangan buat yang baru.',
      'Put it back from its copy, in the folder of aduan backup --keys-to. Make no new one.',
    ],
  ),
  'store-keys-wrong': error(
    ['Kuncinya milik layanan lain.', 'The keys are of another desk.'],
    [
      'Tidak ada satu pun laporan yang bisa dibaca dengan kunci ini.',
      'No report can be read with them.',
    ],
    [
      'Kembalikan kunci yang benar: berkas *.keys, atau ADUAN_MASTER_KEY',
      'Put the right ones back: the file *.keys, or ADUAN_MASTER_KEY',
    ],
  ),
  'store-keys-outdated': error(
    ['Berkas kunci lebih lama daripada basis data.', 'The key file is older than the database.'],
    ['Laporan terbaru tidak bisa dibaca.', 'The newest reports cannot be read.'],
    ['Kembalikan salinan kunci yang terbaru.', 'Put the newest copy of the keys back.'],
  ),
  'store-keys-invalid': error(
    ['Berkas kunci rusak.', 'The key file is damaged.'],
    [
      'Tanpa kunci tidak ada satu pun laporan yang bisa dibaca.',
      'Without it no report can be read.',
    ],
    [
      'Kembalikan dari salinannya, di folder aduan backup --keys-to',
      'Put it back from its copy, in the folder of aduan backup --keys-to',
    ],
  ),
  'store-restored': error(
    [
      'Basis data berasal dari cadangan, dan penghapusan sesudahnya belum diulang.',
      'The database comes from a backup, and what was erased since was not erased again.',
    ],
    [
      'Layanan menolak mulai, supaya orang yang sudah dihapus tidak terbaca lagi.',
      'The desk refuses to start, so that nobody who was erased is readable.',
    ],
    [
      'Selesaikan pemulihan: aduan restore --redo --from',
      'Finish the restore: aduan restore --redo --from',
    ],
  ),
  'store-restore-unfinished': error(
    ['Pemulihan terputus di tengah jalan.', 'A restore was interrupted.'],
    [
      'Layanan tidak bisa dibuka, dan laporan baru tidak masuk.',
      'The desk does not open, and takes no reports.',
    ],
    ['Ulangi: aduan restore --from', 'Run it again: aduan restore --from'],
  ),
  'schema-older': warning(
    [
      'Skema basis data {schema}, versi ini membawa {newest}.',
      'The database has schema {schema}, this version brings {newest}.',
    ],
    [
      'Layanan menaikkannya saat mulai; versi lama tidak bisa dipakai lagi.',
      'The desk brings it forward when it starts; the older version does not open it any longer.',
    ],
    [
      'Cadangkan, lalu naikkan: aduan migrate',
      'Make a backup, then bring it forward: aduan migrate',
    ],
  ),
  'database-right-missing': error(
    [
      'Pengguna basis data tidak boleh membuat tabel di skema itu.',
      'The user of the database may not create tables in the schema.',
    ],
    [
      'Layanan tidak bisa dibuka, dan laporan baru tidak masuk.',
      'The desk does not open, and takes no reports.',
    ],
    [
      'Berikan haknya, atau minta DBA menjalankan hasil aduan migrations print',
      'Grant it, or let the DBA run what this shows: aduan migrations print',
    ],
  ),
  'database-encoding': error(
    ['Basis data menyimpan teks sebagai {encoding}.', 'The database stores texts as {encoding}.'],
    ['Nama dan kata-kata warga tidak semuanya muat.', 'Not every name and word of citizens fits.'],
    [
      "Buat yang baru: create database desk encoding 'UTF8' template template0",
      "Make a new one: create database desk encoding 'UTF8' template template0",
    ],
  ),
  'database-not-durable': error(
    ['WAL atau fsync mati.', 'WAL or fsync is off.'],
    [
      'Listrik padam bisa menghapus laporan yang sudah diterima.',
      'A power loss may take reports that were acknowledged.',
    ],
    [
      'SQLite: simpan berkasnya di diska setempat. PostgreSQL: fsync = on, synchronous_commit = on',
      'SQLite: keep the file on a local disk. PostgreSQL: fsync = on, synchronous_commit = on',
    ],
  ),
  'clock-skew': error(
    [
      'Jam mesin ini dan jam basis data berselisih {seconds} detik.',
      'The clocks of this machine and of the database differ by {seconds} s.',
    ],
    [
      'Tenggat dan kode masuk dinilai berbeda oleh dua mesin.',
      'Two machines judge deadlines and sign-in codes differently.',
    ],
    [
      'Samakan jam keduanya lewat NTP: timedatectl set-ntp true',
      'Let both keep time by NTP: timedatectl set-ntp true',
    ],
  ),
  'master-key-missing': error(
    [
      '{count} kunci induk yang menyegel data tidak ada.',
      '{count} master keys that data is sealed with are not there.',
    ],
    [
      'Laporan yang disegel dengannya tidak bisa dibaca.',
      'Reports that are sealed with them cannot be read.',
    ],
    [
      'Kembalikan berkas kunci yang dulu, atau ADUAN_FORMER_MASTER_KEYS',
      'Put the former key file back, or ADUAN_FORMER_MASTER_KEYS',
    ],
  ),
  'rewrapping-unfinished': warning(
    [
      '{count} kunci data masih dibungkus kunci induk yang lama.',
      '{count} data keys are still wrapped by a former master key.',
    ],
    ['Kunci induk yang lama belum boleh dibuang.', 'The former master key is still needed.'],
    ['Lanjutkan: aduan keys rotate', 'Go on: aduan keys rotate'],
  ),
  'outbox-late': warning(
    [
      'Ada pesan yang menunggu dikirim sejak {minutes} menit.',
      'A message waits to be sent since {minutes} minutes.',
    ],
    ['Warga belum menerima jawabannya.', 'A citizen has not got an answer yet.'],
    [
      'Lihat apakah layanan berjalan, dan catatannya: delivery.failed',
      'Look whether the desk runs, and at its log: delivery.failed',
    ],
  ),
  'sweeper-late': error(
    [
      'Tenggat menunggu ditangani sejak {minutes} menit.',
      'Deadlines wait to be handled since {minutes} minutes.',
    ],
    ['Tidak ada yang diingatkan selama itu.', 'Nobody is warned meanwhile.'],
    ['Jalankan layanannya: aduan start', 'Start the desk: aduan start'],
  ),
};
