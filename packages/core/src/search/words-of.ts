/** Maximum length of a distinct word; a term in the store has at most 64 characters. */
const maxWordLength = 60;

/** The words of a text, each once, in lower case: runs of letters and digits. */
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
