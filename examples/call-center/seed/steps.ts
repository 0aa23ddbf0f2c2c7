import type { TicketKind } from '@aduan/core/ticket';
import type { Moment } from './moment.js';
import type { CallOutcome, OfficerKey, SampleStep } from './sample-ticket.js';

/** The officer verifies the ticket. */
export function verify(by: OfficerKey, at: Moment): SampleStep {
  return { at, by, action: (tickets, id, options) => tickets.act(id, 'verify', {}, options) };
}

/** The officer classifies the ticket. */
export function classify(
  by: OfficerKey,
  at: Moment,
  as: {
    readonly kind?: TicketKind;
    readonly category: string;
    readonly region?: string;
    readonly cooperative?: string;
    readonly supervisory?: boolean;
  },
): SampleStep {
  const { cooperative, ...rest } = as;
  const named = cooperative === undefined ? {} : { cooperative: { name: cooperative } };
  return {
    at,
    by,
    action: (tickets, id, options) => tickets.classify(id, { ...rest, ...named }, options),
  };
}

/** Assigns the ticket to a team, or to one officer of it if named. */
export function route(
  by: OfficerKey,
  at: Moment,
  team: string,
  assignee?: string,
): readonly SampleStep[] {
  return [
    { at, by, action: (tickets, id, options) => tickets.act(id, 'route', { team }, options) },
    ...(assignee === undefined ? [] : [assign(by, at, { assignee })]),
  ];
}

/** Assigns the ticket to a team or an officer. */
function assign(
  by: OfficerKey,
  at: Moment,
  to: { readonly team?: string; readonly assignee?: string },
): SampleStep {
  return { at, by, action: (tickets, id, options) => tickets.assign(id, to, options) };
}

/** Work begins. */
export function start(by: OfficerKey, at: Moment): SampleStep {
  return { at, by, action: (tickets, id, options) => tickets.act(id, 'start', {}, options) };
}

/** An officer writes an answer and submits it for approval. */
export function submitDraft(by: OfficerKey, at: Moment, text: string): SampleStep {
  return {
    at,
    by,
    action: (_tickets, id, options, _view, { answers }) =>
      answers.write(id, { text, submit: true }, options),
  };
}

/** The desk asks the citizen; the SLA clock pauses until they write. */
export function ask(by: OfficerKey, at: Moment, text: string): SampleStep {
  return { at, by, action: (tickets, id, options) => tickets.ask(id, text, options) };
}

/** The desk answers. */
export function answer(by: OfficerKey, at: Moment, text: string): SampleStep {
  return { at, by, action: (tickets, id, options) => tickets.answer(id, text, options) };
}

/** Any other action of the workflow. */
export function act(
  by: OfficerKey,
  at: Moment,
  action: string,
  input: {
    readonly text?: string;
    readonly reason?: string;
    readonly referral?: { readonly agency: string; readonly name: string };
  } = {},
): SampleStep {
  return { at, by, action: (tickets, id, options) => tickets.act(id, action, input, options) };
}

/** Merges the ticket into another one, which leads. */
export function merge(by: OfficerKey, at: Moment, into: string): SampleStep {
  return {
    at,
    by,
    action: (_tickets, id, options, _view, { mergedTickets, idOf }) =>
      mergedTickets.merge(id, { into: idOf(into) }, options),
  };
}

/** A note among officers. */
export function note(by: OfficerKey, at: Moment, text: string): SampleStep {
  return { at, by, action: (tickets, id, options) => tickets.note(id, text, options) };
}

/** Restricts who sees the person, the content, or both. */
export function restrict(
  by: OfficerKey,
  at: Moment,
  flags: { readonly anonymous?: boolean; readonly confidential?: boolean },
): SampleStep {
  return { at, by, action: (tickets, id, options) => tickets.restrict(id, flags, options) };
}

/** An officer calls the citizen to give the answer that is owed. */
export function call(by: OfficerKey, at: Moment, outcome: CallOutcome, remark: string): SampleStep {
  return {
    at,
    by,
    async action(tickets, id, options, view) {
      const owed = (await view()).ticket.obligations.find(({ status }) => status === 'owed');
      if (owed === undefined) return;
      await tickets.attempt(id, { obligationId: owed.id, by: 'phone', outcome, remark }, options);
    },
  };
}

/** The citizen writes again in the chat. */
export function write(at: Moment, text: string): SampleStep {
  return { at, by: 'citizen', text };
}
