import { base64, mail, plain } from './mails.js';

/** A mail, and where the two parsers may differ: and why. */
export interface EmlCase {
  readonly name: string;
  readonly raw: string | Uint8Array<ArrayBuffer>;
  readonly differs?: {
    readonly [Field in
      | 'from'
      | 'subject'
      | 'words'
      | 'files'
      | 'writtenAt'
      | 'references'
      | 'messageId']?: string;
  };
}

const from = 'From: Warga Desa <warga@desa.example>';
const basic = [
  from,
  'To: aduan@desk.example',
  'Subject: Laporan',
  'Date: Sat, 14 Mar 2026 08:00:00 +0700',
  'Message-ID: <a@desa.example>',
  'MIME-Version: 1.0',
];
const without = (...names: readonly string[]) =>
  basic.filter((line) => !names.some((name) => line.startsWith(`${name}:`)));
const withHeader = (...lines: readonly string[]) =>
  mail([...basic, 'Content-Type: text/plain; charset=utf-8', ...lines], 'Halo');
const typed = (type: string, body: string, ...more: readonly string[]) =>
  mail([...basic, `Content-Type: ${type}`, ...more], body);
const part = (headers: readonly string[], body: string) => mail(headers, body);
const multi = (kind: string, parts: readonly string[], boundary = 'b1') =>
  [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    '',
    ...parts.flatMap((each) => [`--${boundary}`, each]),
    `--${boundary}--`,
    '',
  ].join('\r\n');
const whole = (kind: string, parts: readonly string[]) =>
  [...basic, multi(kind, parts)].join('\r\n');
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const bytes = (head: readonly string[], content: readonly number[]) =>
  new Uint8Array([...latin1([...head, '', ''].join('\r\n')), ...content]);
const text = part(['Content-Type: text/plain; charset=utf-8'], 'Jalan rusak');
const html = part(['Content-Type: text/html; charset=utf-8'], '<p>Jalan <b>rusak</b></p>');
const file = (name: string, type: string, content = 'isi berkas') =>
  part(
    [
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
    ],
    base64(content),
  );
const charset = (label: string, content: readonly number[]) =>
  bytes(
    [...basic, `Content-Type: text/plain; charset=${label}`, 'Content-Transfer-Encoding: 8bit'],
    content,
  );
const encodedSubject = (value: string) =>
  mail([...without('Subject'), `Subject: ${value}`], 'Halo');
const deep = (levels: number): string => {
  let inner = text;
  for (let level = 0; level < levels; level += 1) inner = multi('mixed', [inner], `d${level}`);
  return [...basic, inner].join('\r\n');
};

/** Mails of our own making, as mail programs and broken ones write them. */
export const emlCases: readonly EmlCase[] = [
  // Charsets
  { name: 'ascii', raw: typed('text/plain', 'Jalan rusak') },
  { name: 'utf-8, base64', raw: plain(basic.slice(0, -1), 'Jalan “rusak” 😟') },
  {
    name: 'utf-8, 8 bit',
    raw: new TextEncoder().encode(typed('text/plain; charset=utf-8', 'Jalan “rusak” 😟')),
  },
  { name: 'iso-8859-1', raw: charset('iso-8859-1', [0x63, 0x61, 0x66, 0xe9]) },
  { name: 'windows-1252', raw: charset('windows-1252', [0x93, 0x41, 0x94, 0x80]) },
  { name: 'iso-8859-15', raw: charset('iso-8859-15', [0xa4, 0x31]) },
  { name: 'koi8-r', raw: charset('koi8-r', [0xf0, 0xf2]) },
  { name: 'gb2312', raw: charset('gb2312', [0xc4, 0xe3, 0xba, 0xc3]) },
  { name: 'big5', raw: charset('big5', [0xa7, 0x41, 0xa6, 0x6e]) },
  { name: 'shift_jis', raw: charset('shift_jis', [0x93, 0xfa, 0x96, 0x7b]) },
  {
    name: 'iso-2022-jp',
    raw: charset('iso-2022-jp', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]),
  },
  { name: 'euc-kr', raw: charset('euc-kr', [0xb0, 0xa1]) },
  { name: 'charset that nobody knows', raw: charset('x-desa', [0x48, 0x61, 0x6c, 0x6f]) },
  { name: 'charset in quotes and capitals', raw: typed('text/plain; charset="UTF-8"', 'Halo') },
  { name: 'no charset, 8 bit', raw: new TextEncoder().encode(typed('text/plain', 'kafé')) },
  {
    name: 'quoted-printable',
    raw: typed(
      'text/plain; charset=utf-8',
      'Jalan =E2=80=9Crusak=E2=80=9D =\r\nparah',
      'Content-Transfer-Encoding: quoted-printable',
    ),
  },
  {
    name: 'quoted-printable that is broken',
    raw: typed(
      'text/plain; charset=utf-8',
      'harga =XY 5=',
      'Content-Transfer-Encoding: quoted-printable',
    ),
  },

  {
    name: 'base64 with blanks',
    raw: typed(
      'text/plain; charset=utf-8',
      'SGFs\r\n  bw==\r\n',
      'Content-Transfer-Encoding: base64',
    ),
  },
  {
    name: 'flowed text',
    raw: typed('text/plain; charset=utf-8; format=flowed', 'Jalan \r\nrusak\r\nparah'),
  },
  // Headers
  { name: 'encoded subject, B', raw: encodedSubject('=?utf-8?B?SmFsYW4g8J+Ynw==?=') },
  { name: 'encoded subject, Q', raw: encodedSubject('=?iso-8859-1?Q?caf=E9_desa?=') },
  {
    name: 'encoded subject in two words',
    raw: encodedSubject('=?utf-8?B?SmFs?= =?utf-8?B?YW4=?='),
  },
  {
    name: 'a sign cut between two encoded words',
    raw: encodedSubject('=?utf-8?B?8J8=?= =?utf-8?B?mJ8=?='),
    differs: { subject: 'postal-mime reads each encoded word alone' },
  },
  { name: 'folded subject', raw: encodedSubject('Jalan desa\r\n rusak parah') },
  {
    name: 'raw utf-8 in a subject',
    raw: new TextEncoder().encode(encodedSubject('Jalan “rusak”')),
  },
  { name: 'no subject', raw: mail(without('Subject'), 'Halo') },
  { name: 'empty subject', raw: encodedSubject('') },
  {
    name: 'no date',
    raw: mail(without('Date'), 'Halo'),
  },
  {
    name: 'a date that is none',
    raw: mail([...without('Date'), 'Date: kemarin'], 'Halo'),
  },
  {
    name: 'a date without its day',
    raw: mail([...without('Date'), 'Date: 14 Mar 2026 08:00 +0700'], 'Halo'),
  },
  { name: 'no id', raw: mail(without('Message-ID'), 'Halo') },
  {
    name: 'references over lines',
    raw: withHeader('References: <a@x.example>\r\n\t<b@x.example>', 'In-Reply-To: <b@x.example>'),
  },
  { name: 'in-reply-to alone', raw: withHeader('In-Reply-To: <b@x.example>') },
  { name: 'no name', raw: mail([...without('From'), 'From: warga@desa.example'], 'Halo') },
  {
    name: 'name in quotes',
    raw: mail([...without('From'), 'From: "Desa, Warga" <warga@desa.example>'], 'Halo'),
  },
  {
    name: 'encoded name',
    raw: mail(
      [...without('From'), 'From: =?utf-8?Q?Warga_=E2=9C=93?= <warga@desa.example>'],
      'Halo',
    ),
  },
  {
    name: 'encoded name with another address in it',
    raw: mail(
      [...without('From'), 'From: =?utf-8?Q?Bank_=3Cbank=40x.example=3E=2C?= <warga@desa.example>'],
      'Halo',
    ),
  },
  {
    name: 'address in capitals',
    raw: mail([...without('From'), 'From: WARGA@DESA.EXAMPLE'], 'Halo'),
  },
  {
    name: 'address with a comment',
    raw: mail([...without('From'), 'From: warga@desa.example (Warga Desa)'], 'Halo'),
  },
  {
    name: 'two writers in one line',
    raw: mail([...without('From'), 'From: warga@desa.example, lain@desa.example'], 'Halo'),
  },
  {
    name: 'two From',
    raw: mail([...basic, 'From: lain@desa.example'], 'Halo'),
  },
  { name: 'bare newlines', raw: mail(basic, 'Halo\r\nsemua').replaceAll('\r\n', '\n') },
  { name: 'header without a colon', raw: mail([...basic, 'Ini bukan kepala'], 'Halo') },
  {
    name: 'very many headers',
    raw: withHeader(...Array.from({ length: 500 }, (_, index) => `X-Many-${index}: ${index}`)),
  },
  // Multiparts
  { name: 'alternative', raw: whole('alternative', [text, html]) },
  {
    name: 'html alone',
    raw: typed('text/html; charset=utf-8', '<p>Jalan</p><p>rusak</p>'),
    differs: { words: 'postal-mime makes no text of a page alone' },
  },

  {
    name: 'html with script, style and a picture',
    raw: typed(
      'text/html; charset=utf-8',
      '<style>p{}</style><script>alert(1)</script><p>Jalan</p><img src="https://x.example/a.png">',
    ),
    differs: { words: 'postal-mime makes no text of a page alone' },
  },

  {
    name: 'html with a link that lies',
    raw: typed('text/html; charset=utf-8', '<a href="https://evil.example/">bank.example</a>'),
    differs: { words: 'postal-mime makes no text of a page alone' },
  },
  { name: 'mixed with a file', raw: whole('mixed', [text, file('surat.pdf', 'application/pdf')]) },
  {
    name: 'three files',
    raw: whole('mixed', [
      text,
      file('a.pdf', 'application/pdf'),
      file('b.jpg', 'image/jpeg'),
      file('c.csv', 'text/csv'),
    ]),
  },
  {
    name: 'mixed within alternative within mixed',
    raw: whole('mixed', [
      multi(
        'alternative',
        [text, multi('related', [html, file('x.png', 'image/png')], 'b3')],
        'b2',
      ),
      file('surat.pdf', 'application/pdf'),
    ]),
  },
  {
    name: 'picture in the text',
    raw: whole('related', [
      part(['Content-Type: text/html'], '<img src="cid:p1">Lihat'),
      part(
        [
          'Content-Type: image/png',
          'Content-ID: <p1>',
          'Content-Disposition: inline; filename=p.png',
          'Content-Transfer-Encoding: base64',
        ],
        base64('png'),
      ),
    ]),
    differs: { words: 'postal-mime makes no text of a page alone' },
  },

  {
    name: 'file name in RFC 2231',
    raw: whole('mixed', [
      text,
      part(
        [
          'Content-Type: application/pdf',
          "Content-Disposition: attachment; filename*=UTF-8''foto%20%E2%9C%93.pdf",
          'Content-Transfer-Encoding: base64',
        ],
        base64('x'),
      ),
    ]),
  },
  {
    name: 'file name in pieces',
    raw: whole('mixed', [
      text,
      part(
        [
          'Content-Type: application/pdf',
          'Content-Disposition: attachment; filename*0="laporan-"; filename*1="desa.pdf"',
          'Content-Transfer-Encoding: base64',
        ],
        base64('x'),
      ),
    ]),
  },
  {
    name: 'file name in an encoded word',
    raw: whole('mixed', [
      text,
      part(
        [
          'Content-Type: application/pdf; name="=?utf-8?B?c3VyYXQucGRm?="',
          'Content-Disposition: attachment',
          'Content-Transfer-Encoding: base64',
        ],
        base64('x'),
      ),
    ]),
  },
  {
    name: 'file without a name',
    raw: whole('mixed', [
      text,
      part(
        [
          'Content-Type: application/pdf',
          'Content-Disposition: attachment',
          'Content-Transfer-Encoding: base64',
        ],
        base64('x'),
      ),
    ]),
  },
  {
    name: 'text that is attached',
    raw: whole('mixed', [
      text,
      part(
        ['Content-Type: text/plain', 'Content-Disposition: attachment; filename=catatan.txt'],
        'Catatan',
      ),
    ]),
    differs: { files: 'postal-mime ends a text with a line break' },
  },

  {
    name: 'two texts',
    raw: whole('mixed', [text, part(['Content-Type: text/plain'], 'Lanjutan')]),
  },
  {
    name: 'preamble and epilogue',
    raw: [
      ...basic,
      'Content-Type: multipart/mixed; boundary=b1',
      '',
      'sebelum',
      '--b1',
      text,
      '--b1--',
      'sesudah',
    ].join('\r\n'),
  },
  {
    name: 'no end',
    raw: [...basic, 'Content-Type: multipart/mixed; boundary=b1', '', '--b1', text].join('\r\n'),
  },
  {
    name: 'boundary that never comes',
    raw: typed('multipart/mixed; boundary=b1', 'Tidak ada bagian'),
  },
  { name: 'no boundary', raw: typed('multipart/mixed', 'Tidak ada bagian') },

  {
    name: 'cut within a file',
    raw: whole('mixed', [text, file('a.pdf', 'application/pdf')]).slice(0, -25),
    differs: { files: 'postal-mime drops the file that was cut' },
  },

  { name: 'twenty levels deep', raw: deep(20) },
  // Kinds
  {
    name: 'mail that is attached',
    raw: whole('mixed', [
      text,
      part(
        ['Content-Type: message/rfc822'],
        mail(['From: lain@desa.example', 'Subject: Lama'], 'Isi lama'),
      ),
    ]),
    differs: { words: 'the words of the attached mail are shown, too', files: 'the same' },
  },
  {
    name: 'bounce',
    raw: whole('report', [
      text,
      part(
        ['Content-Type: message/delivery-status'],
        'Reporting-MTA: dns; mx\r\n\r\nAction: failed\r\nStatus: 5.1.1',
      ),
      part(['Content-Type: text/rfc822-headers'], 'Message-ID: <x@y.example>'),
    ]),
    differs: { files: 'the parts of a report are no files' },
  },

  {
    name: 'invitation',
    raw: whole('mixed', [
      text,
      part(
        [
          'Content-Type: text/calendar; method=REQUEST; name=invite.ics',
          'Content-Disposition: attachment; filename=invite.ics',
        ],
        'BEGIN:VCALENDAR',
      ),
    ]),
    differs: { files: 'an officer is told of it' },
  },
  {
    name: 'winmail.dat',
    raw: whole('mixed', [text, file('winmail.dat', 'application/ms-tnef')]),
    differs: { files: 'an officer is told of it' },
  },
  {
    name: 'signed mail',
    raw: whole('signed', [text, file('smime.p7s', 'application/pkcs7-signature')]),
    differs: { files: 'a signature says nothing by itself' },
  },
  { name: 'no content type', raw: mail(without('MIME-Version'), 'Halo') },
  {
    name: 'content type that is broken',
    raw: typed('text', 'Halo'),
    differs: { files: 'what is of no type is text (RFC 2045)' },
  },

  {
    name: 'a part of no type at all',
    raw: whole('mixed', [text, part(['Content-Type: ;', 'Content-Disposition: attachment'], 'x')]),
    differs: { files: 'what is of no type is text (RFC 2045)' },
  },
  { name: 'nothing in it', raw: mail(basic) },
  {
    name: 'two hundred kilobytes of words',
    raw: typed('text/plain', 'Jalan rusak.\r\n'.repeat(15_000)),
  },
  { name: 'one line of 300,000 letters', raw: typed('text/plain', 'a'.repeat(300_000)) },
];
