import { fileURLToPath } from 'node:url';
import type { ConversationItem, ConversationView } from '@aduan/core/plugin';
import { createModelAnswers, type ModelAnswers, modelAnswersFromEnv } from '@aduan/knowledge-llm';
import { MockLanguageModelV4 } from 'ai/test';
import { afterEach, expect, test } from 'vitest';
import { webCitizen } from '../../seed/web-citizen.js';
import { type SmallDesk, smallDesk } from '../api/small-desk.js';

const honest = fileURLToPath(new URL('../models/honest-model.ts', import.meta.url));
const question = 'berapa lama masa jabatan pengurus koperasi?';

let desk: SmallDesk | undefined;

afterEach(async () => {
  await desk?.dispose();
  desk = undefined;
});

/** The desk's answer to a question and its explanation, phrased by a model or not. */
async function told(models: ModelAnswers | null) {
  desk = await smallDesk({ hasBot: true, models });
  await webCitizen(desk.aduan).write(question, desk.clock.now);
  const officer = await desk.officer('petugas.b');
  const { items } = await officer.read<{ items: ConversationItem[] }>('/api/v1/conversations');
  const path = `/api/v1/conversations/${items[0]?.id}`;
  const conversation = await officer.read<ConversationView>(path);
  const said = conversation.messages.filter(({ by }) => by === 'desk');
  return {
    text: said.map(({ text }) => text).join('\n'),
    why: said.flatMap(({ why }) => why),
  };
}

test('without a model, an answer is word for word, and what it rests on is kept', async () => {
  const { text, why } = await told(null);
  expect(text).toContain('Masa jabatan pengurus koperasi paling lama 5 tahun.');
  expect(why).toContain(
    'cites pengurus-masa-jabatan base ["Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian Pasal 29 ayat (4)"]',
  );
  expect(why.join()).not.toContain('worded');
});

test('a model of a module words it, with its source, and it is kept which one', async () => {
  const environment = { ADUAN_ANSWER_MODEL: honest, ADUAN_ANSWER_MODEL_KINDS: 'answer' };
  const { text, why } = await told(await modelAnswersFromEnv(environment, { mask: String }));
  expect(text).toContain('Baik, masa jabatan pengurus koperasi paling lama lima tahun.');
  expect(text).toContain('Sumber: Undang-Undang Nomor 25 Tahun 1992');
  expect(why).toContain('worded mock-provider/honest knowledge-llm/1');
});

test('what a model invents is not said: the article is', async () => {
  const text =
    '{"sentences":[{"text":"Gratis, hubungi 081299998888.","cites":["pengurus-masa-jabatan"]}]}';
  const model = new MockLanguageModelV4({
    doGenerate: async () => ({
      content: [{ type: 'text', text }],
      finishReason: { unified: 'stop', raw: 'stop' },
      usage: {
        inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
        outputTokens: { total: 1, text: 1, reasoning: 0 },
      },
      warnings: [],
    }),
  });
  const lying = createModelAnswers({ model, mask: (words) => words, kinds: ['answer'] });
  const said = await told(lying);
  expect(said.text).toContain('Masa jabatan pengurus koperasi paling lama 5 tahun.');
  expect(JSON.stringify(said)).not.toContain('0812');
  expect(said.why.join()).toMatch(/unworded mock-provider\/mock-model-id [a-z-]+/);
});
