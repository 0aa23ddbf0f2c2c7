import type { ReferralTarget } from './definition.js';

/**
 * Agencies to which a complaint about cooperatives in Indonesia is referred when the desk of the ministry is not
 * competent. Contains names only, no addresses or numbers of offices. Legal sources: Peraturan Presiden 76/2013 and
 * PermenPANRB 5/2025 (SP4N-LAPOR!), UU 37/2008 (Ombudsman, after a complaint to the agency itself), UU 4/2023
 * (open-loop savings and loan cooperatives are under OJK), Instruksi Presiden 9/2025 and 17/2025 (village
 * cooperatives).
 */
export const indonesianReferrals: readonly ReferralTarget[] = [
  {
    agency: 'lapor',
    name: { id: 'SP4N-LAPOR!', en: 'SP4N-LAPOR!' },
    appliesTo: {
      id: 'Layanan publik instansi lain; SP4N-LAPOR! meneruskannya ke instansi yang berwenang.',
      en: 'Public services of other agencies; SP4N-LAPOR! passes it on to the one that is competent.',
    },
  },
  {
    agency: 'ombudsman',
    name: { id: 'Ombudsman Republik Indonesia', en: 'Ombudsman of the Republic of Indonesia' },
    appliesTo: {
      id: 'Dugaan maladministrasi, setelah pelapor mengadu ke instansinya lebih dulu; kejadian paling lama dua tahun lalu.',
      en: 'Suspected maladministration, after a complaint to the agency itself; at most two years after the event.',
    },
  },
  {
    agency: 'ojk',
    name: { id: 'Otoritas Jasa Keuangan', en: 'Financial Services Authority' },
    appliesTo: {
      id: 'Koperasi simpan pinjam open loop, yang juga melayani orang di luar anggotanya.',
      en: 'Open-loop savings and loan cooperatives, which also serve others than their members.',
    },
  },
  {
    agency: 'dinas-koperasi',
    name: { id: 'Dinas Koperasi kabupaten/kota', en: 'Regional office of cooperatives' },
    appliesTo: {
      id: 'Pembinaan dan pengawasan koperasi yang wilayahnya satu kabupaten/kota.',
      en: 'Guidance and supervision of cooperatives within one regency or city.',
    },
  },
  {
    agency: 'satgas-kdmp',
    name: {
      id: 'Satgas Koperasi Desa/Kelurahan Merah Putih',
      en: 'Task force for the village cooperatives',
    },
    appliesTo: {
      id: 'Kebijakan dan percepatan program lintas kementerian.',
      en: 'Policy and pace of the programme across ministries.',
    },
  },
  {
    agency: 'agrinas',
    name: { id: 'PT Agrinas Pangan Nusantara', en: 'PT Agrinas Pangan Nusantara' },
    appliesTo: {
      id: 'Pembangunan dan mutu gerai serta gudang.',
      en: 'Building and quality of outlets and warehouses.',
    },
  },
  {
    agency: 'himbara',
    name: { id: 'Bank Himbara penyalur', en: 'Lending state bank' },
    appliesTo: { id: 'Proses pinjaman di bank.', en: 'The course of a loan at the bank.' },
  },
  {
    agency: 'lpdb',
    name: { id: 'LPDB Koperasi', en: 'LPDB revolving fund' },
    appliesTo: { id: 'Pinjaman atau pembiayaan dari LPDB.', en: 'Loans or finance from LPDB.' },
  },
  {
    agency: 'ahu',
    name: {
      id: 'Ditjen Administrasi Hukum Umum',
      en: 'Directorate General of General Law Administration',
    },
    appliesTo: {
      id: 'Pengesahan badan hukum dan perubahan akta.',
      en: 'Approval as a legal entity and changes of the deed.',
    },
  },
  {
    agency: 'oss',
    name: { id: 'Lembaga OSS', en: 'OSS agency' },
    appliesTo: { id: 'NIB dan perizinan berusaha.', en: 'Business number and licences.' },
  },
  {
    agency: 'djp',
    name: { id: 'Direktorat Jenderal Pajak', en: 'Directorate General of Taxes' },
    appliesTo: { id: 'NPWP dan kewajiban pajak.', en: 'Tax number and tax duties.' },
  },
  {
    agency: 'kepolisian',
    name: { id: 'Kepolisian', en: 'Police' },
    appliesTo: { id: 'Dugaan tindak pidana.', en: 'A suspected crime.' },
  },
  {
    agency: 'kejaksaan',
    name: { id: 'Kejaksaan', en: 'Prosecutor’s office' },
    appliesTo: {
      id: 'Dugaan korupsi atau kerugian negara.',
      en: 'Suspected corruption or loss to the state.',
    },
  },
];
