import { error, warning } from './finding-texts.js';

/** Hours, officers, units and topics. */
export const officeFindings = {
  'calendar-ended': error(
    ['Kalender berakhir pada {until}.', 'The calendar ends on {until}.'],
    ['Semua tenggat hanya sementara.', 'All deadlines are provisional.'],
    [
      'Perbarui @aduan/calendar, atau tambahkan keputusannya ke kalender Anda sendiri.',
      'Update @aduan/calendar, or add the decree to your own calendar.',
    ],
  ),
  'calendar-next-year': warning(
    ['Kalender belum memuat hari libur {year}.', 'The calendar knows no holidays of {year}.'],
    ['Tenggat tahun ini sudah sampai ke sana.', 'Deadlines of this year reach into it.'],
    [
      'Tambahkan keputusannya begitu terbit, lalu jadwalkan ulang tiket yang terbuka.',
      'Add the decree as soon as it is out, then reschedule open tickets.',
    ],
  ),
  'one-person-decides': warning(
    [
      'Satu orang saja memutuskan siapa yang bekerja di sini: belum dua orang yang berhak pernah masuk.',
      'One person decides alone who works here: fewer than two who may decide have signed in.',
    ],
    [
      'Satu akun yang dicuri sudah cukup untuk membuka semuanya.',
      'One stolen account is enough to open everything.',
    ],
    [
      'Undang petugas keamanan lewat "Atur", dan minta mereka masuk.',
      'Invite a security officer under "Atur", and let them sign in.',
    ],
  ),
  'nobody-signs-in': error(
    ['Belum ada petugas yang bisa masuk.', 'No officer can sign in.'],
    ['Laporan masuk, dan tidak ada yang membacanya.', 'Reports come in, and nobody reads them.'],
    [
      'Jalankan layanan untuk mendapat tautan administrator pertama: aduan start. Atau tambahkan petugas: aduan officer add',
      'Start the desk for the link of the first administrator: aduan start. Or add an officer: aduan officer add',
    ],
  ),
  'one-person-rules': warning(
    [
      'Satu orang saja memegang peran yang mengawasi layanan.',
      'One person alone holds the roles that watch over the desk.',
    ],
    ['Tidak ada yang diputuskan berdua.', 'Nothing is decided by two.'],
    [
      'Berikan peran pengawas atau administrator kepada orang kedua: aduan officer add',
      'Give a second person the role of a supervisor or administrator: aduan officer add',
    ],
  ),
  'unit-missing': error(
    [
      'Ada petugas di unit yang tidak ada: {officers}.',
      'Officers belong to units that do not exist: {officers}.',
    ],
    ['Mereka tidak menerima tiket.', 'They get no tickets.'],
    ['Betulkan unitnya.', 'Correct their units.'],
  ),
  'topic-without-unit': warning(
    ['Tidak ada unit yang menangani {topics}.', 'No unit takes {topics}.'],
    [
      'Tiketnya menunggu sampai ada yang menemukannya.',
      'Their tickets wait until somebody finds them.',
    ],
    [
      'Berikan tiap topik kepada satu unit, atau tunjuk unit penerima untuk sisanya.',
      'Give each topic to a unit, or name an intake unit for what is left.',
    ],
  ),
};
