import type { Webhooks } from '@aduan/core/webhooks';
import * as z from 'zod';
import { command, type Operation, question, read } from '../operations/operation.js';
import { changedWebhook, newWebhook, webhook, webhookChange } from '../schemas/webhook.js';
import { pathNumber } from './path-number.js';

const secret = /* @__PURE__ */ z
  .string()
  .describe('Shown here and nowhere else. Verify deliveries with it (Standard Webhooks).');
const withSecret = /* @__PURE__ */ z
  .object({ webhook, secret })
  .meta({ id: 'WebhookWithSecret', description: 'An endpoint with its secret.' });

/** Routes of webhook endpoints. */
export function webhookRoutes(webhooks: Webhooks): readonly Operation[] {
  const write = { scope: 'webhooks:write' } as const;
  const simple = (
    name: string,
    action: 'pause' | 'resume',
    summary: string,
    description?: string,
  ): Operation =>
    command({
      ...write,
      name,
      path: `/webhooks/{number}/${action}`,
      summary,
      ...(description && { description }),
      answer: changedWebhook,
      run: async ({ path }, options) => ({
        webhook: await webhooks[action](pathNumber(path.number), options),
      }),
    });
  return [
    read({
      name: 'listWebhooks',
      path: '/webhooks',
      summary: 'Where programs hear of cases, and how they take it',
      scope: 'webhooks:read',
      answer: z.object({ items: z.array(webhook) }),
      run: async (_, options) => ({ items: await webhooks.list(options) }),
    }),
    read({
      name: 'getWebhook',
      path: '/webhooks/{number}',
      summary: 'One endpoint',
      scope: 'webhooks:read',
      answer: changedWebhook,
      run: async ({ path }, options) => ({
        webhook: await webhooks.get(pathNumber(path.number), options),
      }),
    }),
    command({
      ...write,
      name: 'addWebhook',
      path: '/webhooks',
      summary: 'Add an endpoint, which hears of the cases that you may see',
      body: newWebhook,
      hasVersion: false,
      status: 201,
      answer: withSecret,
      run: ({ body }, options) => webhooks.add(body, options),
    }),
    command({
      ...write,
      name: 'changeWebhook',
      path: '/webhooks/{number}',
      summary: 'Change an endpoint; what is left out stays',
      body: webhookChange,
      answer: changedWebhook,
      run: async ({ body, path }, options) => ({
        webhook: await webhooks.change(pathNumber(path.number), body, options),
      }),
    }),
    simple('pauseWebhook', 'pause', 'Let what happens wait'),
    simple('resumeWebhook', 'resume', 'Send what has waited, and what happens from now on'),
    command({
      ...write,
      name: 'rotateWebhookSecret',
      path: '/webhooks/{number}/secret',
      summary: 'Make a new secret; the former one signs as well for a day',
      answer: withSecret,
      run: ({ path }, options) => webhooks.rotateSecret(pathNumber(path.number), options),
    }),
    command({
      ...write,
      name: 'removeWebhook',
      path: '/webhooks/{number}/removal',
      summary: 'Forget an endpoint, and what waits for it',
      answer: null,
      run: ({ path }, options) => webhooks.remove(pathNumber(path.number), options),
    }),
    question({
      ...write,
      name: 'testWebhook',
      path: '/webhooks/{number}/test',
      summary: 'Send `webhook.test` now, once, and say what came of it',
      body: z.strictObject({}),
      answer: z.object({
        delivered: z.boolean(),
        error: z.string().nullable(),
        tookMs: z.number(),
      }),
      run: ({ path }, options) => webhooks.test(pathNumber(path.number), options),
    }),
    question({
      ...write,
      name: 'replayWebhook',
      path: '/webhooks/{number}/replay',
      summary: 'Send again what was given up, at most 100 deliveries',
      body: z.strictObject({}),
      answer: z.object({ replayed: z.int() }),
      run: async ({ path }, options) => ({
        replayed: await webhooks.replay(pathNumber(path.number), options),
      }),
    }),
  ];
}
