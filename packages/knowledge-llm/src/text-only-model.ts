import { type LanguageModel, wrapLanguageModel } from 'ai';

/** A model object of the AI SDK. A name is excluded, because the SDK would choose the provider for it. */
export type AnswerModel = Exclude<LanguageModel, string>;

/** A model exceeded the limits of its output. The error does not contain that output. */
export class ModelLimitError extends Error {
  override readonly name = 'ModelLimitError';
}

/**
 * A model that can only answer with text of limited length: no tools, no files, no logged warnings. Other output is
 * discarded before anything reads it.
 *
 * @param longest - characters
 */
export function textOnlyModel(model: AnswerModel, longest: number): AnswerModel {
  return wrapLanguageModel({
    model,
    middleware: {
      async wrapGenerate({ doGenerate }) {
        const { content, finishReason, usage } = await doGenerate();
        let length = 0;
        const texts = content.flatMap((part) => {
          if (part.type === 'reasoning') return [];
          if (part.type !== 'text') throw new ModelLimitError('The model used a tool.');
          length += part.text.length;
          if (length > longest)
            throw new ModelLimitError('The model answered at too great length.');
          return [{ type: 'text' as const, text: part.text }];
        });
        return { content: texts, finishReason, usage, warnings: [] };
      },
    },
  });
}
