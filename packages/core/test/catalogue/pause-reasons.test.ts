import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import { describe, expect, it } from 'vitest';
import { sayPauseReasons } from '../../src/catalogue/pause-reasons.js';
import { phases } from '../../src/ticket/workflow/phase.js';

const at = (local: string) => Date.parse(`${local}:00+07:00`);
const start = at('2026-04-14T09:00');
const [from, to] = [at('2026-04-14T10:00'), at('2026-04-14T12:00')];

/** The labels of the paused steps of an explanation. */
function paused(pauses: Parameters<typeof sayPauseReasons>[1]) {
  const bare = pauses.map((pause) => ({ from: pause.from, to: pause.to }));
  const { steps } = kemenkopCalendar.explain(start, { unit: 'working-days', days: 1 }, bare);
  const said = sayPauseReasons(steps, pauses);
  expect(said.map(({ label: _, ...step }) => step)).toEqual(
    steps.map(({ label: _, ...step }) => step),
  );
  return said.filter(({ kind }) => kind === 'paused').map(({ label }) => label);
}

describe('a step of a proof', () => {
  it.each([...phases, 'stopped'])('says in both languages that it was paused: %s', (reason) => {
    const [label, ...others] = paused([{ from, to, reason }]);
    expect(others).toEqual([]);
    expect(label?.id).toMatch(/^Selasa 14 April 2026, 10\.00–12\.00: dijeda: [a-z, ]+$/);
    expect(label?.en).toMatch(/^Tuesday 14 April 2026, 10:00–12:00: paused: [a-z, ]+$/);
  });

  it('keeps its words where nothing is known of its pause', () => {
    const plain = [
      {
        id: 'Selasa 14 April 2026, 10.00–12.00: dijeda',
        en: 'Tuesday 14 April 2026, 10:00–12:00: paused',
      },
    ];
    expect(paused([{ from, to }])).toEqual(plain);
    expect(paused([{ from, to, reason: 'toString' }])).toEqual(plain);
  });

  it('says of each pause its own reason', () => {
    const labels = paused([
      { from, to: from + 60_000, reason: 'waiting-citizen' },
      { from: from + 60_000, to, reason: 'waiting-other' },
    ]);
    expect(labels.map(({ id }) => id.replace(/.*: /, ''))).toEqual([
      'menunggu balasan pelapor',
      'menunggu pihak lain',
    ]);
  });
});
