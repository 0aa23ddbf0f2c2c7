/** Words that say nothing of what a report is about. */
const common = new Set(
  `yang dan untuk dengan dari pada ini itu ada tidak sudah belum akan juga saya kami kita mereka
  adalah atau oleh dalam karena agar bisa mohon tolong bapak ibu para serta kepada sejak sampai the
  and for with from this that are was were has have not our please`.split(/\s+/),
);

/** The words of a text that tell it from others: lower case, without numbers and common words. */
function tellingWords(text: string): ReadonlySet<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)));
}

/** The telling words of a text that its masked form still shows: what the masker put there is none of them. */
export function shownWords(text: string, masked: string): ReadonlySet<string> {
  const shown = tellingWords(masked);
  return new Set([...tellingWords(text)].filter((word) => shown.has(word)));
}

/** How much two texts have in common, from 0 to 1: twice the shared words over all words (Dice). */
export function textSimilarity(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const shared = [...first].filter((word) => second.has(word)).length;
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size);
}
