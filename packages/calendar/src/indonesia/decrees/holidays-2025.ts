import type { HolidayDecree } from '../holiday-decree.js';

/**
 * Holidays of 2025: 17 national and 11 joint leave. 18 August was added by an amendment whose number was not verified.
 */
export const holidays2025: HolidayDecree = {
  year: 2025,
  decree: 'SKB 1017/2024',
  citation: 'SKB 3 Menteri 1017/2024, 2/2024, 2/2024',
  issuedOn: '2024-10-14',
  days: [
    { date: '2025-01-01', kind: 'national', name: 'Tahun Baru 2025 Masehi' },
    { date: '2025-01-27', kind: 'national', name: 'Isra Mikraj Nabi Muhammad SAW' },
    {
      date: '2025-01-28',
      kind: 'joint-leave',
      name: 'Cuti Bersama Tahun Baru Imlek 2576 Kongzili',
    },
    { date: '2025-01-29', kind: 'national', name: 'Tahun Baru Imlek 2576 Kongzili' },
    { date: '2025-03-28', kind: 'joint-leave', name: 'Cuti Bersama Hari Suci Nyepi' },
    { date: '2025-03-29', kind: 'national', name: 'Hari Suci Nyepi (Tahun Baru Saka 1947)' },
    { date: '2025-03-31', kind: 'national', name: 'Idulfitri 1446 H' },
    { date: '2025-04-01', kind: 'national', name: 'Idulfitri 1446 H' },
    { date: '2025-04-02', kind: 'joint-leave', name: 'Cuti Bersama Idulfitri 1446 H' },
    { date: '2025-04-03', kind: 'joint-leave', name: 'Cuti Bersama Idulfitri 1446 H' },
    { date: '2025-04-04', kind: 'joint-leave', name: 'Cuti Bersama Idulfitri 1446 H' },
    { date: '2025-04-07', kind: 'joint-leave', name: 'Cuti Bersama Idulfitri 1446 H' },
    { date: '2025-04-18', kind: 'national', name: 'Wafat Yesus Kristus' },
    { date: '2025-04-20', kind: 'national', name: 'Kebangkitan Yesus Kristus (Paskah)' },
    { date: '2025-05-01', kind: 'national', name: 'Hari Buruh Internasional' },
    { date: '2025-05-12', kind: 'national', name: 'Hari Raya Waisak 2569 BE' },
    { date: '2025-05-13', kind: 'joint-leave', name: 'Cuti Bersama Hari Raya Waisak' },
    { date: '2025-05-29', kind: 'national', name: 'Kenaikan Yesus Kristus' },
    { date: '2025-05-30', kind: 'joint-leave', name: 'Cuti Bersama Kenaikan Yesus Kristus' },
    { date: '2025-06-01', kind: 'national', name: 'Hari Lahir Pancasila' },
    { date: '2025-06-06', kind: 'national', name: 'Iduladha 1446 H' },
    { date: '2025-06-09', kind: 'joint-leave', name: 'Cuti Bersama Iduladha 1446 H' },
    { date: '2025-06-27', kind: 'national', name: '1 Muharam Tahun Baru Islam 1447 H' },
    { date: '2025-08-17', kind: 'national', name: 'Proklamasi Kemerdekaan' },
    {
      date: '2025-08-18',
      kind: 'joint-leave',
      name: 'Cuti Bersama Proklamasi Kemerdekaan',
      source: 'perubahan SKB 1017/2024 (nomor belum diverifikasi)',
    },
    { date: '2025-09-05', kind: 'national', name: 'Maulid Nabi Muhammad SAW' },
    { date: '2025-12-25', kind: 'national', name: 'Kelahiran Yesus Kristus' },
    { date: '2025-12-26', kind: 'joint-leave', name: 'Cuti Bersama Kelahiran Yesus Kristus' },
  ],
};
