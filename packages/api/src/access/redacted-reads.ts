import { NotFoundError } from '@aduan/core';
import type { MergedTickets, MergePreview, MergeSuggestions } from '@aduan/plugins/merged-tickets';
import type { Parties } from '@aduan/plugins/parties';
import type { CallPage } from '@aduan/plugins/replies';
import type { ViewLog } from '@aduan/plugins/view-log';
import type { Operation } from '../operations/operation.js';

/** Parts that the redacted reads need. */
export interface RedactedReadsParts {
  readonly viewLog: ViewLog;
  readonly parties?: Parties;
}

// Each replaces the operation of the same name, whose schemas have validated the call.
type Reads = Readonly<Record<string, Operation['run']>>;

type Reports = Awaited<ReturnType<MergedTickets['reports']>>;

/** Pages of the plugin `case-file`, whose descriptions say it themselves. */
const printed = /* @__PURE__ */ new Set(['readCaseFile', 'printPostalAnswer']);

const note =
  'An officer whom the sign-in of the host knows, rather than a key, gets it redacted: numbers and addresses are shown for a ground, by `revealTicket` and `getParty`.';
const listNote =
  'An officer whom the sign-in of the host knows, rather than a key, reads the subjects without numbers and addresses, and no names but of those to call.';

/**
 * Operations whose answer is redacted for officers without an API key, on a desk with a view log: a citizen's number is
 * shown only for a recorded ground. Programs are limited by their scopes instead.
 */
export function withRedactedReads(
  operations: readonly Operation[],
  { parties, viewLog: views }: RedactedReadsParts,
): readonly Operation[] {
  const reads: Reads = {
    listTickets: ({ query }, options) => views.list(Object(query), options),
    searchTickets: ({ body }, options) => views.search(Object(body), options),
    getTicket: ({ path: { id = '' }, query }, options) => views.get(id, Object(query), options),
    async findTicket({ path: { number = '' }, query }, options) {
      const { items } = await views.list({ number, limit: 2 }, options);
      const [found, another] = items;
      if (!found || another) throw new NotFoundError('ticket');
      return views.get(found.ticket.id, Object(query), options);
    },
    async readTranscript({ path: { id = '' }, query }, options) {
      const view = await views.get(id, Object(query), options);
      const items = view.timeline.filter(({ type }) => type === 'message');
      return { items, earlier: view.earlier };
    },
    ...(parties && {
      getParty({ path: { id = '' }, query }, options) {
        const asked: { readonly ground?: string } = Object(query);
        return parties.get(id, asked, { ...options, redacted: asked.ground === undefined });
      },
      suggestParties: ({ path: { id = '' } }, options) =>
        parties.suggestions(id, {}, { ...options, redacted: true }),
    }),
  };
  const suggested = ({ items }: MergeSuggestions) => ({
    items: items.map((item) => ({ ...item, lead: views.redacted(item.lead) })),
  });
  const answers: Readonly<Record<string, (answer: never) => unknown>> = {
    suggestTickets: suggested,
    suggestTicketsFor: suggested,
    listReports: ({ items }: Reports) => ({ items: items.map(views.redacted) }),
    previewMerge: ({ joining, lead, ...preview }: MergePreview) => ({
      ...preview,
      lead: views.redacted(lead),
      joining: joining.map(views.redacted),
    }),
    // A caller must know the person and the number.
    listCalls: ({ items, next }: CallPage) => ({
      items: items.map((item) => ({ ...views.redacted(item), reporterName: item.reporterName })),
      next,
    }),
  };
  return operations.map((operation) => {
    const { description, name, run } = operation;
    const [read, redact] = [reads[name], answers[name]];
    const described = (by: string) => [description, by].filter(Boolean).join(' ');
    if (read) return { ...operation, redacted: read, description: described(note) };
    if (redact) {
      const redacted: Operation['run'] = async (call, options) =>
        redact((await run(call, options)) as never);
      return { ...operation, redacted, description: described(listNote) };
    }
    if (printed.has(name)) {
      const redacted: Operation['run'] = (call, options) => {
        const asked: { readonly ground?: string } = Object(call.query);
        return run(call, { ...options, ...{ redacted: asked.ground === undefined } });
      };
      return { ...operation, redacted };
    }
    if (name !== 'exportTickets') return operation;
    const { redacted: shown } = views;
    return {
      ...operation,
      redacted: (call, options) => run(call, { ...options, ...{ shown } }),
      description: described(listNote),
    };
  });
}
