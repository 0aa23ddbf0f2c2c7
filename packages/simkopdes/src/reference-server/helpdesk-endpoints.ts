import * as z from 'zod';
import { type Answer, badInput, type EndpointRequest, type Endpoints, missing } from './answer.js';

/** An entry of a ticket's history. */
export interface HistoryEntry {
  readonly status?: string;
  readonly response?: string;
  readonly assign_to_institution?: string;
}

/** An accepted ticket, with the limits of the published columns. */
const caseSchema = /* @__PURE__ */ z.strictObject({
  ticket_number: z.string().min(1).max(255),
  category: z.string().max(255),
  subject: z.string().max(255),
  issue: z.string().max(550),
  cooperative_id: z.string().nullable(),
});

const lineSchema: z.ZodType<HistoryEntry> = /* @__PURE__ */ z.strictObject({
  status: z.string().max(255).exactOptional(),
  response: z.string().max(255).exactOptional(),
  assign_to_institution: z.string().exactOptional(),
});

/** An entry as the server stores it. */
export type StoredHistoryEntry = HistoryEntry & {
  readonly helpdesk_history_id: number;
  readonly created_by: string;
  readonly created_at: string;
};

/** A ticket as the server stores it. */
export interface StoredTicket extends z.output<typeof caseSchema> {
  readonly helpdesk_id: number;
  readonly histories: StoredHistoryEntry[];
}

/** Accepts tickets and their histories, each write once per key. No such endpoint of the real server is known. */
export function helpdeskEndpoints(now: () => number) {
  const cases = new Map<string, StoredTicket>();
  const answers = new Map<string, Answer>();
  let lines = 0;

  function append({ histories }: StoredTicket, line: HistoryEntry, by: string): StoredHistoryEntry {
    lines += 1;
    const at = new Date(now() + 7 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
    const kept = { ...line, helpdesk_history_id: lines, created_by: by, created_at: at };
    histories.push(kept);
    return kept;
  }

  function create({ body }: EndpointRequest): Answer | null {
    const { data } = caseSchema.safeParse(body);
    if (!data) return null;
    const taken: StoredTicket = { ...data, helpdesk_id: cases.size + 1, histories: [] };
    cases.set(`${taken.helpdesk_id}`, taken);
    return { data: { helpdesk_id: taken.helpdesk_id } };
  }

  function addLine({ account, body }: EndpointRequest, kept: StoredTicket): Answer | null {
    const { data } = lineSchema.safeParse(body);
    return data ? { data: append(kept, data, account ?? '') } : null;
  }

  function once(key: string | null, write: () => Answer | null): Answer | Response {
    const known = answers.get(key ?? '');
    if (known) return known;
    const answer = write();
    if (answer && key) answers.set(key, answer);
    return answer ?? badInput();
  }

  const endpoints: Endpoints = (asked) => {
    const [first, id, last] = asked.path;
    if (first !== 'helpdesks') return null;
    if (asked.method === 'POST' && id === undefined) return once(asked.key, () => create(asked));
    const kept = cases.get(id ?? '');
    if (!kept || last !== 'histories') return missing();
    return asked.method === 'POST'
      ? once(asked.key, () => addLine(asked, kept))
      : { data: kept.histories };
  };

  return {
    endpoints,
    cases,
    /** Writes into the history of a ticket on behalf of the other side. @returns whether the ticket exists */
    say(id: string, line: HistoryEntry): boolean {
      const kept = cases.get(id);
      if (kept) append(kept, line, 'petugas');
      return kept !== undefined;
    },
  };
}
