import { expect, it } from 'vitest';
import { cooperativeNameKey } from '../../src/directory/index.js';

it.each([
  ['KOPERASI DESA MERAH PUTIH SUKAMAJU', 'sukamaju'],
  ['Kopdes Merah-Putih Suka Maju', 'sukamaju'],
  ['kdmp sukamaju', 'sukamaju'],
  ['Koperasi Kelurahan Merah Putih Kebon Jeruk', 'kebonjeruk'],
  ['Koperasi Desa Merah Putih Tanah Merah', 'tanahmerah'],
  ['Kopdes merahputih Pasi Kuala Ba’u', 'pasikualabau'],
  ['Koperasi Simpan Pinjam Contoh', 'simpanpinjamcontoh'],
  ['Koperasi Desa Merah Putih', 'koperasidesamerahputih'],
])('%s is told from others by %s', (name, key) => {
  expect(cooperativeNameKey(name)).toBe(key);
});
