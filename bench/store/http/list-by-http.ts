import { median } from '../../calendar/rounds.ts';
import type { RunningDesk } from './start-desk.ts';

const times = 200;
/** Lists of 20, as programs and pages request them. */
const lists: Readonly<Record<string, string>> = {
  'of all, the most urgent first': '?limit=20',
  'of all, the newest first': '?limit=20&order=newest',
  'of all, changed last': '?limit=20&order=updated',
  'of what is new': '?limit=20&phases=new',
  'of one team': '?limit=20&team=unit-7',
  'where an answer is owed': '?limit=20&owed=true&order=due',
  'of one kind': '?limit=20&kind=complaint',
  'of one category': '?limit=20&category=kdmp',
  'of one region': '?limit=20&region=33',
  'of one channel': '?limit=20&channel=portal',
  'of nobody yet known': '?limit=20&assignee=petugas',
  'by the beginning of a number': '?limit=20&number=ADU-2026-0001',
  'each case once': '?limit=20&joined=false',
  'due before an instant': '?limit=20&dueBefore=2026-12-31T00:00:00Z',
  'changed since an instant': '?limit=20&updatedFrom=2026-11-01T00:00:00Z',
};

/** Requests lists one after the other, and prints how long each takes until its last byte. */
export async function listByHttp({ token, url, usage }: RunningDesk) {
  const headers = { authorization: `Bearer ${token}` };
  const counts = await (await fetch(`${url}/tickets/count`, { headers })).text();
  console.log(`open cases: ${counts}`);
  for (const [what, query] of Object.entries(lists)) {
    const found: number[] = [];
    let length = 0;
    const before = await usage();
    for (let time = -20; time < times; time++) {
      const began = performance.now();
      const answer = await fetch(`${url}/tickets${query}`, { headers });
      const { items } = (await answer.json()) as { readonly items: readonly unknown[] };
      if (time >= 0) found.push(performance.now() - began);
      length = items.length;
    }
    const processor = ((await usage()).processor - before.processor) / (times + 20);
    found.sort((one, other) => one - other);
    const p95 = found[Math.ceil(found.length * 0.95) - 1] ?? 0;
    console.log(
      `${median(found).toFixed(1).padStart(6)} ms, p95 ${p95.toFixed(1).padStart(5)} ms, ${processor.toFixed(1)} ms of the server's processor time: list ${what} (${length})`,
    );
  }
}
