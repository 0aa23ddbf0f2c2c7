/** What a word beside a number says that it is. `other` = a number that is nobody's. */
export type NumberLabel =
  | 'identity'
  | 'family'
  | 'tax'
  | 'phone'
  | 'account'
  | 'bank'
  | 'card'
  | 'cooperative'
  | 'other';

/** Written forms, also the short ones of chats. The longer form stands before the one it holds. */
const forms: Readonly<Record<NumberLabel, string>> = {
  cooperative: String.raw`nikop|n(?:o|omor) induk kop\w*(?: \(nik\))?|nik kop\w*`,
  identity: `nik|e?-?ktp|nomor induk kependudukan|no(?:mor)? kependudukan|nmr induk|identitas`,
  family: `kk|kartu keluarga|kepala keluarga`,
  tax: String.raw`npwp\w*|nomor pokok wajib pajak|wajib pajak`,
  phone: String.raw`(?:no ?)?hp(?:nya|ne|ku)?|hape|handphone|ponsel|no ?wa|w\.?a(?:nya|ne)?|whats?app?|te?lp(?:on)?|tel|tele?pon|tilp|hubungi|hub|kontak|contact|cp|call|sms|fax|faks(?:imile)?|seluler|nomor(?:nya|e|ku)?|nomer(?:e|nya|ku)?|nmr(?:nya)?`,
  account: `no ?rek|n(?:o|omor) rekening|rek(?:ening)?(?:nya|ku|e)?|transfer(?:an)?|tf|trf|ditransfer`,
  bank: String.raw`bri|bca|bni|bsi|btn|btpn|mandiri|cimb(?: niaga)?|danamon|permata|muamalat|mega|panin|ocbc|jago|seabank|bpd|bank(?: \w+)?|dana|gopay|ovo`,
  card: `kartu (?:debit|kredit|atm)|no(?:mor)? kartu|debit|credit card|atm|visa|mastercard`,
  other: String.raw`v\.?a|virtual account|briva|order(?: ?id)?|pesanan|id pel\w*|idpel|pelanggan|invoice|inv|faktur|kwitansi|resi|awb|nib|ahu\S*|nop|pbb|tiket|ticket|kode(?: \w+)?|meter(?:an)?|token|ntpn|ntb|billing|imei|transaksi|trx|ref(?:erensi)?|surat|sertifikat|shm|akta|sk|skk?b|nisn|nip|nuptk|bpjs|barcode|serial|sn|rp|idr|koordinat|lisensi|register|registrasi|laporan|pengaduan`,
};

const kinds = Object.keys(forms) as readonly NumberLabel[];
const label = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${kinds.map((kind) => `(?<${kind}>${forms[kind]})`).join('|')})(?![\p{L}])`,
  'giu',
);

/** How far from the number a word still speaks of it, in UTF-16 units. */
const reach = 32;

/** The word nearest before a number that says what it is, unless another number stands between. */
export function labelBefore(before: string): NumberLabel | null {
  const near = before.slice(-reach);
  const clause = near.slice(lastOf(near, /[\n;?!]|\d{5}/gu));
  const found = [...clause.matchAll(label)].flatMap(({ groups }) =>
    kinds.filter((kind) => groups?.[kind] !== undefined),
  );
  const nearest = found.at(-1) ?? null;
  // "virtual account BRI 8808…": the bank's name does not make it somebody's account.
  if (nearest === 'bank' && found.at(-2) === 'other') return 'other';
  // "nomor tiket", "nomor rekening": the word for any number gives way to the one before or after it.
  return nearest;
}

/** What stands right after a number: "(BCA)", "a.n. …", "(WA)". */
export function labelAfter(after: string): NumberLabel | null {
  const near = /^[\s,(\-/]{0,3}(?:di |ke |itu |ini |punya )?([\p{L}./]+(?: \p{L}+)?)/u.exec(
    after,
  )?.[1];
  if (near === undefined) return null;
  if (/^(?:a\.?n\b|a\/n|atas nama)/u.test(near)) return 'account';
  const match = [...near.matchAll(label)][0];
  return kinds.find((kind) => match?.index === 0 && match.groups?.[kind] !== undefined) ?? null;
}

function lastOf(text: string, stop: RegExp): number {
  const match = [...text.matchAll(stop)].at(-1);
  return match ? match.index + match[0].length : 0;
}
