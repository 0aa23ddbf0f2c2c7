import { readFileSync } from 'node:fs';

/** A report in somebody's own words, and what it is about. */
export interface SampleReport {
  readonly text: string;
  readonly category: string;
}

/** Reports that no pattern of the starter was looked at for, three of each of its topics. No citizen wrote them. */
export function sampleReports(): readonly SampleReport[] {
  const lines = readFileSync(new URL('./sample-reports.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as SampleReport);
}
