import type { HolidayDecree } from '../holiday-decree.js';

/**
 * Holidays of 2027: 18 national and 8 joint leave. Idulfitri and Iduladha are still subject to the
 * yearly decision of the Minister of Religious Affairs.
 */
export const holidays2027: HolidayDecree = {
  year: 2027,
  decree: 'SKB 1205/2026',
  citation: 'SKB 3 Menteri 1205/2026, 3/2026, 2/2026',
  issuedOn: '2026-09-15',
  days: [
    { date: '2027-01-01', kind: 'national', name: 'Tahun Baru 2027 Masehi' },
    { date: '2027-01-05', kind: 'national', name: 'Isra Mikraj Nabi Muhammad SAW' },
    {
      date: '2027-02-05',
      kind: 'joint-leave',
      name: 'Cuti Bersama Tahun Baru Imlek 2578 Kongzili',
    },
    { date: '2027-02-06', kind: 'national', name: 'Tahun Baru Imlek 2578 Kongzili' },
    { date: '2027-03-08', kind: 'national', name: 'Hari Suci Nyepi (Tahun Baru Saka 1949)' },
    { date: '2027-03-09', kind: 'joint-leave', name: 'Cuti Bersama Idulfitri 1448 H' },
    { date: '2027-03-10', kind: 'national', name: 'Idulfitri 1448 H' },
    { date: '2027-03-11', kind: 'national', name: 'Idulfitri 1448 H' },
    { date: '2027-03-12', kind: 'joint-leave', name: 'Cuti Bersama Idulfitri 1448 H' },
    { date: '2027-03-15', kind: 'joint-leave', name: 'Cuti Bersama Idulfitri 1448 H' },
    { date: '2027-03-25', kind: 'joint-leave', name: 'Cuti Bersama Wafat Yesus Kristus' },
    { date: '2027-03-26', kind: 'national', name: 'Wafat Yesus Kristus' },
    { date: '2027-03-28', kind: 'national', name: 'Kebangkitan Yesus Kristus (Paskah)' },
    { date: '2027-05-01', kind: 'national', name: 'Hari Buruh Internasional' },
    { date: '2027-05-06', kind: 'national', name: 'Kenaikan Yesus Kristus' },
    { date: '2027-05-17', kind: 'national', name: 'Iduladha 1448 H' },
    { date: '2027-05-18', kind: 'joint-leave', name: 'Cuti Bersama Iduladha 1448 H' },
    { date: '2027-05-19', kind: 'joint-leave', name: 'Cuti Bersama Hari Raya Waisak 2571 BE' },
    { date: '2027-05-20', kind: 'national', name: 'Hari Raya Waisak 2571 BE' },
    { date: '2027-06-01', kind: 'national', name: 'Hari Lahir Pancasila' },
    { date: '2027-06-06', kind: 'national', name: '1 Muharam Tahun Baru Islam 1449 H' },
    { date: '2027-08-15', kind: 'national', name: 'Maulid Nabi Muhammad SAW' },
    { date: '2027-08-17', kind: 'national', name: 'Proklamasi Kemerdekaan' },
    { date: '2027-12-24', kind: 'joint-leave', name: 'Cuti Bersama Kelahiran Yesus Kristus' },
    { date: '2027-12-25', kind: 'national', name: 'Kelahiran Yesus Kristus' },
    { date: '2027-12-26', kind: 'national', name: 'Isra Mikraj Nabi Muhammad SAW' },
  ],
};
