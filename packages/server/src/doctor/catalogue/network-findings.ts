import { error, warning } from './finding-texts.js';

/** Port, address, proxies, https, sample data. */
export const networkFindings = {
  'port-wrong': error(
    ['PORT bukan angka dari 0 sampai 65535.', 'PORT is no number from 0 to 65535.'],
    ['Layanan tidak mulai.', 'The desk does not start.'],
    ['Atur PORT=3000, atau hapus.', 'Set PORT=3000, or leave it out.'],
  ),
  'port-privileged': error(
    ['Porta {port} hanya untuk root.', 'Port {port} is for root only.'],
    ['Layanan tidak mulai.', 'The desk does not start.'],
    [
      'Pakai porta dari 1024 ke atas di belakang server web dengan https: PORT=3000',
      'Take a port from 1024 on behind a web server with https: PORT=3000',
    ],
  ),
  'port-taken': error(
    ['Program lain memakai porta {port}.', 'Another program listens on port {port}.'],
    [
      'Layanan mulai di porta berikutnya, dan proksi Anda tidak menemukannya.',
      'The desk starts on the next port, where your proxy does not find it.',
    ],
    [
      'Cari dan hentikan: ss -ltnp "sport = :{port}". Atau atur PORT yang lain.',
      'Find and stop it: ss -ltnp "sport = :{port}". Or set another PORT.',
    ],
  ),
  'public-url-wrong': error(
    ['ADUAN_PUBLIC_URL bukan alamat lengkap.', 'ADUAN_PUBLIC_URL is no whole address.'],
    [
      'Tautan untuk warga dan petugas tidak bisa dibuka.',
      'Links for citizens and officers do not open.',
    ],
    [
      'Tulis seperti ini: ADUAN_PUBLIC_URL=https://desk.example/',
      'Write it like this: ADUAN_PUBLIC_URL=https://desk.example/',
    ],
  ),
  'no-https': error(
    [
      'Layanan bisa dicapai dari luar tanpa https.',
      'The desk can be reached from outside without https.',
    ],
    ['Kata sandi dan laporan lewat tanpa perlindungan.', 'Passwords and reports travel in clear.'],
    [
      'Letakkan di belakang server web bersertifikat, lalu atur ADUAN_PUBLIC_URL=https://…',
      'Put it behind a web server with a certificate, then set ADUAN_PUBLIC_URL=https://…',
    ],
  ),
  'proxies-everybody': error(
    ['ADUAN_TRUSTED_PROXIES memercayai semua orang.', 'ADUAN_TRUSTED_PROXIES trusts everybody.'],
    [
      'Tiap klien bisa mengaku beralamat apa saja, dan tidak ada batas yang berlaku.',
      'Each client may claim any address, and no limit holds.',
    ],
    [
      'Sebutkan alamat proksi Anda saja: ADUAN_TRUSTED_PROXIES=127.0.0.1',
      'Name the address of your proxy only: ADUAN_TRUSTED_PROXIES=127.0.0.1',
    ],
  ),
  'proxies-missing': warning(
    [
      'Ada proksi di depan layanan yang tidak dipercaya.',
      'A proxy stands before the desk and is not trusted.',
    ],
    [
      'Semua warga berbagi satu alamat, dan batasnya.',
      'All citizens share one address, and its limits.',
    ],
    ['Sebutkan: ADUAN_TRUSTED_PROXIES=127.0.0.1', 'Name it: ADUAN_TRUSTED_PROXIES=127.0.0.1'],
  ),
  'samples-public': error(
    [
      'Data contoh menyala, dan layanan bisa dicapai dari luar.',
      'Sample data is on, and the desk can be reached from outside.',
    ],
    ['Orang asing masuk dengan akun contoh.', 'Strangers sign in with accounts of samples.'],
    [
      'Atur ADUAN_SAMPLES=none dan mulai dengan penyimpanan kosong.',
      'Set ADUAN_SAMPLES=none and begin with an empty store.',
    ],
  ),
};
