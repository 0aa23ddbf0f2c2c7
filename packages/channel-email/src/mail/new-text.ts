/** Marker above the text of the desk: in an answer, everything below it is a quote. */
export const replyLine = '— Balas di atas garis ini / Reply above this line —';

/** Patterns that begin a quote, in Indonesian and English mail programs. */
const quoteStarts: readonly RegExp[] = [
  /Balas di atas garis ini|Reply above this line/,
  /^-{2,} ?(?:Original Message|Original Appointment|Pesan Asli|Pesan asli) ?-{2,}$/,
  /^_{20,}$/,
];
/** Introduction of a quote: "On … wrote:", on at most three lines. */
const quoteIntroduction =
  /^(?:On|Pada|Tanggal|Am|Le) .{5,300}(?:wrote|menulis|schrieb|a écrit) ?:$/;
const introductionBegins = /^(?:On|Pada|Tanggal|Am|Le) /;
/** A quoted block of headers in the style of Outlook. */
const headerStart = /^\*?(?:From|Dari|Pengirim) ?:\*? /;
const headerFollows = /^\*?(?:Sent|Dikirim|Date|Tanggal|To|Kepada|Subject|Subjek|Perihal) ?:/;
/** Lines that mail programs append. */
const programLine =
  /^(?:Sent from my|Sent from|Dikirim dari|Get Outlook for|Dapatkan Outlook|Terkirim dari) .{1,60}$/;
const signatureLine = /^-- ?$/;

/**
 * The new text of a mail: without the quote at its end and without the signature. Text between quotes stays with them.
 * Reads each line once.
 *
 * @param isReply - whether the mail answers another one; in a first mail the quote is kept, since the mail is about it
 */
export function newText(words: string, isReply: boolean): string {
  const shown = unquoted(words, isReply);
  return shown === '' ? words.trim() : shown;
}

/** The writer's own text of an answer, above or below the quote; '' when there is none. */
export function ownText(words: string): string {
  const isQuoted = (line: string) => /^>/.test(line);
  const above = unquoted(words, true).split('\n');
  if (above.join('') !== '')
    return above
      .filter((line) => !isQuoted(line))
      .join('\n')
      .trim();
  const lines = words.split('\n');
  const last = lines.findLastIndex(isQuoted);
  return last < 0 ? '' : unquoted(lines.slice(last + 1).join('\n'), true);
}

function unquoted(words: string, isReply: boolean): string {
  const lines = words.split('\n');
  const quote = isReply ? lines.findIndex((_, index) => beginsQuote(lines, index)) : -1;
  const own = quote < 0 ? lines : lines.slice(0, quote);
  const kept = isReply ? withoutTrailing(own, (line) => /^>/.test(line)) : own;
  const signature = kept.findLastIndex((line) => signatureLine.test(line));
  const isShort = signature >= 0 && kept.length - signature <= 15;
  const unsigned = isShort ? kept.slice(0, signature) : kept;
  const said = withoutTrailing(unsigned, (line) => programLine.test(line.trim()));
  return said.join('\n').trim();
}

function beginsQuote(lines: readonly string[], index: number): boolean {
  const line = (lines[index] ?? '').trim();
  if (line.length > 400) return false;
  if (quoteStarts.some((start) => start.test(line))) return true;
  if (introductionBegins.test(line)) {
    const three = [1, 2, 3].map((count) =>
      lines
        .slice(index, index + count)
        .join(' ')
        .trim(),
    );
    return three.some((joined) => joined.length < 400 && quoteIntroduction.test(joined));
  }
  if (!headerStart.test(line)) return false;
  const next = lines.slice(index + 1, index + 5).filter((each) => headerFollows.test(each.trim()));
  return next.length >= 2;
}

function withoutTrailing(
  lines: readonly string[],
  isLeftOut: (line: string) => boolean,
): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '' && !isLeftOut(line));
  return lines.slice(0, last + 1);
}
