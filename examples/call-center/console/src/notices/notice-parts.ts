/** One line of a notice, and the case that it leads to. */
export interface NoticeRow {
  readonly words: string;
  readonly caseId: string | null;
}

/** What belongs together in a notice: a title, and what stands under it. */
export interface NoticePart {
  readonly title: string;
  readonly rows: readonly NoticeRow[];
}

const caseAddress = /^\S*\/petugas\/kasus\/([\da-f-]{36})$/;

/** A notice as it is shown: the address under a line becomes the link of that line. */
export function noticeParts(text: string): readonly NoticePart[] {
  return text.split('\n\n').map((block) => {
    const [title = '', ...lines] = block.split('\n');
    const rows: NoticeRow[] = [];
    for (const line of lines) {
      const caseId = caseAddress.exec(line)?.[1] ?? null;
      const last = rows.at(-1);
      if (caseId !== null && last) rows[rows.length - 1] = { ...last, caseId };
      else rows.push({ words: line, caseId: null });
    }
    return { title, rows };
  });
}
