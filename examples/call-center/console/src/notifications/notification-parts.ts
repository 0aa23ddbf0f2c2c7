/** One line of a notification, and the ticket that it links to. */
export interface NotificationRow {
  readonly text: string;
  readonly ticketId: string | null;
}

/** One part of a notification: a title, and its lines. */
export interface NotificationPart {
  readonly title: string;
  readonly rows: readonly NotificationRow[];
}

const ticketAddress = /^\S*\/petugas\/kasus\/([\da-f-]{36})$/;

/** Splits a notification for display: the URL below a line becomes the link of that line. */
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
