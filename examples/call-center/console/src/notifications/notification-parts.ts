/** One line of a notice, and the case that it leads to. */
export interface NotificationRow {
  readonly text: string;
  readonly ticketId: string | null;
}

/** What belongs together in a notice: a title, and what stands under it. */
export interface NotificationPart {
  readonly title: string;
  readonly rows: readonly NotificationRow[];
}

const ticketAddress = /^\S*\/petugas\/kasus\/([\da-f-]{36})$/;

/** A notice as it is shown: the address under a line becomes the link of that line. */
export function notificationParts(text: string): readonly NotificationPart[] {
  return text.split('\n\n').map((block) => {
    const [title = '', ...lines] = block.split('\n');
    const rows: NotificationRow[] = [];
    for (const line of lines) {
      const ticketId = ticketAddress.exec(line)?.[1] ?? null;
      const last = rows.at(-1);
      if (ticketId !== null && last) rows[rows.length - 1] = { ...last, ticketId };
      else rows.push({ text: line, ticketId: null });
    }
    return { title, rows };
  });
}
