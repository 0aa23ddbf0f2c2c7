/** So much of a word is told from others: a term of the store has at most 64 letters. */
const maxWordLength = 60;

/** The words of a text, each once, in small letters: runs of letters and digits. */
export function wordsOf(text: string): ReadonlySet<string> {
  const runs =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(runs.map(shortened));
}

function shortened(run: string): string {
  return run.length <= maxWordLength ? run : [...run].slice(0, maxWordLength).join('');
}
