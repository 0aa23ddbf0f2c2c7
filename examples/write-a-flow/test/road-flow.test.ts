import { readFileSync } from 'node:fs';
import { drawFlow, lintFlow } from '@aduan/dialogue';
import { playScript, type SimulatedHost } from '@aduan/dialogue/simulator';
import roadFlow from '@aduan-examples/write-a-flow';
import { expect, test } from 'vitest';

/** An office that is open from 8 to 16 o'clock WIB and has no report yet. */
const host: SimulatedHost = {
  perform(effect, at) {
    if (effect.type === 'queue') return null;
    if (effect.type === 'task') return { outcome: effect.task === 'file' ? 'filed' : 'unknown' };
    const hour = new Date(at + 7 * 3_600_000).getUTCHours();
    if (hour >= 8 && hour < 16) return { outcome: 'open' };
    return { outcome: 'closed', slots: { opens: { id: 'besok pagi', en: 'tomorrow morning' } } };
  },
};

test('the linter finds nothing', () => {
  expect(lintFlow(roadFlow)).toEqual([]);
});

test('every conversation goes exactly as it is written', async () => {
  const talks = readFileSync(new URL('talks/roads.txt', import.meta.url), 'utf8').split(/^== /m);
  const played = talks.slice(1).map((talk) => {
    const [title = '', ...lines] = talk.trimEnd().split('\n');
    const at = Date.parse(`${title.split(' @ ')[1]}+07:00`);
    return `== ${title}\n${playScript(roadFlow, host, lines, at).join('\n')}\n`;
  });
  await expect(played.join('\n')).toMatchFileSnapshot('./talks/roads.txt');
});

test('the drawing shows the way from the first word to the report', () => {
  expect(drawFlow(roadFlow)).toContain('-- "filed" -->');
});
