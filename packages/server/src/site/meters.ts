import type { Aduan, Observer } from '@aduan/core';
import { deskMetrics, openTelemetry } from '@aduan/opentelemetry';
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { MeterProvider } from '@opentelemetry/sdk-metrics';

/** Measurements between two reads of the monitor. */
export interface Meters {
  /** Measures the steps of the desk that is composed with it. */
  readonly observe: Observer;
  /** Also measures this desk: its queues, its open and late tickets, its events. */
  watch(desk: Pick<Aduan, 'health' | 'on' | 'tickets'>): void;
  /** Everything measured so far, in the text format of Prometheus. */
  read(): Promise<string>;
}

/** Measures with OpenTelemetry; a host that exports elsewhere uses another reader. */
export function openMeters(): Meters {
  const reader = new PrometheusExporter({ preventServerStart: true });
  const meterProvider = new MeterProvider({ readers: [reader] });
  const serializer = new PrometheusSerializer(undefined, false, undefined, true, true);
  meterProvider
    .getMeter('process')
    .createObservableGauge('process.memory.usage', {
      unit: 'By',
      description: 'Resident memory of this process.',
    })
    .addCallback((result) => result.observe(process.memoryUsage.rss()));
  return {
    observe: openTelemetry({ meterProvider }),
    watch: (desk) => {
      deskMetrics(desk, { meterProvider });
    },
    async read() {
      const { resourceMetrics } = await reader.collect();
      return serializer.serialize(resourceMetrics);
    },
  };
}
