import { InputError } from '@aduan/core';
import type { Replies } from '@aduan/core/replies';
import { Hono } from 'hono';
import * as z from 'zod';
import { principalOf } from '../accounts/principal-of.js';
import { nextStepTemplate } from '../desk/templates.js';
import { readQuery } from './body.js';
import { commandRoute, requireVersion } from './command-route.js';
import type { OfficerEnvironment } from './environment.js';
import { answerDraftBody, emptyBody, reasonBody } from './ticket-bodies.js';
import { ticketId } from './ticket-id.js';

const callQuery = /* @__PURE__ */ z.object({
  team: z.string().max(100).exactOptional(),
  /** Id of an officer; `none` = unassigned tickets. */
  assignee: z.string().max(100).exactOptional(),
  after: z.string().max(500).exactOptional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const templateQuery = /* @__PURE__ */ z.object({ locale: z.enum(['id', 'en']).default('id') });

/** Reply drafts and their approval, templates filled in from a ticket, and whom to call back. */
export function answerRoutes(answers: Replies, now: () => number) {
  const routes = new Hono<OfficerEnvironment>();
  const command = commandRoute(routes);

  command('draft', answerDraftBody, answers.write);
  command('draft/submit', emptyBody, (id, _body, options) => answers.submit(id, {}, options));
  command('draft/approve', emptyBody, (id, _body, options) =>
    answers.approve(id, {}, requireVersion(options)),
  );
  command('draft/return', reasonBody, (id, { reason }, options) =>
    answers.sendBack(id, { reason }, options),
  );
  command('draft/discard', emptyBody, (id, _body, options) => answers.discard(id, {}, options));
  command('draft/send', emptyBody, (id, _body, options) => answers.send(id, {}, options));

  routes.get('/tickets/:id/templates', async (c) => {
    const { locale } = readQuery(c, templateQuery);
    const options = { actor: principalOf(c.var.officer) };
    const { items } = await answers.templates({}, options);
    const filled = await Promise.all(
      items.map(async ({ id, label }) => {
        const filled = await answers
          .compose(ticketId(c), { template: id, locale }, options)
          .catch(lacksSomething);
        return filled === null ? [] : [{ id, label, text: filled.text }];
      }),
    );
    const templates = filled.flat();
    const nextStep = templates.find(({ id }) => id === nextStepTemplate)?.text ?? null;
    return c.json({ templates: templates.filter(({ id }) => id !== nextStepTemplate), nextStep });
  });

  routes.get('/calls', async (c) => {
    const { assignee, ...query } = readQuery(c, callQuery);
    const handler = assignee === 'none' ? null : assignee;
    const filter = {
      ...query,
      ...(handler !== undefined && { assignee: handler }),
    };
    const page = await answers.calls(filter, { actor: principalOf(c.var.officer) });
    return c.json({ ...page, now: now() });
  });
  return routes;
}

/** Hides a template that needs a value this ticket does not have. */
function lacksSomething(reason: unknown): null {
  if (reason instanceof InputError) return null;
  throw reason;
}
