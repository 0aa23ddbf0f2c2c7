import { renderAnswer } from '@aduan/knowledge';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createModelAnswers } from '../src/index.js';
import { at, bank, questions, unsure } from './bank.js';
import { lies } from './lies.js';

const logged: string[] = [];

beforeEach(() => {
  logged.length = 0;
  vi.spyOn(process, 'emitWarning').mockImplementation((warning: string | Error) => {
    logged.push(String(warning));
  });
  for (const level of ['debug', 'error', 'info', 'log', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      logged.push(parts.map(String).join(' '));
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
});

const mask = (text: string) => text;

test('there are more than two hundred', () => {
  expect(lies.length).toBeGreaterThan(200);
});

describe('a lying model', () => {
  test.each(lies)('$about: $how', async ({ about, model, words }) => {
    const answers = createModelAnswers({ model: model(), mask, kinds: ['answer', 'choices'] });
    const question = questions[about];
    const told = await answers.answer(bank, question, { at });
    expect(told.answer).toEqual(bank.answer(question, { at }));
    expect(told.wording.by).toBe('bank');
    expect(JSON.stringify(told.wording)).not.toContain(words);
    expect(logged).toEqual([]);
  });

  test('chooses nothing where the bank asks what was meant, either', async () => {
    for (const { about, model, words } of lies) {
      const answers = createModelAnswers({ model: model(), mask, kinds: ['choices'] });
      const { answer, wording } = await answers.answer(unsure, questions[about], { at });
      if (wording.by === 'model') {
        expect(renderAnswer(answer), words).not.toContain(words);
      } else expect(answer.kind).toBe('choices');
    }
    expect(logged).toEqual([]);
  });
});
