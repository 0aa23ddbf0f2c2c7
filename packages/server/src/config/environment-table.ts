import type { Label } from '@aduan/core';

/** Variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable of the environment that a desk reads. */
export interface EnvironmentVariable {
  readonly name: string;
  /** Its purpose, for operators. */
  readonly meaning: Label;
  /** Default, in the notation of the variable; null = the feature is off. */
  readonly fallback: string | null;
  /** Whether its value must never be shown. */
  readonly secret: boolean;
  /** The package that reads it. */
  readonly package: string;
}

const row = (
  owner: string,
  name: string,
  fallback: string | null,
  id: string,
  en: string,
  { secret = false } = {},
): EnvironmentVariable => ({
  name,
  meaning: { id, en },
  fallback,
  secret,
  package: `@aduan/${owner}`,
});
const secret = { secret: true };

/**
 * Every variable that a desk of `@aduan/server` reads, and those of phone lines, in the order of the guide. The tables in the documentation and
 * `aduan doctor` are checked against it.
 */
export const environmentVariables: readonly EnvironmentVariable[] = [
  row(
    'server',
    'HOST',
    '127.0.0.1',
    'Alamat tempat server mendengarkan. `0.0.0.0` berarti dari mana saja.',
    'The address on which the server listens. `0.0.0.0` means from anywhere.',
  ),
  row(
    'server',
    'PORT',
    '3000',
    'Port pertama yang dicoba. `0` menyerahkan pilihannya kepada sistem.',
    'The first port to try. `0` lets the system choose.',
  ),
  row(
    'server',
    'ADUAN_PUBLIC_URL',
    null,
    'Alamat yang dilihat warga, di belakang proksi. Dengan https, kuki hanya dikirim lewat https.',
    'The address that citizens see, behind a proxy. With https, cookies are sent over https only.',
  ),
  row(
    'server',
    'ADUAN_TRUSTED_PROXIES',
    null,
    'Alamat dan rentang proksi Anda, dipisah koma. Hanya `X-Forwarded-For` dari sana yang dipercaya.',
    'Addresses and ranges of your proxies, separated by commas. Only their `X-Forwarded-For` is believed.',
  ),
  row(
    'server',
    'ADUAN_DRAIN_SECONDS',
    '0',
    'Berapa detik server yang sedang berhenti masih melayani, 0 sampai 60.',
    'For how many seconds a stopping server still serves, 0 to 60.',
  ),
  row(
    'server',
    'ADUAN_METRICS_TOKEN',
    null,
    'Token untuk `/metrics`, 16 karakter atau lebih. Tanpa token, halaman itu tidak ada.',
    'The token for `/metrics`, 16 characters or more. Without it, the page does not exist.',
    secret,
  ),
  row(
    'server',
    'ADUAN_DATA',
    '.aduan',
    'Folder basis data SQLite, kunci, dan rahasia.',
    'The folder of the SQLite database, keys and secrets.',
  ),
  row(
    'server',
    'ADUAN_DATABASE_URL',
    null,
    'PostgreSQL sebagai ganti folder itu: `postgres://user:password@host/database`.',
    'PostgreSQL instead of that folder: `postgres://user:password@host/database`.',
    secret,
  ),
  row(
    'server',
    'ADUAN_DATABASE_DIRECT_URL',
    null,
    'PostgreSQL tanpa perantara, bila alamat di atas adalah PgBouncer atau sejenisnya.',
    'PostgreSQL itself, where the address above is a pooler such as PgBouncer.',
    secret,
  ),
  row(
    'server',
    'ADUAN_DATABASE_CONNECTIONS',
    '10',
    'Jumlah koneksi basis data tiap instans, 2 sampai 200.',
    'Database connections of each instance, 2 to 200.',
  ),
  row(
    'server',
    'ADUAN_RELAY',
    'store',
    'Yang menentukan giliran pengiriman: `store` atau `pg-boss`.',
    'What decides which delivery is next: `store` or `pg-boss`.',
  ),
  row(
    'server',
    'ADUAN_MASTER_KEY',
    null,
    'Kunci induk, 32 bita dalam base64. Wajib dengan PostgreSQL.',
    'The master key, 32 bytes in base64. Required with PostgreSQL.',
    secret,
  ),
  row(
    'server',
    'ADUAN_MAC_KEY',
    null,
    'Kunci sidik identitas, 32 bita dalam base64. Wajib dengan PostgreSQL.',
    'The key for digests of identities, 32 bytes in base64. Required with PostgreSQL.',
    secret,
  ),
  row(
    'server',
    'ADUAN_FORMER_MASTER_KEYS',
    null,
    'Kunci induk terdahulu, dipisah spasi atau koma, selama masih ada yang dibungkus dengannya.',
    'Former master keys, separated by blanks or commas, as long as something is wrapped under them.',
    secret,
  ),
  row(
    'server',
    'ADUAN_REDO_LOG',
    null,
    'Berkas log ulang dengan PostgreSQL, di diska yang dipakai bersama semua instans: yang dihapus tetap terhapus sesudah pemulihan.',
    'The file of the redo log with PostgreSQL, on a disk that all instances share: who was erased stays erased after a restore.',
  ),
  row(
    'server',
    'ADUAN_INDEX_KEYS',
    null,
    'Kunci indeks pencarian: dua rahasia base64 yang dipisah titik dua, yang terbaru di depan.',
    'Keys of the search index: two base64 secrets separated by a colon, the current pair first.',
    secret,
  ),
  row(
    'server',
    'ADUAN_BACKUPS',
    null,
    'Folder tempat cadangan disimpan. `aduan doctor` memeriksa umur cadangan di sana.',
    'The folder of backups. `aduan doctor` looks at how old they are.',
  ),
  row(
    'server',
    'ADUAN_SEARCH',
    null,
    'Yang bisa dicari petugas: `words` atau `facts`. Tanpa ini: `words`, kalau ada kunci indeks.',
    'What officers search through: `words` or `facts`. Without it: `words`, where there is an index key.',
  ),
  row(
    'channel-webchat',
    'ADUAN_CHAT_CONSENT',
    null,
    'Versi persetujuan yang diminta sebelum warga menulis di obrolan, misalnya `2026-1`.',
    'The version of the consent that the chat asks for before the first message, such as `2026-1`.',
  ),
  row(
    'server',
    'ADUAN_OIDC_ISSUER',
    null,
    'Penyedia OpenID Connect tempat petugas masuk, misalnya `https://sso.example.go.id/realms/dinas`.',
    'The OpenID Connect provider where officers sign in, such as `https://sso.example.go.id/realms/dinas`.',
  ),
  row(
    'server',
    'ADUAN_OIDC_CLIENT_ID',
    null,
    'Id meja ini pada penyedia itu.',
    'The id of the desk at that provider.',
  ),
  row(
    'server',
    'ADUAN_OIDC_CLIENT_SECRET',
    null,
    'Rahasia meja ini pada penyedia itu.',
    'The secret of the desk at that provider.',
    secret,
  ),
  row(
    'server',
    'ADUAN_OIDC_NAME',
    null,
    'Tulisan pada tombolnya, misalnya `Akun dinas`.',
    'What its button says, such as `Account of the office`.',
  ),
  row(
    'server',
    'ADUAN_OIDC_SECOND_FACTOR',
    null,
    'Nilai `amr` yang membuktikan faktor kedua, dipisah koma, misalnya `otp,hwk`.',
    'Values of `amr` that prove a second factor, separated by commas, such as `otp,hwk`.',
  ),
  row(
    'channel-whatsapp',
    'WHATSAPP_PHONE_NUMBER_ID',
    null,
    'Nomor WhatsApp meja ini: id nomornya di Meta.',
    'The WhatsApp number of the desk: its id at Meta.',
  ),
  row(
    'channel-whatsapp',
    'WHATSAPP_ACCESS_TOKEN',
    null,
    'Token akses untuk mengirim pesan WhatsApp.',
    'The access token for sending WhatsApp messages.',
    secret,
  ),
  row(
    'channel-whatsapp',
    'WHATSAPP_APP_SECRET',
    null,
    'Rahasia aplikasi di Meta, yang menandatangani webhook.',
    'The secret of the app at Meta, which signs webhooks.',
    secret,
  ),
  row(
    'channel-whatsapp',
    'WHATSAPP_VERIFY_TOKEN',
    null,
    'Kata pilihan Anda yang diulang Meta saat webhook didaftarkan.',
    'A word of your choice that Meta repeats when the webhook is registered.',
    secret,
  ),
  row(
    'channel-telegram',
    'TELEGRAM_BOT_TOKEN',
    null,
    'Token bot Telegram dari @BotFather.',
    'The token of the Telegram bot, from @BotFather.',
    secret,
  ),
  row(
    'channel-email',
    'MAIL_ADDRESS',
    null,
    'Alamat surel meja ini.',
    'The mail address of the desk.',
  ),
  row(
    'channel-email',
    'SMTP_URL',
    null,
    'Server untuk mengirim surel: `smtps://user:password@host`.',
    'The server that sends mail: `smtps://user:password@host`.',
    secret,
  ),
  row(
    'channel-email',
    'IMAP_URL',
    null,
    'Kotak surat yang dibaca: `imaps://user:password@host`.',
    'The mailbox that is read: `imaps://user:password@host`.',
    secret,
  ),
  row(
    'channel-email',
    'MAIL_SECRET',
    null,
    'Rahasia server surel yang menyerahkan surat ke `/aduan/email`.',
    'The secret of a mail server that hands mails to `/aduan/email`.',
    secret,
  ),
  row(
    'channel-email',
    'MAIL_AUTHSERV_ID',
    null,
    'Nama server yang menulis `Authentication-Results` tepercaya.',
    'The name of the server whose `Authentication-Results` is believed.',
  ),
  row(
    'ivr',
    'TELEPHONE_SECRET',
    null,
    'Rahasia yang dipakai sistem telepon kantor untuk menandatangani kabar panggilannya di `/aduan/telephone`: `whsec_…`, beberapa dipisah koma.',
    'What the telephone system of the office signs with when it tells of calls at `/aduan/telephone`: `whsec_…`, several separated by commas.',
    secret,
  ),
  row(
    'ivr',
    'TELEPHONE_RECORDINGS',
    null,
    'Alamat tempat rekamannya berada, dipisah koma, misalnya `https://pbx.example`.',
    'The addresses where its recordings lie, separated by commas, such as `https://pbx.example`.',
  ),
  row(
    'ivr',
    'TELEPHONE_AUTHORIZATION',
    null,
    'Header yang membuka rekaman itu.',
    'The header that opens these recordings.',
    secret,
  ),
  row(
    'ivr',
    'TEXT_GATEWAY_URL',
    null,
    'Layanan yang mengirim nomor laporan kepada penelepon lewat SMS atau WhatsApp.',
    'A service that sends callers the number of their report by SMS or WhatsApp.',
  ),
  row(
    'ivr',
    'TEXT_GATEWAY_AUTHORIZATION',
    null,
    'Header `Authorization` untuk layanan itu.',
    'The `Authorization` header for that service.',
    secret,
  ),
  row(
    'ivr-asterisk',
    'ARI_URL',
    null,
    'Antarmuka REST Asterisk: `https://pbx.example:8089/ari`.',
    'The REST interface of Asterisk: `https://pbx.example:8089/ari`.',
  ),
  row('ivr-asterisk', 'ARI_USERNAME', null, 'Pengguna di `ari.conf`.', 'A user of `ari.conf`.'),
  row(
    'ivr-asterisk',
    'ARI_PASSWORD',
    null,
    'Kata sandi pengguna itu.',
    'The password of that user.',
    secret,
  ),
  row(
    'ivr-asterisk',
    'ARI_APPLICATION',
    'aduan',
    'Aplikasi yang disebut dialplan: `Stasis(aduan)`.',
    'The application that the dialplan names: `Stasis(aduan)`.',
  ),
  row(
    'ivr-asterisk',
    'ARI_ENDPOINT',
    null,
    'Cara sebuah nomor dihubungi, misalnya `PJSIP/{number}@trunk`.',
    'How a number is rung, such as `PJSIP/{number}@trunk`.',
  ),
  row('ivr-jambonz', 'JAMBONZ_ACCOUNT_SID', null, 'Akun di jambonz.', 'The account at jambonz.'),
  row(
    'ivr-jambonz',
    'JAMBONZ_WEBHOOK_SECRET',
    null,
    'Rahasia akun itu, yang menandatangani webhook.',
    'The secret of that account, which signs webhooks.',
    secret,
  ),
  row(
    'ivr-jambonz',
    'JAMBONZ_CALLER_ID',
    null,
    'Nomor yang dilihat petugas yang dihubungi.',
    'The number that officers see who are rung.',
  ),
  row(
    'ivr-twiml',
    'TWILIO_ACCOUNT_SID',
    null,
    'Akun di Twilio: `AC…`.',
    'The account at Twilio: `AC…`.',
  ),
  row(
    'ivr-twiml',
    'TWILIO_AUTH_TOKEN',
    null,
    'Token akun itu, yang menandatangani webhook.',
    'The token of that account, which signs webhooks.',
    secret,
  ),
  row(
    'ivr-twiml',
    'TWILIO_NUMBER',
    null,
    'Nomor di Twilio untuk menelepon balik warga: `+62215550100`.',
    'A number at Twilio by which citizens are called back: `+62215550100`.',
  ),
  row(
    'ivr-twiml',
    'SIGNALWIRE_PROJECT_ID',
    null,
    'Proyek di SignalWire.',
    'The project at SignalWire.',
  ),
  row(
    'ivr-twiml',
    'SIGNALWIRE_API_TOKEN',
    null,
    'Token proyek itu, untuk mengambil rekaman.',
    'The token of that project, for recordings.',
    secret,
  ),
  row(
    'ivr-twiml',
    'SIGNALWIRE_SIGNING_KEY',
    null,
    'Kunci yang menandatangani webhook: `PSK_…`.',
    'The key that signs webhooks: `PSK_…`.',
    secret,
  ),
  row(
    'ivr-twiml',
    'TELNYX_PUBLIC_KEY',
    null,
    'Kunci publik akun di Telnyx, dalam base64.',
    'The public key of the account at Telnyx, in base64.',
  ),
];

/** Whether the environment sets a variable that a package reads. */
export function isNamed(environment: Environment, owner: string): boolean {
  return environmentVariables.some(
    (each) => each.package === owner && environment[each.name]?.trim(),
  );
}
