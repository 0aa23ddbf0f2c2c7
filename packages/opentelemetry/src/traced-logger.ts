import type { Logger } from '@aduan/core';
import { trace } from '@opentelemetry/api';

/**
 * Adds `trace_id` and `span_id` of the active span to every log entry, so that a log leads to its trace.
 *
 * @param log - receives the entries
 */
export function tracedLogger(log: Logger): Logger {
  return (level, event, data) => {
    const span = trace.getActiveSpan()?.spanContext();
    log(level, event, span ? { ...data, trace_id: span.traceId, span_id: span.spanId } : data);
  };
}
