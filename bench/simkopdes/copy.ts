import { copyCooperatives } from '@aduan/simkopdes';
import { copyFile } from './copy-file.ts';

// Copies all cooperatives into a file, and prints the progress and the cost.
const [, , baseUrl = '', file = ''] = process.argv;
const options = {
  baseUrl,
  auth: { type: 'bearer', token: 'bench' },
  budget: { requests: 100_000, perMs: 60_000 },
} as const;
const store = copyFile(file);
const megabytes = () => process.memoryUsage.rss() / 1e6;
globalThis.gc?.();
const idle = megabytes();
let peak = idle;
const watch = setInterval(() => {
  peak = Math.max(peak, megabytes());
}, 20);
const began = performance.now();
const context = { fetch, now: Date.now, signal: new AbortController().signal, log() {} };
let cooperatives = 0;
let first = 0;
for await (const progress of copyCooperatives(options, store, context)) {
  first ||= progress.page;
  cooperatives += progress.cooperatives;
  peak = Math.max(peak, megabytes());
  process.send?.({ page: progress.page });
}
clearInterval(watch);
process.send?.({
  'from page': first,
  cooperatives,
  'pages written': store.pagesWritten(),
  seconds: Number(((performance.now() - began) / 1e3).toFixed(1)),
  'idle MB': Math.round(idle),
  'MB above idle, at most': Math.round(peak - idle),
});
process.disconnect();
