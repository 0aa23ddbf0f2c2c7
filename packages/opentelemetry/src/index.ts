export { type DeskMetricsOptions, deskMetrics } from './desk-metrics.js';
export { type OpenTelemetryOptions, openTelemetry } from './open-telemetry.js';
export { tracedLogger } from './traced-logger.js';
