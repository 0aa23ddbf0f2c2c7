/** Words that answers use anywhere to begin, end and name their sources; they claim nothing. */
export const politeWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'halo baik bapak ibu kakak terima kasih mohon maaf silakan ya yaitu ialah adalah menurut berdasarkan sesuai berlaku sejak'.split(
    ' ',
  ),
);

/** Linking words, which may be left out. */
export const linkingWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'yaitu',
  'ialah',
  'adalah',
]);

/** Synonyms, each mapped to one word. */
const sameWords: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['harus', 'wajib'],
  ['bisa', 'dapat'],
]);

/** The canonical form of a word with synonyms. */
export function sameWord(word: string): string {
  return sameWords.get(word) ?? word;
}

/** Words that begin a condition. */
export const conditions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'jika bila apabila kalau asal asalkan sepanjang selama sebelum sesudah setelah kecuali tanpa'.split(
    ' ',
  ),
);

/** Words that limit, deny, allow or demand: a clause with one of them may not be left out. */
const limitingWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `tidak bukan tanpa jangan dilarang belum tak kecuali selain hanya asal asalkan bila jika apabila kalau sepanjang
  selama sebelum sesudah setelah sampai hingga wajib harus perlu dapat bisa boleh berhak sedangkan melainkan tetapi namun
  termasuk khusus`.split(/\s+/),
);

/** Whether a clause is an exception or a condition. */
export function isLimiting(words: readonly string[]): boolean {
  return words.some((word) => limitingWords.has(word));
}

const takingBack =
  /^(?:namun|tetapi|akan tetapi|kecuali|sebaliknya|meski|walau|hanya saja|pengecualian|syaratnya|dengan syarat|itu pun|asalkan|sepanjang)/iu;

/** Whether a sentence is an exception to the one before it, so that neither may be used alone. */
export function takesBack(sentence: string): boolean {
  return takingBack.test(sentence);
}
