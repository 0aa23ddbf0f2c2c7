/** Words with which answers begin, end and refer to their sources, wherever they stand; they claim nothing. */
export const politeWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'halo baik bapak ibu kakak terima kasih mohon maaf silakan ya yaitu ialah adalah menurut berdasarkan sesuai berlaku sejak'.split(
    ' ',
  ),
);

/** Words that may be left out: they only link. */
export const linkingWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'yaitu',
  'ialah',
  'adalah',
]);

/** Words that say the same, of which one may stand for the other. */
const sameWords: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['harus', 'wajib'],
  ['bisa', 'dapat'],
]);

/** One word for those that say the same. */
export function sameWord(word: string): string {
  return sameWords.get(word) ?? word;
}

/** Words that begin a condition. */
export const conditions: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'jika bila apabila kalau asal asalkan sepanjang selama sebelum sesudah setelah kecuali tanpa'.split(
    ' ',
  ),
);

/** What limits, denies, allows or demands: a clause with one of them is not left out. */
const limitingWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `tidak bukan tanpa jangan dilarang belum tak kecuali selain hanya asal asalkan bila jika apabila kalau sepanjang
  selama sebelum sesudah setelah sampai hingga wajib harus perlu dapat bisa boleh berhak sedangkan melainkan tetapi namun
  termasuk khusus`.split(/\s+/),
);

/** Whether a clause takes something back, or sets a condition. */
export function isLimiting(words: readonly string[]): boolean {
  return words.some((word) => limitingWords.has(word));
}

const takingBack =
  /^(?:namun|tetapi|akan tetapi|kecuali|sebaliknya|meski|walau|hanya saja|pengecualian|syaratnya|dengan syarat|itu pun|asalkan|sepanjang)/iu;

/** Whether a sentence takes back what the one before it says: one is not told without the other. */
export function takesBack(sentence: string): boolean {
  return takingBack.test(sentence);
}
