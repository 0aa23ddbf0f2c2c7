import { settings } from '../settings.js';

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

const ticketPath = `${settings.basePath}/kasus/`;

/** Splits a notification for display: the URL below a line becomes the link of that line. */
export function notificationParts(text: string): readonly NotificationPart[] {
  return text.split('\n\n').map((block) => {
    const [title = '', ...lines] = block.split('\n');
    const rows: NotificationRow[] = [];
    for (const line of lines) {
      const ticketId = linkedTicket(line);
      const last = rows.at(-1);
      if (ticketId !== null && last) rows[rows.length - 1] = { ...last, ticketId };
      else rows.push({ text: line, ticketId: null });
    }
    return { title, rows };
  });
}

/** The id of the ticket that an address of this console shows; null for another text. */
function linkedTicket(line: string): string | null {
  const id = line.slice(-36);
  return line.endsWith(ticketPath + id) && /^[\da-f-]{36}$/.test(id) && !/\s/.test(line)
    ? id
    : null;
}
