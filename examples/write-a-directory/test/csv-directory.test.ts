import { cooperativeSpellings } from '@aduan/kopdes/testing';
import { describeDirectory, fakeNow } from '@aduan/testkit';
import { csvDirectory } from '@aduan-examples/write-a-directory';

const text = `nikop,kode_desa,nama,nib,diperbarui
3201162013001,32.01.16.2013,Koperasi Desa Merah Putih Sukamaju,ada,2026-03-01
3307122001001,33.07.12.2001,Koperasi Desa Merah Putih Purwojati,belum,2025-11-30
`;

describeDirectory({
  name: 'csv',
  create: () => csvDirectory(text, fakeNow),
  known: [
    {
      nikop: '3201162013001',
      villageCode: '32.01.16.2013',
      name: 'Koperasi Desa Merah Putih Sukamaju',
    },
    {
      nikop: '3307122001001',
      villageCode: '33.07.12.2001',
      name: 'Koperasi Desa Merah Putih Purwojati',
    },
  ],
  spellings: cooperativeSpellings,
  absent: {
    nikop: '9999999999999',
    simkopdesId: '9',
    villageCode: '91.01.01.9999',
    name: 'Koperasi Desa Merah Putih Wfzyqx',
  },
  secrets: [],
});
