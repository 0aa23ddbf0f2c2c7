import type { Trust } from './name-words.js';

/** Words that a name follows. */
export interface NameCue {
  readonly trust: Trust;
  readonly confidence: number;
  /** Text that may separate the cue from the name; matched right after the cue. */
  readonly gap: RegExp;
}

const relation = `istri|isteri|suami|anak|ibu(?: kandung)?|ayah|bapak|orang tua|wali|ahli waris|adik|kakak|mertua`;
const owner = `lengkap|asli|panggilan|saya|sy|aku|ku|kulo|kula|abdi|kami|pelapor|pemohon|pengadu|nasabah|anggota|terlapor|beliau|pemilik|penerima|pengirim|rekening(?:nya)?|is|e|na|nya|kontak|terang|bukan|yang benar|(?:yg|yang)(?: (?:bisa|dapat))? (?:dihubungi|tertera|melapor)|sesuai ktp|(?:di|dlm|dalam) (?:ktp|rekening|buku|kartu|akun)|ketua(?:nya)?|bendahara(?:nya)?|${relation}`;
const sign = String.raw`[\s"'“”(*_-]`;
const dots = `[:=.…]`;
/** Words for things, which have names as well. */
const thing = String.raw`(?:alat|barang|koperasi|usaha|bank|desa|produk|aplikasi|perusahaan|toko|file|kegiatan|akun|jalan|kelompok|program|grup|kampung|kecamatan|kabupaten|kota|pasar|merk|badan|lembaga|instansi|dinas|gerai|unit|domain|server|obat|paket)(?!\p{L})`;
const answer = String.raw`\s*\?\s*\n\s*\p{L}[\p{L} ]{0,12}:\s*`;

const cues: readonly (NameCue & { readonly words: string })[] = [
  {
    words:
      'nama nm nma namanya namaku namane jeneng jenenge jenengku jenengipun jenengnya ngaran ngaranna nami asma asmane naminipun',
    trust: 'told',
    confidence: 0.9,
    gap: new RegExp(
      String.raw`(?:[ \t-]{1,2}(?:${owner})(?!\p{L})){0,3}(?:${answer}|(?!\s*${thing})(?:[^\S\n]*${dots}{1,40}[^\S\n]*)?${sign}{0,4})(?=\p{L})`,
      'iuy',
    ),
  },
  {
    words: 'dipanggil inisial bernama alias panggil panggilan',
    trust: 'told',
    confidence: 0.85,
    gap: /(?: (?:saya|sy|aku|saja|aja))?[ :"“]{1,3}(?=\p{L})/iuy,
  },
  {
    words: 'si ngaku ngakunya mengaku ngakune',
    trust: 'title',
    confidence: 0.7,
    gap: /(?: (?:sebagai|bernama|petugas(?: koperasi)?(?: niku)?))?[ "“]{1,2}(?=\p{L})/iuy,
  },
  {
    words:
      'bpk bapak bapa pak pa ibu bu mas mbak mba mbk mb bg kang kg akang teteh ceu mbah mbok simbah mbokde pakde pakdhe bude budhe paman bibi om tante lik paklik bulik cak wak gus ustad ustadz ustadzah kyai kiai haji hajah bli daeng uda uni da bung bang abang nyonya tuan nona kak kakak mama mami papa papi mak emak ma opa oma ko koh engkoh cici encik tacik abah ambu aki nini eyang kakung puang andi etta amang inang ompung lae tulang bapatua mamatua inaq amaq tuan guru tgk teungku cut datuk datuak rr rd raden sus suster bruder romo pendeta pdt pastor frater sdr sdri sdra saudara saudari pace mace tanta usi bunda mang ceuk akew koko cece mpok engkong lek uwak uwa mamak etek inyiak angku ompu namboru nantulang mbakyu kangmas kaka pakcik makcik tanta puan tengku umbu kraeng aiptu aipda bripka brigadir briptu bripda ipda iptu kompol akp serda sertu serka serma kapten letkol kolonel advokat dik adik dek kakek nenek nek ipar',
    trust: 'title',
    confidence: 0.8,
    gap: /\.?(?:[ \t]{1,2}|(?<=\.))(?:(?:h|hj|haji|hajah|desa|kakung|ibu|bu|pak|neng|mas|kades|lurah|lik|lek|dhe|de|po|wo|tuo|tua|ngah|guru)\.? )?["“]?(?=\p{L})/iuy,
  },
  {
    words:
      'pic cp h hj tn ny nn mr mrs ms miss cik ci ce an name names teh bro sis den gan yu ua alm almh almarhum almarhumah ttd tertanda pelapor terlapor pemohon penelepon narahubung pengadu saksi penjamin debitur nasabah tersangka korban ketua ketuanya wakil bendahara bendaharanya sekretaris sekretarisnya pengawas manajer manajernya manager kasir kades kepala lurah camat direktur direkturnya director pimpinan owner pemilik pengelola admin oknum pelaku pelakunya juragan bos bosnya bosku bosque istri istrinya isteri suami suaminya anak anaknya anakku ayah bapaknya ibunya cucu keponakan sepupu menantu mertua tetangga teman temannya kawan cewek ipar abangnya kakaknya adiknya ibuku bapakku suamiku istriku attn penagih kolektor kuasa waris keluarga tetangganya kawannya keponakannya mertuanya cucunya bapake bapakne ibune makne mboke bapaknya anake bojone bakul penyetor peminjam penerima pengirim tamu melapor cust customer responden nsb ybs plp plpr pnlp penelp pngdu input debkolektor pemohonnya pelapornya korbannya saksinya penanggungjawab narasumber',
    trust: 'role',
    confidence: 0.65,
    gap: /(?:[ ](?:rt|rw))?(?:[ ](?:saya|sy|ku|aku|kami|kita|awak|abdi|nya|lama|baru|desa|koperasi|kandung|dusun))?(?:[ ]?[,:=][ \t]?|\.?[ \t]{1,2}|\.(?=\p{L}))(?:(?:h|hj|haji|si)\.? )?["“(]?(?=\p{L})/iuy,
  },
  {
    words: 'petugas',
    trust: 'role',
    confidence: 0.6,
    gap: /[ ](?:(?:lapangan|gudang|gerai|loket|input) ?[: ] ?)?["“(]?(?=\p{L})/iuy,
  },
  {
    words:
      'saya sy aku awak ak gw gue gua kulo kula abdi ini dengan dgn oleh kepada sama bersama dr via cc cq ku karo kaliyan sareng jeung lewat atas ning neng',
    trust: 'weak',
    confidence: 0.6,
    gap: /(?:,? |: ?|(?<=dr)\. ?)(?=\p{L})/iuy,
  },
];

/** Cues by their word, in lower case. */
export const nameCues: ReadonlyMap<string, NameCue> = new Map(
  [...cues].reverse().flatMap(({ words, ...cue }) => words.split(' ').map((word) => [word, cue])),
);

/** "a.n. Budi", "a/n Budi", "u.p. Budi". */
export const onBehalfOf = /(?<![\p{L}\d])(?:a\.\s?n\.?|a\/n|an\.|u\.p\.)[\s:]{0,3}(?=\p{L})/giu;

/** The closing line above a signature. */
export const signingOff =
  /(?:^|\n)[^\n]{0,60}?(?:hormat (?:saya|kami)|salam(?: hormat)?|wassalam\p{L}*['’]?\p{L}*|regards|best|brgds|rgds|thanks|thx|tks|sincerely|terima ?kasih|tertanda|ttd|menyatakan|pelapor|pemohon|pengadu)[^\p{L}\n]{0,6}\n\s{0,6}(?=\p{L})/giu;
