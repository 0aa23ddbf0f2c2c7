import { type LanguageModel, wrapLanguageModel } from 'ai';

/** Any model of the AI SDK; not the name of one, which would choose a provider by itself. */
export type AnswerModel = Exclude<LanguageModel, string>;

/** A model went beyond what it may answer with. Its words are not in here. */
export class ModelLimitError extends Error {
  override readonly name = 'ModelLimitError';
}

/**
 * A model that can only answer with text of a length: no tools, no files, no warnings that would be logged. What it
 * answers beyond that is thrown away before anything reads it.
 *
 * @param longest - letters
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
