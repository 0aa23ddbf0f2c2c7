import { expect, it } from 'vitest';
import { stopWords } from '../../src/search/stop-words.js';

it('holds single words in small letters, and none that a complaint is about', () => {
  expect([...stopWords].filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  const complaint = `pengurus koperasi menahan simpanan anggota pupuk gas habis pinjaman dipotong gerai tutup tidak dibayar
    rapat tahunan batal laporan keuangan hilang pelayanan lambat harga naik hari bulan uang kerja desa`;
  expect(complaint.split(/\s+/).filter((word) => stopWords.has(word))).toEqual(['tidak']);
});
