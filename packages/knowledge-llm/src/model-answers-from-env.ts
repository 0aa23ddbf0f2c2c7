import {
  createModelAnswers,
  type ModelAnswers,
  type ModelAnswersOptions,
  type ModelKind,
} from './create-model-answers.js';

const known: readonly ModelKind[] = ['answer', 'choices'];

/**
 * Lets the model of a module phrase answers: `ADUAN_ANSWER_MODEL` is the path of the module, whose default export is a
 * model of the AI SDK; `ADUAN_ANSWER_MODEL_KINDS` is its permitted uses, `answer` or `answer,choices`. For Node, Bun
 * and Deno.
 *
 * @param environment - variables by name, such as `process.env`
 * @returns null when `ADUAN_ANSWER_MODEL` is not set
 * @throws TypeError that names the variable to correct, also when the module exports no model
 */
export async function modelAnswersFromEnv(
  environment: Readonly<Record<string, string | undefined>>,
  options: Omit<ModelAnswersOptions, 'model' | 'kinds'>,
): Promise<ModelAnswers | null> {
  const { ADUAN_ANSWER_MODEL: file, ADUAN_ANSWER_MODEL_KINDS: said = '' } = environment;
  if (!file) return null;
  const wanted = said.split(',').map((kind) => kind.trim());
  const kinds = known.filter((kind) => wanted.includes(kind));
  if (kinds.length !== wanted.length) {
    throw new TypeError(
      'ADUAN_ANSWER_MODEL_KINDS must name what the model may do: answer, choices',
    );
  }
  const { pathToFileURL } = await import('node:url');
  const { default: model } = await import(/* @vite-ignore */ pathToFileURL(file).href);
  if (typeof model?.doGenerate !== 'function') {
    throw new TypeError('ADUAN_ANSWER_MODEL: the module has no model as its default export');
  }
  return createModelAnswers({ ...options, model, kinds });
}
