import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { TracerProvider } from '@opentelemetry/sdk-trace';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tracedLogger } from '../src/index.js';

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
});
afterAll(() => context.disable());

test('a line leads to the span in which it was written', () => {
  const lines: unknown[][] = [];
  const log = tracedLogger((...line) => lines.push(line));
  log('warn', 'delivery.refused', { channel: 'letters' });
  new TracerProvider().getTracer('host').startActiveSpan('work', (span) => {
    log('warn', 'delivery.failed', { state: 'retry' });
    const { traceId, spanId } = span.spanContext();
    expect(lines).toEqual([
      ['warn', 'delivery.refused', { channel: 'letters' }],
      ['warn', 'delivery.failed', { state: 'retry', trace_id: traceId, span_id: spanId }],
    ]);
  });
  expect(lines).toHaveLength(2);
  expect(trace.getActiveSpan()).toBeUndefined();
});
