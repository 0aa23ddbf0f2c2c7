import { AduanError, type Observer } from '@aduan/core';
import type { Step, StepFacts } from '@aduan/core/channel';
import {
  type MeterProvider,
  metrics,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TracerProvider,
  trace,
} from '@opentelemetry/api';
import { metricAttributes, spanAttributes } from './attributes.js';

/** Options of `openTelemetry`; without them it uses the globally registered providers. */
export interface OpenTelemetryOptions {
  /** Default: the global one, also when it is registered later. */
  readonly tracerProvider?: TracerProvider;
  /** Default: the global one at the time of the call, so start the SDK first. */
  readonly meterProvider?: MeterProvider;
}

/** Upper bounds of the histogram, in seconds: from one statement of a store to the timeout of a provider. */
const boundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

const kinds: Partial<Record<Step, SpanKind>> = {
  process: SpanKind.CONSUMER,
  send: SpanKind.CLIENT,
};

const failures: ReadonlySet<string | undefined> = new Set(['failed', 'dead', 'uncertain']);

/**
 * Records every step of a desk as a span `aduan.<step>`, and its duration in the histogram `aduan.step.duration`, in
 * seconds. Neither contains text, names or addresses; only spans contain the id of a ticket.
 */
export function openTelemetry({
  tracerProvider = trace.getTracerProvider(),
  meterProvider = metrics.getMeterProvider(),
}: OpenTelemetryOptions = {}): Observer {
  const tracer = tracerProvider.getTracer('@aduan/core');
  const duration = meterProvider.getMeter('@aduan/core').createHistogram('aduan.step.duration', {
    description: 'How long a step of the desk took.',
    unit: 's',
    advice: { explicitBucketBoundaries: boundaries },
  });
  return (step, facts, work) => {
    const kind = kinds[step] ?? SpanKind.INTERNAL;
    return tracer.startActiveSpan(`aduan.${step}`, { kind }, async (span) => {
      const began = performance.now();
      let known = facts;
      try {
        return await work((found) => {
          known = { ...known, ...found };
        });
      } catch (error) {
        known = { outcome: 'failed', ...known, error: codeOf(error) };
        throw error;
      } finally {
        end(span, known);
        duration.record((performance.now() - began) / 1_000, metricAttributes(step, known));
      }
    });
  };
}

function end(span: Span, facts: StepFacts): void {
  span.setAttributes(spanAttributes(facts));
  if (failures.has(facts.outcome)) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** Returns the code and never the message, which may contain anything from the host or a provider. */
function codeOf(error: unknown): string {
  return AduanError.isInstance(error) ? error.code : 'unexpected';
}
