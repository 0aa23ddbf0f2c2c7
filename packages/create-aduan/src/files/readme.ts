import type { Answers, ChannelName } from '../answers.js';

const variables: Readonly<Record<ChannelName, readonly string[]>> = {
  whatsapp: [
    'WHATSAPP_PHONE_NUMBER_ID',
    'WHATSAPP_ACCESS_TOKEN',
    'WHATSAPP_APP_SECRET',
    'WHATSAPP_VERIFY_TOKEN',
  ],
  telegram: ['TELEGRAM_BOT_TOKEN'],
  email: ['MAIL_ADDRESS', 'SMTP_URL', 'IMAP_URL'],
};

const texts = {
  id: {
    lead: 'Layanan pengaduan dengan [Aduan](https://github.com/aduan-sdk/aduan). Perlu Node 22.18 atau lebih baru.',
    start: 'Menjalankan',
    started:
      'Alamatnya tercetak di layar. Buka alamat itu, tulis aduan, dan simpan nomor serta PIN-nya.',
    secrets: 'Sebelum pertama kali: rahasia',
    secretsWhy:
      'Kunci-kunci ini menyegel data warga. Simpan salinannya di tempat lain: tanpa kunci, data tidak bisa dibaca lagi.',
    database: 'Basis datanya disebut di `.env` juga, kecuali dengan `compose.yaml`:',
    officers: 'Petugas',
    officersHow:
      'Selama belum ada administrator, setiap kali dijalankan tercetak tautan sekali pakai untuk administrator pertama. Administrator mengundang petugas di konsol (`/petugas`). Tautan undangan membuka halaman tempat petugas memilih kata sandi dan memasang aplikasi kode. Tidak ada kata sandi bawaan. Dari terminal: `npx aduan officer list`, `add`, `passwd`, `disable`. Undang petugas keamanan lebih dulu: sejak ia masuk, hak atas data warga diputuskan berdua.',
    office: 'Menyesuaikan',
    officeHow:
      '`office.ts` berisi nama, jam kerja, tenggat, topik, dan unit. `aduan.config.ts` berisi kanal dan kemampuan. Jalankan ulang setelah mengubahnya. `npm run doctor` memeriksa semuanya.',
    channels: 'Kanal',
    channelsHow: 'Kanal menyala kalau variabelnya ada di `.env`:',
    samples: 'Aduan contoh',
    samplesHow: 'Selagi belum ada aduan sungguhan:',
    containers: 'Dengan kontainer',
    containersHow: '`Dockerfile` dan `compose.yaml` adalah titik awal: coba dulu di mesin uji.',
    service: 'Sebagai layanan Linux',
    serviceHow: 'Salin folder ini ke `/srv/aduan`, lalu:',
    proxy: 'Di belakang nginx',
    proxyHow:
      'Isi `.env` dengan `ADUAN_PUBLIC_URL=https://aduan.example.go.id` dan `ADUAN_TRUSTED_PROXIES=127.0.0.1`, lalu:',
  },
  en: {
    lead: 'A complaint desk with [Aduan](https://github.com/aduan-sdk/aduan). It needs Node 22.18 or newer.',
    start: 'Start it',
    started: 'It prints its address. Open it, write a complaint, and keep the number and the PIN.',
    secrets: 'Before the first start: secrets',
    secretsWhy:
      'These keys seal the data of citizens. Keep a copy elsewhere: without the keys, the data cannot be read again.',
    database: 'The database stands in `.env` as well, unless you use `compose.yaml`:',
    officers: 'Officers',
    officersHow:
      'As long as there is no administrator, each start prints a one-time link for the first one. The administrator invites officers in the console (`/petugas`). The link of an invitation leads to a page where the officer chooses a password and sets up an app for codes. There is no default password. From the terminal: `npx aduan officer list`, `add`, `passwd`, `disable`. Invite a security officer first: once they have signed in, two people decide who sees the data of citizens.',
    office: 'Make it yours',
    officeHow:
      '`office.ts` has the name, working hours, deadlines, topics and units. `aduan.config.ts` has channels and capabilities. Restart the desk after a change. `npm run doctor` checks all of it.',
    channels: 'Channels',
    channelsHow: 'A channel is on when its variables stand in `.env`:',
    samples: 'Invented complaints',
    samplesHow: 'As long as there are no real ones:',
    containers: 'In containers',
    containersHow: '`Dockerfile` and `compose.yaml` are a start: try them on a test machine first.',
    service: 'As a service of Linux',
    serviceHow: 'Copy this folder to `/srv/aduan`, then:',
    proxy: 'Behind nginx',
    proxyHow:
      'Write `ADUAN_PUBLIC_URL=https://aduan.example.go.id` and `ADUAN_TRUSTED_PROXIES=127.0.0.1` into `.env`, then:',
  },
} as const;

/** `README.md`, in the chosen language. */
export function readme({ channels, hasSamples, language, name, storage }: Answers): string {
  const say = texts[language];
  const names = ['MASTER_KEY', 'MAC_KEY'].map((each) => `ADUAN_${each}`);
  const secrets = storage === 'postgres' ? [...names, 'DATABASE_PASSWORD'] : [];
  const sections = [
    ...(storage === 'postgres'
      ? [
          section(say.secrets, say.secretsWhy, block('sh', secrets.map(randomLine).join('\n'))),
          `${say.database}\n\n${block('text', 'ADUAN_DATABASE_URL=postgres://aduan:…@127.0.0.1/aduan')}`,
        ]
      : []),
    section(say.start, block('sh', 'npm install\nnpm start'), say.started),
    section(say.officers, say.officersHow),
    section(say.office, say.officeHow),
    ...(hasSamples ? [section(say.samples, say.samplesHow, block('sh', 'npm run samples'))] : []),
    ...(channels.length > 0
      ? [section(say.channels, say.channelsHow, channelTable(channels))]
      : []),
    section(say.containers, say.containersHow, block('sh', 'docker compose up --build -d')),
    section(say.service, say.serviceHow, block('sh', service)),
    section(say.proxy, say.proxyHow, block('nginx', nginx)),
  ];
  return `${[`# ${markdown(name)}`, say.lead, ...sections].join('\n\n')}\n`;
}

function section(title: string, ...parts: readonly string[]): string {
  return [`## ${title}`, ...parts].join('\n\n');
}

function block(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** The name goes into an address, too, so the secret has letters and digits only where it is a password. */
function randomLine(name: string): string {
  const kind = name.endsWith('PASSWORD') ? '-hex' : '-base64';
  return `echo "${name}=$(openssl rand ${kind} 32)" >> .env`;
}

function channelTable(channels: readonly ChannelName[]): string {
  const rows = channels.map(
    (name) => `| ${name} | ${variables[name].map((each) => `\`${each}\``).join(', ')} |`,
  );
  return ['| | |', '|---|---|', ...rows].join('\n');
}

/** Escapes characters that Markdown would read as markup. */
function markdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~&$-]/g, '\\$&');
}

const service = `useradd --system --home-dir /srv/aduan --shell /usr/sbin/nologin aduan
install -d -m 700 /srv/aduan/data
chown -R aduan: /srv/aduan/data
touch /srv/aduan/.env
chown root:aduan /srv/aduan/.env
chmod 640 /srv/aduan/.env
cp /srv/aduan/aduan.service /etc/systemd/system/
systemctl enable --now aduan`;

const nginx = `server {
  listen 443 ssl;
  server_name aduan.example.go.id;
  ssl_certificate /etc/ssl/aduan.pem;
  ssl_certificate_key /etc/ssl/private/aduan.key;
  client_max_body_size 12m;
  location / {
    proxy_pass http://127.0.0.1:3000;
    proxy_http_version 1.1;
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-For $remote_addr;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_buffering off;
    proxy_read_timeout 1h;
  }
}`;
