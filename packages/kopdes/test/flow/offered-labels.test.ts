import { type Effect, type Session, type Step, step } from '@aduan/dialogue';
import { expect, test } from 'vitest';
import { kopdesFlow } from '../../src/flow/index.js';

/** As long as the questions of a bank are: two of them share their first words. */
const labels = [
  'Berapa lama masa jabatan pengurus koperasi desa?',
  'Berapa lama masa jabatan pengawas koperasi desa, dan siapa yang boleh memilihnya lagi setelah itu?',
  'Apa itu NIK koperasi?',
];

/** A citizen who is asked which of these he means. */
function asked(offered: readonly string[] = labels) {
  const choices = offered.map((label) => ({ label, value: { article: label } }));
  const at = Date.parse('2026-02-18T10:00:00+07:00');
  let session: Session | null = null;
  const say = (text: string) => {
    const key = `${session?.seq ?? 0}`;
    let taken: Step = step(kopdesFlow, session, { type: 'message', key, at, text });
    while (taken.effects.some(({ type }) => type !== 'wake')) {
      const effect: Effect | undefined = taken.effects.find(({ type }) => type !== 'wake');
      const isAnswer = effect?.type === 'task' && effect.task === 'answer';
      const outcome = isAnswer ? 'choices' : 'open';
      if (isAnswer && effect.slots.meant) return effect.slots.meant;
      const slots = isAnswer ? { choices } : {};
      session = taken.session;
      const input = {
        type: 'outcome',
        key: `>${effect?.key}`,
        at,
        effect: effect?.key ?? '',
      } as const;
      taken = step(kopdesFlow, session, { ...input, outcome, slots });
    }
    session = taken.session;
    return taken.turn?.say.map((line) => line.text).join('\n');
  };
  expect(say('apa saja koperasinya min?')).toContain('Maksud Anda yang mana?');
  return { say };
}

test('the only one that is offered is taken with a yes, one of several is not', () => {
  const [label = ''] = labels;
  expect(asked([label]).say('iya itu')).toEqual({ article: label });
  expect(asked().say('iya itu')).toContain('Maksud Anda yang mana?');
});

test.each(labels)('a label that is typed in full is chosen: %s', (label) => {
  expect(asked().say(label.toLowerCase())).toEqual({ article: label });
});
