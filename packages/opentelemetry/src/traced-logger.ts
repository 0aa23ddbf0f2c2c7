import type { Logger } from '@aduan/core';
import { trace } from '@opentelemetry/api';

/**
 * Adds `trace_id` and `span_id` of the active span to every line, so that a log leads to its trace.
 *
 * @param log - where the lines go
 */
export function tracedLogger(log: Logger): Logger {
  return (level, event, data) => {
    const span = trace.getActiveSpan()?.spanContext();
    log(level, event, span ? { ...data, trace_id: span.traceId, span_id: span.spanId } : data);
  };
}
