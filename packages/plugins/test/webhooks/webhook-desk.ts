import type { KindDefinition, Principal, Workflow } from '@aduan/core';
import { memoryStore } from '@aduan/store-memory';
import { endorsements } from '../../../core/test/plugin/endorsements.js';
import { agent, officer, supervisor, testDesk } from '../../../core/test/runtime/test-desk.js';
import { ratings } from '../../src/ratings/index.js';
import {
  WebhookError,
  type WebhookInput,
  type WebhookRequest,
  type Webhooks,
  type WebhooksOptions,
  webhooks as webhooksPlugin,
} from '../../src/webhooks/index.js';

const complaint = {
  channel: 'counter',
  subject: 'Gerai belum buka',
  body: 'Gerai koperasi di desa kami belum buka. Nama saya Siti, 081234567890.',
  reporter: { name: 'Siti Aminah', contacts: [{ kind: 'phone', value: '081234567890' }] },
};

export interface WebhookDeskOptions extends Partial<WebhooksOptions> {
  readonly kinds?: readonly KindDefinition[];
  readonly workflow?: Workflow;
  readonly store?: ReturnType<typeof memoryStore>;
  /** The endpoint's answer: a status, or none. */
  readonly answer?: (request: WebhookRequest) => number | 'none' | Promise<number | 'none'>;
  readonly retryAfterMs?: number;
}

/** A desk with webhooks, and an endpoint that keeps the requests it accepted. */
export function webhookDesk(options: WebhookDeskOptions = {}) {
  const {
    answer = () => 204,
    kinds,
    retryAfterMs = null,
    store = memoryStore(),
    transport,
    workflow,
    ...rest
  } = options;
  const tries: WebhookRequest[] = [];
  const taken: WebhookRequest[] = [];
  const plugin = webhooksPlugin({
    transport: transport ?? {
      obstacle: ({ protocol }) => (protocol === 'https:' ? null : 'is not https'),
      async send(request) {
        tries.push(request);
        const status = await answer(request);
        if (status === 'none') throw new WebhookError('webhook-unreachable', 'away');
        if (status < 300) taken.push(request);
        return { status, retryAfterMs };
      },
    },
    ...rest,
  });
  const desk = testDesk({
    store,
    ...(kinds && { kinds }),
    ...(workflow && { workflow }),
    plugins: [plugin, ratings({ question: false }), endorsements({ urgentFrom: 99 })],
  });
  const { webhooks } = desk.aduan.plugins;
  const actor = { actor: supervisor };
  return {
    ...desk,
    store,
    webhooks,
    tries,
    taken,
    add: (input: Partial<WebhookInput> = {}) =>
      webhooks.add(
        { name: 'portal', url: 'https://portal.example/hook', events: ['*'], ...input },
        actor,
      ),
    open: async (input: object = {}) => {
      const opened = await desk.aduan.tickets.open({ ...complaint, ...input }, { actor: agent });
      return opened.ticket;
    },
    take: (id: string) => desk.aduan.tickets.act(id, 'start', {}, { actor: officer }),
    told: () => taken.map((request) => payloadOf(request)),
    later: async (ms: number) => {
      desk.clock.now += ms;
      await desk.aduan.workOff();
    },
  };
}

/** All commands on endpoint 1. */
export function everyCall(
  { change, get, pause, remove, replay, resume, rotateSecret, test }: Webhooks,
  input: Partial<WebhookInput>,
  as: { readonly actor: Principal },
): readonly Promise<unknown>[] {
  return [
    change({ number: 1, ...input }, as),
    ...[get, pause, resume, rotateSecret, remove, test, replay].map((call) =>
      call({ number: 1 }, as),
    ),
  ];
}

export interface ToldEvent {
  readonly type: string;
  readonly timestamp: string;
  readonly version: number;
  readonly data: {
    readonly id: string;
    readonly sequence: number;
    readonly at: string;
    readonly by: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly ticket: Readonly<Record<string, unknown>>;
  };
}

export function payloadOf({ body }: WebhookRequest): ToldEvent {
  return JSON.parse(new TextDecoder().decode(body)) as ToldEvent;
}
