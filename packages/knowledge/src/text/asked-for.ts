import { wordsOf } from './words-of.js';

/** The kind of thing that a question asks for. */
export type AskedFor = 'amount' | 'time' | 'person' | 'place' | 'manner' | 'reason';

const askingWords: Readonly<Record<AskedFor, string>> = {
  amount: 'berapa berapakah brp brapa brpa jumlah banyaknya minimal maksimal maks persen how',
  time: 'kapan kpn kapn kapankah jam tanggal batas tenggat deadline lama when',
  person: 'siapa siapakah sapa siapakan who',
  place: 'mana kemana dimana dmn dmana kmana where',
  manner:
    'bagaimana gimana gmn gmna bgmn cara caranya langkah prosedur proses alur tahapan pripun piye',
  reason: 'kenapa mengapa knp knpa kok why',
};
const kindOf: ReadonlyMap<string, AskedFor> = /* @__PURE__ */ new Map(
  (Object.keys(askingWords) as AskedFor[]).flatMap((kind) =>
    askingWords[kind].split(' ').map((word) => [word, kind] as const),
  ),
);

/** The kinds that a question asks for, by its question words; often none. */
export function askedFor(question: string): ReadonlySet<AskedFor> {
  return new Set(wordsOf(question).flatMap((word) => kindOf.get(word) ?? []));
}
