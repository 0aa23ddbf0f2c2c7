import { self as anySelf } from './pronouns.js';

/** The owner of a number according to the words around it: the citizen, another person, or unknown. */
export type NumberOwner = 'own' | 'other' | 'unclear';

export const phone =
  '(?:no(?:mor|mer|m[eo]re|mr|pe)?|nmr|hp|hape|handphone|ponsel|wa|whats ?app?|te?le?po?n|telp|tlpn?|telfon|tilpun|kontak|cp|phone|number|mobile|cell)';
const self = `(?:${anySelf})`;
const edge = String.raw`(?![\p{L}\p{N}])`;
const start = String.raw`(?<![\p{L}\p{N}])`;
const word = (words: string) => String.raw`${start}(?:${words})${edge}`;

const reach = String.raw`(?:hub(?:ungi|ungin|\.)?|kontak|contact|call|text|reach|ring|te?le?po?ni?n?|telepon|telp|tlp|telfon|wa|whatsapp|chat|sms|kabar(?:i|in|no|kan)|bales|balas|info(?:kan|in)?|beri ?tahu|wartosi)(?:lah|en|no)?`;
const reached = String.raw`di\s?(?:hubungi|telpon|telepon|telp|wa|kontak|chat|sms)|reached|called`;

/** "Nomor hp saya", "wa ku", "hub saya di", "telpon balik saya", "saya bisa dihubungi di", "punya saya", "my number". */
const own = [
  String.raw`${start}(?:${phone}[.:]?\s*)+(?:pribadi\s+|sendiri\s+|aktif\s+)?${self}${edge}(?!\s+(?:yang|yg|sing|nu)\s+(?:lama|dulu|lawas|heubeul|mati))`,
  word(String.raw`${phone}ku`),
  String.raw`${start}(?:my|our)\s+(?:own\s+)?(?:${phone}\s*)+${edge}`,
  word(String.raw`${reach}\s*(?:balik\s+|back\s+)?(?:ke\s+|dhateng\s+|ka\s+)?${self}`),
  word(String.raw`${self}\s+(?:bisa|dapat|saged|tiasa|iso|can)\s+(?:be\s+)?(?:${reached})`),
  word(String.raw`(?:punya|milik|duwek|gaduhane?|gadah)\s*${self}`),
];

/** Roles of persons whom a report is about, and actions that come from a number. */
const other = [
  word(
    '(?:ketua|wakil|bendahara|sekretaris|pengurus|pengawas|manaje[rt]|manager|mandor|karyawan|pegawai|petugas|kasir|admin|teller|kades|kepala desa|lurah|camat|carik|perangkat|penagih|debt|[kc]ol+e[kc]tor|preman|penipu|pelaku|oknum|sales|marketing|chairman|treasurer|head|bos+|pemilik|pengirim|sopir|supir|agen|notaris|penyidik|polisi)(?:ne|nya|e|na)?',
  ),
  word(
    'dia|dheweke|beliau|mereka|manehna|orangnya|wonge|orang (?:itu|tsb|tersebut)|he|she|they|him|them|his|her|their',
  ),
  word(
    String.raw`(?:kantor|kantore|koperasi|ksp|kspps|bank|office|cooperative)(?:nya|ne)?(?:\s+\p{L}+){0,4}\s+${phone}(?:\s?nya|\s?ne)?`,
  ),
  word(String.raw`${phone}\s+(?:wa\s+|hp\s+)?(?:kantor|koperasi|kopdes|ksp|bank|gerai)(?:nya|ne)?`),
  word(
    'call ?cent(?:er|re)|hotline|customer service|norek|rek|rekening|transfer|tf|va|virtual|kartu anggota|no(?:mor)? anggota|nik|account',
  ),
  word(
    String.raw`di\s?(?:te?le?po?n|telepon|telfon|wa|chat|sms|hubungi|kontak|teror|tagih|ancam|maki)(?:i|in)?(?:\s+\p{L}+){0,3}?\s+(?:sama|oleh|dari|karo|ku|by)`,
  ),
  String.raw`${start}(?:kantor|koperasi|kopdes|ksp|bank|gerai|office)(?:e|nya|ne|na)?\s*$`,
  String.raw`${start}(?:di\s?(?:te?le?po?n|telepon|telfon|wa|chat|sms)|dari|from|pakai|pake|nganggo|ngangge|memakai|using)(?:\s+(?:nomor|nomer|no|wa|hp|number|\d+))*\s*$`,
];

/** Persons who may lend their phone, or be the citizen themselves: "hp anak saya", "Pak Rahmat". */
const unclear = [
  word(
    'tetangga|tonggo|teman|temen|kawan|konco|anak|suami|istri|bojo|kakak|adik|adek|saudara|sepupu|keponakan|keluarga|mertua|paman|bibi|husband|wife|son|daughter|brother|sister|friend|neighbou?r|mother|father|cousin',
  ),
  word(String.raw`(?:ibu|bapak|ayah|mama|mamak|emak|mbok|simbah|mbah|kakek|nenek)\s*${self}`),
  word(String.raw`${phone}\s*-?\s*(?:nya|ne|na|e|ipun)`),
  word(String.raw`atas nama|a\.?n|punya|milik|duweke|belongs to`),
  String.raw`${start}(?:pak|bu|bapak|ibu|mas|mbak|kang|teh|haji|mr|mrs|ms)\s+(?!(?:${phone}|${self}|${reach}|ya|ini|tolong|mohon|nggih|di)${edge})\p{L}{2,}`,
];
const evidence = [
  ['own', new RegExp(own.join('|'), 'giu')],
  ['other', new RegExp(other.join('|'), 'giu')],
  ['unclear', new RegExp(unclear.join('|'), 'giu')],
] as const;

const denial = String.raw`(?:bukan|sanes|dudu|not)\s+`;
const denied = new RegExp(`${denial}$`, 'iu');
/** Words after a number that is no longer or never was the citizen's: "sudah hangus", "itu bukan nomor saya". */
const gone = new RegExp(
  String.raw`${start}${denial}(?:${phone}|punya|milik|gadah|mine|my)|^[^,]*${word('hangus|mati|hilang|tidak aktif|gak aktif|ga aktif|lost|dead')}`,
  'iu',
);
/** Words that introduce a quotation: `bilang gini: hub saya di`. */
const quoted =
  /(?<!\p{L})(?:bilang|ngomong|omong|tulis\p{L}*|pesan\p{L}*|kata\p{L}*|ujar\p{L}*|said|says|wrote)(?:\s+\p{L}+){0,2}\s*:[^:]*$/iu;
/** Words between a number and its owner: "itu nomor saya", "(nomor ketua)". */
const leads =
  /^[ ,(:=–-]*(?:(?:itu|ini|nih|iku|iki|kuwi|niku|niki|eta|ieu|iko|is|adalah|yaiku|nggih)[ ,]+)*/iu;
/** How far from a number words count as being about it, in characters. */
const farBefore = 90;
const farAfter = 60;

/**
 * The owner of a number according to the nearest words before and after it.
 *
 * @param isLast - whether no other number follows, to which the words after this one may belong
 */
export function numberOwner(
  before: string,
  after: string,
  { isLast }: { readonly isLast: boolean },
): NumberOwner {
  const [behind = ''] = after.slice(0, farAfter).split(/[;!?\n]|\.(?!\d)/u, 1);
  if (gone.test(behind)) return 'other';
  const clauses = before.slice(-farBefore).split(/(?<!(?<!\p{L})no)[.;!?]\s+|\n/iu);
  const clause = clauses.findLast((each) => /\p{L}/u.test(each)) ?? '';
  const said = evidenceIn(clause).toSorted((one, two) => one.end - two.end);
  const last = said.at(-1);
  const isLedTo = !isLast && last !== undefined && clause.trimEnd().length - last.end <= 1;
  const next = isLedTo ? undefined : evidenceIn(behind.replace(leads, ''))[0];
  const isNext = next !== undefined && next.at <= 1;
  if (!isNext && (quoted.test(clause) || isInQuotes(before))) return 'other';
  const whose = (isNext ? next : last)?.whose ?? 'unclear';
  return whose === 'unclear' && said.some((each) => each.whose === 'other') ? 'other' : whose;
}

function evidenceIn(text: string) {
  return evidence
    .flatMap(([whose, words]) =>
      [...text.matchAll(words)].map(({ 0: { length }, index }) => ({
        at: index,
        end: index + length,
        whose: denied.test(text.slice(0, index)) ? ('other' as const) : whose,
      })),
    )
    .toSorted((one, two) => one.at - two.at || two.end - one.end);
}

function isInQuotes(before: string): boolean {
  const marks = before.match(/["“”]/g) ?? [];
  return marks.length % 2 === 1;
}
