import type { HolidayDecree } from '../holiday-decree.js';

/**
 * Holidays of 2026: 17 national and 8 joint leave.
 */
export const holidays2026: HolidayDecree = {
  year: 2026,
  decree: 'SKB 1497/2025',
  citation: 'SKB 3 Menteri 1497/2025, 2/2025, 5/2025',
  issuedOn: '2025-09-19',
  days: [
    { date: '2026-01-01', kind: 'national', name: 'Tahun Baru 2026 Masehi' },
    { date: '2026-01-16', kind: 'national', name: 'Isra Mikraj Nabi Muhammad SAW' },
    {
      date: '2026-02-16',
      kind: 'joint-leave',
      name: 'Cuti Bersama Tahun Baru Imlek 2577 Kongzili',
    },
    { date: '2026-02-17', kind: 'national', name: 'Tahun Baru Imlek 2577 Kongzili' },
    { date: '2026-03-18', kind: 'joint-leave', name: 'Cuti Bersama Hari Suci Nyepi' },
    { date: '2026-03-19', kind: 'national', name: 'Hari Suci Nyepi (Tahun Baru Saka 1948)' },
    { date: '2026-03-20', kind: 'joint-leave', name: 'Cuti Bersama Idulfitri 1447 H' },
    { date: '2026-03-21', kind: 'national', name: 'Idulfitri 1447 H' },
    { date: '2026-03-22', kind: 'national', name: 'Idulfitri 1447 H' },
    { date: '2026-03-23', kind: 'joint-leave', name: 'Cuti Bersama Idulfitri 1447 H' },
    { date: '2026-03-24', kind: 'joint-leave', name: 'Cuti Bersama Idulfitri 1447 H' },
    { date: '2026-04-03', kind: 'national', name: 'Wafat Yesus Kristus' },
    { date: '2026-04-05', kind: 'national', name: 'Kebangkitan Yesus Kristus (Paskah)' },
    { date: '2026-05-01', kind: 'national', name: 'Hari Buruh Internasional' },
    { date: '2026-05-14', kind: 'national', name: 'Kenaikan Yesus Kristus' },
    { date: '2026-05-15', kind: 'joint-leave', name: 'Cuti Bersama Kenaikan Yesus Kristus' },
    { date: '2026-05-27', kind: 'national', name: 'Iduladha 1447 H' },
    { date: '2026-05-28', kind: 'joint-leave', name: 'Cuti Bersama Iduladha 1447 H' },
    { date: '2026-05-31', kind: 'national', name: 'Hari Raya Waisak 2570 BE' },
    { date: '2026-06-01', kind: 'national', name: 'Hari Lahir Pancasila' },
    { date: '2026-06-16', kind: 'national', name: '1 Muharam Tahun Baru Islam 1448 H' },
    { date: '2026-08-17', kind: 'national', name: 'Proklamasi Kemerdekaan' },
    { date: '2026-08-25', kind: 'national', name: 'Maulid Nabi Muhammad SAW' },
    { date: '2026-12-24', kind: 'joint-leave', name: 'Cuti Bersama Kelahiran Yesus Kristus' },
    { date: '2026-12-25', kind: 'national', name: 'Kelahiran Yesus Kristus' },
  ],
};
