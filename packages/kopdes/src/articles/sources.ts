import type { ArticleSource } from '@aduan/knowledge';

/** A source and the first day of its validity. */
export interface DatedSource {
  readonly title: string;
  readonly since: string;
  /** The secondary source, when the original was not available. */
  readonly url?: string;
}

export const cooperativesAct: DatedSource = {
  title: 'Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian',
  since: '1992-10-21',
};
export const jobCreationAct: DatedSource = {
  title:
    'Undang-Undang Nomor 25 Tahun 1992, diubah Undang-Undang Nomor 6 Tahun 2023 tentang Cipta Kerja, sebagaimana diberitakan media',
  since: '2023-03-31',
  url: 'https://money.kompas.com/read/2020/10/08/063300726/kini-bangun-koperasi-tak-perlu-20-orang-lagi',
};
export const presidentialInstruction: DatedSource = {
  title:
    'Instruksi Presiden Nomor 9 Tahun 2025 tentang Percepatan Pembentukan Koperasi Desa/Kelurahan Merah Putih',
  since: '2025-03-27',
};
export const buildingInstruction: DatedSource = {
  title: 'Instruksi Presiden Nomor 17 Tahun 2025, sebagaimana diberitakan media',
  since: '2025-10-22',
};
export const foundingGuideline: DatedSource = {
  title:
    'Petunjuk Pelaksanaan Menteri Koperasi Nomor 1 Tahun 2025 tentang Pembentukan Koperasi Desa/Kelurahan Merah Putih',
  since: '2025-04-12',
};
export const loanRegulation: DatedSource = {
  title: 'Peraturan Menteri Keuangan Nomor 49 Tahun 2025, sebagaimana diberitakan media',
  since: '2025-07-21',
};
export const callCenterNews: DatedSource = {
  title: 'Pemberitaan peluncuran Call Center Kementerian Koperasi',
  since: '2026-02-18',
};
export const simkopdesFigures: DatedSource = {
  title: 'Angka dasbor Simkopdes',
  since: '2026-06-20',
};
export const simkopdesNews: DatedSource = {
  title: 'Pemberitaan tentang Simkopdes, simkopdes.go.id',
  since: '2025-11-24',
};
export const publicServiceAct: DatedSource = {
  title: 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  since: '2009-07-18',
};
export const ombudsmanAct: DatedSource = {
  title: 'Undang-Undang Nomor 37 Tahun 2008 tentang Ombudsman Republik Indonesia',
  since: '2008-10-07',
};
export const informationAct: DatedSource = {
  title: 'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
  since: '2010-04-30',
};
export const personalDataAct: DatedSource = {
  title: 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi',
  since: '2024-10-17',
};
export const financeAct: DatedSource = {
  title: 'Undang-Undang Nomor 4 Tahun 2023 tentang Pengembangan dan Penguatan Sektor Keuangan',
  since: '2023-01-12',
};
export const laporPractice: DatedSource = {
  title: 'Keterangan resmi SP4N-LAPOR!, praktik pada masa PermenPANRB Nomor 62 Tahun 2018',
  since: '2018-06-14',
};

export const deskItself: DatedSource = {
  title: 'Cara kerja layanan pengaduan ini',
  since: '2026-02-18',
};

/** One place in a source. */
export function cited({ title, url }: DatedSource, locator?: string): ArticleSource {
  return { title, locator, url };
}
