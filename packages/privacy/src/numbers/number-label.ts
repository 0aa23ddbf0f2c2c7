/**
 * The kind of a number according to a word beside it. `number` = any number, most often a phone; `other` = not
 * personal; `document` = probably not personal, though a phone or a NIK may follow as well.
 */
export type NumberLabel =
  | 'identity'
  | 'family'
  | 'tax'
  | 'phone'
  | 'number'
  | 'account'
  | 'bank'
  | 'card'
  | 'cooperative'
  | 'document'
  | 'other';

/** Spellings, including abbreviations of chats. Longer forms precede those that they contain. */
const forms: Readonly<Record<NumberLabel, string>> = {
  cooperative: String.raw`nikop|n(?:o|omor) induk kop\w*(?: \(nik\))?|nik kop\w*`,
  identity: `nik|e?-?ktp|nomor induk kependudukan|no(?:mor)? kependudukan|nmr induk|identitas|id card`,
  family: `no(?:mor)? kk|kk|kartu keluarga|kepala keluarga`,
  tax: String.raw`npwp\w*|nomor pokok wajib pajak|wajib pajak|tax (?:id|number)`,
  card: `cc|gpn|kartu(?=[ :]{1,2}\\d)|(?:nomor |no )?(?:kartu|kertu) (?:debit|debet|kredit|atm|bank)|no(?:mor)? kartu|debit|(?:credit|debit) card|atm|visa|mastercard`,
  other: String.raw`v\.?a|virtual account|briva|order(?: ?id)?|pesanan|id pel\w*|idpel|id merchant|nmid|rrn|invoice|inv|resi|awb|nib|nop(?!e)|pbb|ti[ck]ket|kode(?: \p{L}+)?|meter(?:an)?|token|ntpn|ntb|billing|imei|barcode|serial|s\/n|sn|rp|idr|koordinat|struk|pelanggan|faktur|kwitansi|kuitansi|transaksi|trx|ref(?:erensi)?|reff|sertifikat|polis|no(?:mor)?\.? reg|registrasi|register|undian|peserta|kontrak|no(?:mor)?\.? seri|lot|batch|versi?(?=[ .:]{0,2}\d)|firmware|build|session|sesi|stand|stan|antrean|antrian|kupon|voucher|no(?:mor)?\.? urut|no(?:mor)?\.? (?:kartu )?anggota|kartu anggota|no(?:mor)?\.? laporan|terminal|tid|mid|spk|sppt|nisn|nuptk|npsn|nip|nik kop|bpjs|paspor|stnk|bpkb|lisensi|siup|izin|pnbp|npop|skpd|akta|akte|shm|hgb|spbu|zoom|meeting id|mtg id|rangka|mesin|plat|nopol`,
  document: String.raw`ahu\S*|surat|sk|skk?b|laporan|pengaduan|aduan|permen\p{L}*`,
  phone: String.raw`(?:no ?|nomor ?)?hp|hape|nope|handphone|ponsel|no ?wa|w\.?a|whats?app?|te?lp(?:on)?|tel|tele?pon|telf?|tilp|hubungi|hub|kontak|contact|cp|call|sms|fax|faks(?:imile)?|seluler|phone|mobile|[tfmp](?=:\s?[+(]?[0-9])|dihubungi|ditelp(?:on)?`,
  account: `no ?rek|n(?:o|omor) rekening|rek(?:ening)?|tabungan|simpedes|britama|tahapan|simpeda|taplus|tabunganku|account|acc(?:ount)? no|acc?t|transfer(?:an|kan)?|tf|trf|ditransfer|pay|paid|payment|pembayaran|pencairan|refund|(?:bayar|setor|kirim|dikirim|disetor|masuk|nyetor)(?:an|kan)? (?:ke|ka|nang|teng)`,
  bank: String.raw`bri|bca|bni|bsi|btn|btpn|mandiri|cimb(?: niaga)?|danamon|permata|muamalat|mega|panin|ocbc|jago|seabank|bpd|bank(?: \p{L}+)?|dana|gopay|ovo`,
  number: `nomor|nomer|nmr`,
};
const suffix = `(?:-?(?:nya|ne|na|ku|mu|kah|e|nipun))?`;

const kinds = Object.keys(forms) as readonly NumberLabel[];
const label = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${kinds.map((kind) => `(?<${kind}>${forms[kind]})`).join('|')})${suffix}(?![\p{L}])`,
  'gu',
);

/** A label with its position. */
export interface LabelPlace {
  readonly label: NumberLabel;
  readonly start: number;
  readonly end: number;
}

/** The labels of a text, in order. */
export function labelPlaces(text: string): readonly LabelPlace[] {
  return [...text.matchAll(label)].flatMap(({ 0: { length }, index, groups }) => {
    const kind = kinds.find((name) => groups?.[name] !== undefined);
    return kind ? [{ label: kind, start: index, end: index + length }] : [];
  });
}
