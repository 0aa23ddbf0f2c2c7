/**
 * A light stemmer of Indonesian for search. Words of one root get the same form, which need not be the root. It strips
 * endings and prefixes by rule and restores the letters that a nasal prefix replaces. The roots listed below are
 * exceptions: they begin or end like an affix, or begin with m or n.
 *
 * The function is idempotent and never returns an empty text. Numbers and words of up to four letters stay unchanged.
 *
 * @param word - in lower case
 */
export function stem(word: string): string {
  if (word.length > maxWordLength || /\p{N}/u.test(word)) return word;
  for (let rest = word; ; ) {
    const next = shortened(rest);
    if (next === rest) return rest;
    rest = next;
  }
}

/** Longest word in letters; longer ones are left unchanged. */
const maxWordLength = 40;
const minRootLength = 4;

const roots: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [
    // Roots that begin with m or n: "meminta" belongs to "minta", not to "pinta".
    `maaf macet mahal main maju makan makmur malas malu mampu mandiri manfaat marah masak masuk masyarakat mati
    menang milik minta minum miskin modal mohon muat muda mudah muka mulai mundur musyawarah naik nama nanti
    nasihat niat nikah nilai nyala nyaman nyanyi nyata nyawa`,
    // Roots that begin like a prefix, or like the rest of a word after a nasal prefix.
    `beras berani berat beres berita berkas bersih ikut diri dinas digital dingin direktur disiplin kebun kecewa
    kecil kediri kejar kelas kelola kelompok keluar keluarga keluh kemas kembali kena kenal kendali kepala keras
    kerja kertas pegawai peduli pelihara pensiun peran perang perangkat percaya perempuan periksa perintah
    periode perlu pernah persen pertama pesan sedia segera sekolah sekretaris selamat selesai selidik seluruh
    semarang sembako sengketa serah sertifikat serta sesuai setor setuju sewa tegur telantar terang terima
    ternak tertib usaha`,
    // Roots that end like an ending.
    `aman angsur bagi bali bayar bekasi beli beri buku bukti bulan depan desain desak gaji ganti gadai hari henti
    izin jabat jalan janji jumlah koperasi kunci laku layan masalah organisasi padi pakai papan pasti pimpin
    pinjam polisi punya rugi rusak saksi sampai sanksi simpan tahan tahu tahun taman tanah tangan tani tanya
    teman temu topik transaksi tugas tunai wilayah zaman`,
    // Roots shorter than the rules would leave.
    'adu aku cek iur sah',
  ]
    .join(' ')
    .split(/\s+/),
);

/** Strips one layer of affixes, or all layers at once when that gives a known root. */
function shortened(word: string): string {
  if (word.length <= minRootLength || roots.has(word)) return word;
  return knownRoot(word) ?? byRule(word);
}

/** The known root after removing the fewest endings, then the fewest prefixes. */
function knownRoot(word: string): string | undefined {
  for (const inner of withoutEndings(word)) {
    const once = withoutPrefix(inner);
    const root = [inner, ...once, ...once.flatMap(withoutPrefix)].find((form) => roots.has(form));
    if (root !== undefined) return root;
  }
  return undefined;
}

const particle = /(?:lah|kah|tah|pun)$/;
const possessive = /(?:nya|ku|mu)$/;
const suffixes = [/kan$/, /an$/, /in$/, /i$/];
const anyEnding = /(?:[lkt]ah|pun|nya|[km]u|[ai]n|i)$/;

/** The word, and its forms without each possible ending. */
function withoutEndings(word: string): readonly string[] {
  if (!anyEnding.test(word)) return [word];
  const outer = new Set([word, word.replace(particle, '')]);
  const inner = new Set([...outer].flatMap((form) => [form, form.replace(possessive, '')]));
  const bare = [...inner].flatMap((form) => suffixes.map((suffix) => form.replace(suffix, '')));
  return [...new Set([...inner, ...bare])];
}

/** Prefixes, with the letters that they may have replaced; the first applies when no root is known. */
const prefixes: readonly (readonly [RegExp, ...string[]])[] = [
  [/^(?:me|pe)nge(?=[^aiueo][aiueo][^aiueo]?$)/, ''],
  [/^(?:me|pe)ny(?=[aiueo])/, 's'],
  [/^(?:me|pe)ng(?=[aiueoghkx])/, '', 'k'],
  [/^(?:me|pe)m(?=[bpfv])/, ''],
  [/^(?:me|pe)m(?=[aiueo])/, 'p', 'm'],
  [/^(?:me|pe)n(?=[cdjstz])/, ''],
  [/^(?:me|pe)n(?=[aiueo])/, 't', 'n'],
  [/^me(?=[lrwymn])/, ''],
  [/^(?:bel|pel)(?=ajar)/, ''],
  [/^(?:ber|per|ter)/, '', 'r'],
  [/^pe(?=[lwy])/, ''],
  [/^(?:di|ke|se)/, ''],
  // Colloquial prefixes in chats: "nyimpan", "ngirim".
  [/^ny(?=[aiueo])/, 's'],
  [/^ng(?=[aiueo])/, '', 'k'],
];

const anyPrefix = /^(?:[bkmpst]e|di|n[gy])/;

function prefixOf(word: string) {
  return anyPrefix.test(word) ? prefixes.find(([pattern]) => pattern.test(word)) : undefined;
}

function withoutPrefix(word: string): readonly string[] {
  const found = prefixOf(word);
  const before = found ? found.slice(1).map((start) => word.replace(found[0], String(start))) : [];
  // "petugas", "peserta": "pe" can precede any letter, but is only stripped for a known root.
  return word.startsWith('pe') ? [...before, word.slice(2)] : before;
}

function byRule(word: string): string {
  const found = prefixOf(word);
  const inner = found ? kept(word, word.replace(found[0], found[1] ?? '')) : word;
  const bare = [particle, possessive].reduce(cut, inner);
  const suffix = suffixes.find((ending) => cut(bare, ending) !== bare);
  const rest = suffix ? cut(bare, suffix) : bare;
  if (rest !== word) return rest;
  // "mengirim" may come from "irim" or "kirim", "tarikan" from "tari-kan" or "tarik-an", so the k is dropped in all of
  // them.
  return kept(word, word.replace(/^k(?=[aiueo])|k$/, ''));
}

function cut(word: string, ending: RegExp): string {
  return kept(word, word.replace(ending, ''));
}

/** The rest of a word if it can be a word: two syllables and a pronounceable beginning; otherwise the word itself. */
function kept(word: string, rest: string): string {
  const canBe = /^(?:[aiueo]|[^aiueo][aiueoghlry]).*$/.test(rest) && /[aiueo].*[aiueo]/.test(rest);
  return rest.length >= minRootLength && canBe ? rest : word;
}
