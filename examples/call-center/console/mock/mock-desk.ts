import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AttemptOutcome, Ticket, TimelineEntry } from '@aduan/core';
import type { Plugin } from 'vite';
import { mockAnswer, mockCalls, mockDraft, mockDraftText, mockTemplates } from './mock-answers.js';
import { hour, midnight } from './mock-calendar.js';
import { mockConversations } from './mock-conversations.js';
import { mockDeadLetters } from './mock-dead-letters.js';
import { mockExplanation } from './mock-explanation.js';
import { mockList } from './mock-list.js';
import { mockFront, mockMeta, officers } from './mock-meta.js';
import { mockNotifications } from './mock-notifications.js';
import { mockOpen } from './mock-open.js';
import { mockRecap } from './mock-recap.js';
import { previewOf, reportsOf, similarTo } from './mock-reports.js';
import { type MockTicket, makeTickets } from './mock-tickets.js';
import { brand, message, nextId } from './mock-timeline.js';
import { actionsOf, viewOf } from './mock-view.js';
import { phaseOf } from './mock-workflow.js';

/**
 * An invented desk in memory that answers the console's requests without the real server. `MOCK_TICKETS=0` gives an
 * empty desk, `MOCK_SIGNED_IN=1` skips the sign-in.
 */
export function mockDesk(): Plugin {
  // The mock's time starts in the morning of today.
  const shift = midnight(Date.now()) + 10.3 * hour - Date.now();
  const now = () => Date.now() + shift;
  const cases = makeTickets(now(), Number(process.env.MOCK_TICKETS ?? 27));
  const streams = new Set<ServerResponse>();
  let signedIn = process.env.MOCK_SIGNED_IN === '1';
  const session = () => ({ officer: signedIn ? officers[0] : null, csrf: 'token' });

  const meta = mockMeta(now());
  const conversationAnswer = mockConversations();

  const { count, list, search } = mockList(cases, now);

  function update(one: MockTicket, ticket: Partial<Ticket>, ...entries: TimelineEntry[]) {
    one.timeline.push(...entries);
    one.ticket = { ...one.ticket, ...ticket, version: one.ticket.version + 1, updatedAt: now() };
    for (const stream of streams)
      stream.write(`event: change\ndata: ${JSON.stringify({ ticketId: one.ticket.id })}\n\n`);
    return { ticket: one.ticket };
  }

  function act(one: MockTicket, body: Record<string, string>) {
    const action = actionsOf(one).find((each) => each.action === body.action);
    if (!action)
      return [
        422,
        { error: { code: 'transition-refused', message: 'Tidak bisa dari keadaan ini.' } },
      ] as const;
    const actor = { id: 'petugas-satu', kind: 'officer' as const, roles: ['agent'] };
    const entries: TimelineEntry[] = [
      brand<TimelineEntry>({
        id: nextId(),
        at: now(),
        actor,
        type: 'move',
        action: action.action,
        from: one.ticket.state,
        to: action.to,
        reason: body.reason ?? null,
      }),
    ];
    if (body.text)
      entries.unshift(
        message(now(), 'out', body.text, {
          purpose: action.sends,
          status: 'accepted',
          channel: one.ticket.channel,
        }),
      );
    const phase = phaseOf(action.to);
    if (phase !== 'active' && phase !== 'new') one.dueAt = null;
    return [
      200,
      update(
        one,
        { state: action.to, phase, team: body.team ?? one.ticket.team, draft: null },
        ...entries,
      ),
    ] as const;
  }

  function answer(
    method: string,
    path: string,
    query: URLSearchParams,
    body: Record<string, string>,
    version: string | undefined,
  ): readonly [number, unknown] {
    if (path === '/session') {
      if (method === 'POST' && body.password !== 'contoh')
        return [401, { error: { code: 'forbidden', message: '' } }];
      if (method !== 'GET') signedIn = method === 'POST';
      return [200, session()];
    }
    if (path === '/front') return [200, mockFront(now())];
    if (!signedIn) return [401, { error: { code: 'unauthenticated', message: '' } }];
    if (path === '/meta') return [200, meta];
    const chat = conversationAnswer({ path, now: now(), ticketId: cases[0]?.ticket.id ?? null });
    if (chat) return chat;
    if (path === '/tickets' && method === 'GET') return [200, list(query)];
    if (path === '/search') return [200, search(body.text ?? '')];
    if (path === '/tickets/count') return [200, { count: null }];
    if (path === '/counts')
      return [
        200,
        {
          byPhase: {},
          late: count('late'),
          mine: count('mine'),
          team: count('team'),
          owed: count('owed'),
          calls: count('calls'),
          noWay: count('no-way'),
          approval: count('approval'),
          open: count('all'),
          now: now(),
        },
      ];
    if (path === '/notifications') return [200, mockNotifications(now(), cases)];
    if (path.startsWith('/notifications/')) return [200, {}];
    if (path === '/similar') return [200, { items: similarTo(cases, body.category ?? null) }];
    if (path === '/people/find') return [200, { items: [] }];
    if (path === '/calls') return [200, mockCalls(cases, now())];
    if (path === '/dead-letters') return [200, mockDeadLetters(now())];
    if (path.startsWith('/dead-letters/')) return [200, {}];
    if (path === '/reports/recap') return [200, mockRecap(cases, query, now())];
    if (path === '/reports/open') return [200, mockOpen(cases, query, now())];
    if (path === '/tickets') {
      const [fresh] = makeTickets(now(), 1);
      if (!fresh) return [500, {}];
      fresh.ticket = {
        ...fresh.ticket,
        number: `ADU-2026-000${200 + cases.length}-4`,
        state: 'received',
        phase: 'new',
        receivedAt: now(),
        assignee: null,
        assignedAt: null,
      };
      fresh.subject = body.body?.slice(0, 60) ?? '';
      fresh.timeline = [message(now(), 'in', body.body ?? '', { channel: body.channel })];
      cases.push(fresh);
      return [200, { ticket: fresh.ticket, pin: '408215' }];
    }
    const [, , id = '', verb, draftAction] = path.split('/');
    const one = cases.find(({ ticket }) => ticket.id === id);
    if (!one) return [404, { error: { code: 'ticket-not-found', message: '' } }];
    if (method === 'POST' && version !== undefined && Number(version) !== one.ticket.version) {
      return [
        409,
        {
          error: {
            code: 'store-conflict',
            message: '',
            expected: Number(version),
            actual: one.ticket.version,
            current: one.ticket,
          },
        },
      ];
    }
    const actor = { id: 'petugas-satu', kind: 'officer' as const, roles: ['agent'] };
    const fact = (event: string, facts: object) =>
      brand<TimelineEntry>({
        id: nextId(),
        at: now(),
        actor,
        type: 'fact',
        event,
        facts,
        reason: null,
      });
    switch (verb) {
      case undefined:
        return [200, { ...viewOf(one, now()), answer: mockAnswer(one) }];
      case 'templates':
        return [200, mockTemplates(one.ticket)];
      case 'draft':
        if (draftAction === 'send') {
          return act(one, { action: 'answer', text: mockDraftText(one.ticket) });
        }
        return [200, update(one, mockDraft(one.ticket, draftAction, body, now()))];
      case 'seen':
        one.ticket = { ...one.ticket, awaitingReadSince: null };
        return [200, {}];
      case 'explain':
        return [200, mockExplanation(one, query.get('metric'), now())];
      case 'act':
        return act(one, body);
      case 'notes':
        return [
          200,
          update(
            one,
            {},
            brand<TimelineEntry>({ id: nextId(), at: now(), actor, type: 'note', text: body.text }),
          ),
        ];
      case 'assign':
        return [
          200,
          update(
            one,
            brand<Partial<Ticket>>(body),
            fact('ticket.assigned', {
              team: one.ticket.team,
              assignee: one.ticket.assignee,
              ...body,
            }),
          ),
        ];
      case 'classify':
        return [
          200,
          update(
            one,
            brand<Partial<Ticket>>(body),
            fact('ticket.classified', { ...one.ticket, ...body }),
          ),
        ];
      case 'restrict':
        return [200, update(one, brand<Partial<Ticket>>(body), fact('ticket.restricted', body))];
      case 'attempts':
        return [
          200,
          update(
            one,
            {
              obligations: one.ticket.obligations.map((each) => ({
                ...each,
                status: body.outcome === 'reached' ? ('reached' as const) : each.status,
                settledAt: body.outcome === 'reached' ? now() : null,
                attempts: [
                  ...each.attempts,
                  {
                    at: now(),
                    by: 'phone',
                    outcome: brand<AttemptOutcome>(body.outcome),
                    messageId: null,
                    workingDay: null,
                  },
                ],
              })),
            },
            brand<TimelineEntry>({
              id: nextId(),
              at: now(),
              actor,
              type: 'attempt',
              by: 'phone',
              outcome: body.outcome,
              remark: body.remark ?? null,
            }),
          ),
        ];
      case 'waivers':
        return [
          200,
          update(
            one,
            {
              obligations: one.ticket.obligations.map((each) => ({
                ...each,
                status: 'waived',
                settledAt: now(),
              })),
            },
            fact('obligation.waived', {}),
          ),
        ];
      case 'links':
        return [
          200,
          update(
            one,
            {
              links: [
                ...one.ticket.links,
                brand<Ticket['links'][number]>({ type: body.as, ticketId: body.ticketId }),
              ],
            },
            fact('ticket.linked', { type: body.as, ticketId: body.ticketId }),
          ),
        ];
      case 'similar':
        return [200, { items: similarTo(cases, one.ticket.category, one) }];
      case 'reports':
        return [200, { items: reportsOf(cases, one) }];
      case 'merge': {
        const into = query.get('into') ?? body.into;
        const lead = cases.find(({ ticket }) => ticket.id === into);
        if (!lead) return [404, { error: { code: 'ticket-not-found', message: '' } }];
        if (method === 'GET') return [200, previewOf(one, lead)];
        const joined = { ticketId: one.ticket.id, since: one.ticket.receivedAt };
        const { id: leadId, reports } = lead.ticket;
        one.dueAt = null;
        update(
          lead,
          { reports: [...reports, joined] },
          fact('merged-tickets:report-joined', joined),
        );
        return [200, update(one, { leadId }, fact('merged-tickets:joined', { leadId }))];
      }
      case 'split': {
        const lead = cases.find(({ ticket }) => ticket.id === one.ticket.leadId);
        if (!lead) return [200, { ticket: one.ticket }];
        const reports = lead.ticket.reports.filter(({ ticketId }) => ticketId !== one.ticket.id);
        update(lead, { reports }, fact('merged-tickets:report-left', { ticketId: one.ticket.id }));
        const { leadId } = one.ticket;
        return [200, update(one, { leadId: null }, fact('merged-tickets:left', { leadId }))];
      }
      case 'pin':
        return [200, update(one, {}, fact('pin.renewed', { channel: one.ticket.channel }))];
      default:
        return [404, { error: { code: 'not-found', message: '' } }];
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', 'http://mock');
    const path = url.pathname.replace(/^\/api(?:\/v1)?/, '');
    if (path === '/stream') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': hello\n\n');
      streams.add(response);
      request.on('close', () => streams.delete(response));
      return;
    }
    let text = '';
    for await (const chunk of request) text += chunk;
    const version = request.headers['if-match'];
    const [status, body] = answer(
      request.method ?? 'GET',
      path,
      url.searchParams,
      text ? JSON.parse(text) : {},
      version,
    );
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  return {
    name: 'aduan-mock-desk',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.startsWith('/api/')) return next();
        handle(request, response).catch(next);
      });
    },
  };
}
