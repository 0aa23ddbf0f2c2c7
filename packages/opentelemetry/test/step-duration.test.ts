import {
  AggregationTemporality,
  DataPointType,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { expect, test } from 'vitest';
import { openTelemetry } from '../src/index.js';
import { letter, smallDesk } from './small-desk.js';

test('counts each step by what has few values, in seconds', async () => {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
  const meterProvider = new MeterProvider({ readers: [reader] });
  const desk = smallDesk({ observe: openTelemetry({ meterProvider }) });
  await desk.fetch(letter('Gerai tutup.'));
  await desk.fetch(letter('Gerai tutup.'));
  await desk.workOff();
  await meterProvider.forceFlush();
  const found = exporter.getMetrics().flatMap(({ scopeMetrics }) => scopeMetrics);
  const metric = found.flatMap(({ metrics }) => metrics)[0];
  if (metric?.dataPointType !== DataPointType.HISTOGRAM) throw new Error('There is no histogram.');
  expect(metric.descriptor).toMatchObject({ name: 'aduan.step.duration', unit: 's' });
  const counted = metric.dataPoints.map(({ attributes, value }) => [attributes, value.count]);
  expect(counted).toContainEqual([
    { 'aduan.step': 'store', 'aduan.channel': 'letters', 'aduan.outcome': 'stored' },
    1,
  ]);
  expect(counted).toContainEqual([
    { 'aduan.step': 'store', 'aduan.channel': 'letters', 'aduan.outcome': 'duplicate' },
    1,
  ]);
  expect(counted).toContainEqual([{ 'aduan.step': 'commit', 'aduan.outcome': 'committed' }, 1]);
  const seconds = metric.dataPoints.map(({ value }) => value.sum ?? 0);
  expect(Math.max(...seconds)).toBeLessThan(60);
  await meterProvider.shutdown();
});
