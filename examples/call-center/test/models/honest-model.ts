import { MockLanguageModelV4 } from 'ai/test';

const sentences = [
  {
    text: 'Baik, masa jabatan pengurus koperasi paling lama lima tahun.',
    cites: ['pengurus-masa-jabatan'],
  },
];

/** A model that always phrases the same answer: what a host's own module exports. */
export default new MockLanguageModelV4({
  modelId: 'honest',
  doGenerate: {
    content: [{ type: 'text', text: JSON.stringify({ sentences }) }],
    finishReason: { unified: 'stop', raw: 'stop' },
    usage: {
      inputTokens: { total: 90, noCache: 90, cacheRead: 0, cacheWrite: 0 },
      outputTokens: { total: 10, text: 10, reasoning: 0 },
    },
    warnings: [],
  },
});
