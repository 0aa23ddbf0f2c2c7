import { pathToFileURL } from 'node:url';
import type { ModelAnswers } from '@aduan/knowledge-llm';
import { personalDataMasker } from '@aduan/privacy';
import type { ModelSettings } from './model-settings.js';

/**
 * Lets the model of a module phrase the answers. The module is loaded only where a desk has one.
 *
 * @throws TypeError when the module exports no model
 */
export async function openModelAnswers({ file, kinds }: ModelSettings): Promise<ModelAnswers> {
  const { createModelAnswers } = await import('@aduan/knowledge-llm');
  const { default: model } = await import(/* @vite-ignore */ pathToFileURL(file).href);
  if (typeof model?.doGenerate !== 'function') {
    throw new TypeError('ADUAN_ANSWER_MODEL: the module has no model as its default export');
  }
  return createModelAnswers({ model, kinds, mask: personalDataMasker().mask });
}
