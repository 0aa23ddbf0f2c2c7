import { MockLanguageModelV4 } from 'ai/test';

type Generated = Awaited<ReturnType<MockLanguageModelV4['doGenerate']>>;

const usage: Generated['usage'] = {
  inputTokens: { total: 90, noCache: 90, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 10, text: 10, reasoning: 0 },
};

/** The output of a model; it ends with `stop` by default. */
export function generated(content: Generated['content'], more: Partial<Generated> = {}): Generated {
  return { content, finishReason: { unified: 'stop', raw: 'stop' }, usage, warnings: [], ...more };
}

/** A model that always writes the same text. */
export function writes(text: string): MockLanguageModelV4 {
  return new MockLanguageModelV4({ doGenerate: generated([{ type: 'text', text }]) });
}

/** A model that writes sentences in the requested format. */
export function says(...sentences: readonly { text: string; cites: readonly string[] }[]) {
  return writes(JSON.stringify({ sentences }));
}
