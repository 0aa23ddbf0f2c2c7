import type { LabelledTicket } from '@aduan/knowledge/understanding';
import { parse } from 'csv-parse/sync';

/** The tickets of a file, and the problems of its other lines. */
export interface LabelledTickets {
  readonly tickets: readonly LabelledTicket[];
  readonly problems: readonly string[];
}

const fields = ['category', 'kind', 'urgency'] as const;

/**
 * Reads tickets from a table with the columns `text`, `category`, `kind`, `urgency`, or from one JSON object a line,
 * oldest first. Lines without a text or any label are reported by number, without their content.
 *
 * @param name - ends in `.csv` for a table
 */
export function readLabelledTickets(name: string, text: string): LabelledTickets {
  const tickets: LabelledTicket[] = [];
  const problems: string[] = [];
  for (const { line, value } of name.endsWith('.csv') ? rowsOf(text) : linesOf(text)) {
    const ticket = ticketOf(value);
    if (ticket) tickets.push(ticket);
    else problems.push(`line ${line}: needs a text and a category, kind or urgency`);
  }
  return { tickets, problems };
}

interface Row {
  readonly line: number;
  readonly value: unknown;
}

function rowsOf(text: string): readonly Row[] {
  const head = text.slice(0, text.indexOf('\n'));
  const records: { readonly info: { readonly lines: number }; readonly record: unknown }[] = parse(
    text,
    { bom: true, columns: true, delimiter: head.includes(';') ? ';' : ',', info: true, trim: true },
  );
  return records.map(({ info, record }) => ({ line: info.lines, value: record }));
}

function linesOf(text: string): readonly Row[] {
  return text.split('\n').flatMap((each, at): readonly Row[] => {
    if (each.trim() === '') return [];
    return [{ line: at + 1, value: jsonOf(each) }];
  });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function ticketOf(value: unknown): LabelledTicket | null {
  const { text, ...labels }: Record<string, unknown> = Object(value);
  if (typeof text !== 'string' || text.trim() === '') return null;
  const known = fields.flatMap((field) => {
    const label = labels[field];
    return typeof label === 'string' && label.trim() !== '' ? [[field, label.trim()] as const] : [];
  });
  return known.length > 0 ? { text, ...Object.fromEntries(known) } : null;
}
