import { readFileSync } from 'node:fs';

/** A report in free words, and what it is about. */
export interface SampleReport {
  readonly text: string;
  readonly category: string;
}

/**
 * Reports that were written without regard to the starter's patterns, three of each of its topics. No citizen wrote
 * them.
 */
export function sampleReports(): readonly SampleReport[] {
  const lines = readFileSync(new URL('./sample-reports.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as SampleReport);
}
