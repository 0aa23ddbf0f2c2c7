import type { HolidayDecree } from '../holiday-decree.js';

/**
 * Holidays of 2024: 17 national, 10 joint leave, and the two polling days that the President
 * declared. The number of the decree on 27 November was not verified.
 */
export const holidays2024: HolidayDecree = {
  year: 2024,
  decree: 'SKB 855/2023',
  citation: 'SKB 3 Menteri 855/2023, 3/2023, 4/2023',
  issuedOn: '2023-09-12',
  days: [
    { date: '2024-01-01', kind: 'national', name: 'Tahun Baru 2024 Masehi' },
    { date: '2024-02-08', kind: 'national', name: 'Isra Mikraj Nabi Muhammad SAW' },
    {
      date: '2024-02-09',
      kind: 'joint-leave',
      name: 'Cuti Bersama Tahun Baru Imlek 2575 Kongzili',
    },
    { date: '2024-02-10', kind: 'national', name: 'Tahun Baru Imlek 2575 Kongzili' },
    {
      date: '2024-02-14',
      kind: 'presidential',
      name: 'Hari Pemungutan Suara Pemilu 2024',
      source: 'Keppres 10/2024',
    },
    { date: '2024-03-11', kind: 'national', name: 'Hari Suci Nyepi (Tahun Baru Saka 1946)' },
    { date: '2024-03-12', kind: 'joint-leave', name: 'Cuti Bersama Hari Suci Nyepi' },
    { date: '2024-03-29', kind: 'national', name: 'Wafat Isa Almasih' },
    { date: '2024-03-31', kind: 'national', name: 'Hari Paskah' },
    { date: '2024-04-08', kind: 'joint-leave', name: 'Cuti Bersama Idulfitri 1445 H' },
    { date: '2024-04-09', kind: 'joint-leave', name: 'Cuti Bersama Idulfitri 1445 H' },
    { date: '2024-04-10', kind: 'national', name: 'Idulfitri 1445 H' },
    { date: '2024-04-11', kind: 'national', name: 'Idulfitri 1445 H' },
    { date: '2024-04-12', kind: 'joint-leave', name: 'Cuti Bersama Idulfitri 1445 H' },
    { date: '2024-04-15', kind: 'joint-leave', name: 'Cuti Bersama Idulfitri 1445 H' },
    { date: '2024-05-01', kind: 'national', name: 'Hari Buruh Internasional' },
    { date: '2024-05-09', kind: 'national', name: 'Kenaikan Isa Almasih' },
    { date: '2024-05-10', kind: 'joint-leave', name: 'Cuti Bersama Kenaikan Isa Almasih' },
    { date: '2024-05-23', kind: 'national', name: 'Hari Raya Waisak 2568 BE' },
    { date: '2024-05-24', kind: 'joint-leave', name: 'Cuti Bersama Hari Raya Waisak' },
    { date: '2024-06-01', kind: 'national', name: 'Hari Lahir Pancasila' },
    { date: '2024-06-17', kind: 'national', name: 'Iduladha 1445 H' },
    { date: '2024-06-18', kind: 'joint-leave', name: 'Cuti Bersama Iduladha 1445 H' },
    { date: '2024-07-07', kind: 'national', name: 'Tahun Baru Islam 1446 H' },
    { date: '2024-08-17', kind: 'national', name: 'Hari Kemerdekaan RI' },
    { date: '2024-09-16', kind: 'national', name: 'Maulid Nabi Muhammad SAW' },
    {
      date: '2024-11-27',
      kind: 'presidential',
      name: 'Hari Pemungutan Suara Pilkada Serentak 2024',
      source: 'Keputusan Presiden (nomor belum diverifikasi)',
    },
    { date: '2024-12-25', kind: 'national', name: 'Hari Raya Natal' },
    { date: '2024-12-26', kind: 'joint-leave', name: 'Cuti Bersama Hari Raya Natal' },
  ],
};
