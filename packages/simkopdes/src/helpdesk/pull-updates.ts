import type { DirectoryContext, TicketUpdate } from '@aduan/core/directory';
import type { ForeignId } from '@aduan/core/ticket';
import * as z from 'zod';
import { allRows } from '../connection/pages.js';
import { idText, optionalId, optionalInstant } from '../lenient.js';
import { readShape } from '../unexpected-shape.js';
import type { Helpdesk } from './helpdesk.js';
import { historiesOf } from './push-ticket.js';
import { unitFor } from './translate.js';

const words = /* @__PURE__ */ z.string().trim().nullish().catch(null);

/** An entry of a history. Inferred from published column names, unofficial. */
const historySchema = /* @__PURE__ */ z.object({
  helpdesk_history_id: idText,
  status: words,
  response: words,
  assign_to_institution: optionalId,
  created_by: z
    .union([z.string(), z.number().transform(String)])
    .nullish()
    .catch(null),
  created_at: optionalInstant,
});

type HistoryRow = z.output<typeof historySchema>;

/** Maximum number of pages read of one history. */
const maxPages = 20;

/** Entries of other authors in the history of a ticket, after the known updates. @throws DirectoryError */
export async function pullNews(
  foreignId: ForeignId,
  after: string | null,
  helpdesk: Helpdesk,
  context: DirectoryContext,
): Promise<readonly TicketUpdate[]> {
  const path = historiesOf(foreignId, helpdesk);
  const rows = await allRows(helpdesk.connection, { path }, context, maxPages);
  const history = rows.map((row, index) => readShape(historySchema, row, `data.${index}`));
  const news = history.flatMap((row, index) => updatesIn(row, history.slice(0, index), helpdesk));
  return news.slice(news.findIndex(({ id }) => id === after) + 1);
}

/** Changes of an entry compared to the previous ones; none when this desk wrote it. */
function updatesIn(
  row: HistoryRow,
  before: readonly HistoryRow[],
  { account, mapping }: Helpdesk,
): readonly TicketUpdate[] {
  if (row.created_by === account) return [];
  const { status, response, assign_to_institution: institution } = row;
  const at = row.created_at ?? null;
  const line = `${row.helpdesk_history_id}`;
  const news: TicketUpdate[] = [];
  if (response) news.push({ id: `${line}:response`, at, type: 'response', text: response });
  if (institution && institution !== latest(before, 'assign_to_institution')) {
    const unit = unitFor(institution, mapping);
    news.push({ id: `${line}:transfer`, at, type: 'transfer', unit, institution });
  }
  if (status && status !== latest(before, 'status')) {
    const state = mapping.states[status] ?? null;
    news.push({ id: `${line}:state`, at, type: 'state', state, status });
  }
  return news;
}

/** The previous value of a field, also where entries in between leave it out. */
function latest(rows: readonly HistoryRow[], field: 'status' | 'assign_to_institution') {
  return rows.findLast((row) => row[field])?.[field];
}
