import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { modelAnswersFromEnv } from '../src/index.js';

const options = { mask: String };

/** Writes a module. @returns its path */
function moduleOf(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-model-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'model.mjs');
  writeFileSync(file, source);
  return file;
}

test('the model of a module is used for what it may do', async () => {
  const file = moduleOf('export default { doGenerate() {} };');
  const environment = { ADUAN_ANSWER_MODEL: file, ADUAN_ANSWER_MODEL_KINDS: 'answer,choices' };
  expect(await modelAnswersFromEnv(environment, options)).toMatchObject({
    answer: expect.any(Function),
  });
});

test('without a module there is no model', async () => {
  expect(await modelAnswersFromEnv({}, options)).toBeNull();
  expect(await modelAnswersFromEnv({ ADUAN_ANSWER_MODEL_KINDS: 'answer' }, options)).toBeNull();
});

test.each([undefined, '', 'all', 'answer,all'])(
  '"%s" is nothing that a model does',
  async (kinds) => {
    const environment = { ADUAN_ANSWER_MODEL: 'a.js', ADUAN_ANSWER_MODEL_KINDS: kinds };
    await expect(modelAnswersFromEnv(environment, options)).rejects.toThrow(
      /^ADUAN_ANSWER_MODEL_KINDS must name/,
    );
  },
);

test('a module without a model is refused', async () => {
  const file = moduleOf('export default {};');
  const environment = { ADUAN_ANSWER_MODEL: file, ADUAN_ANSWER_MODEL_KINDS: 'answer' };
  await expect(modelAnswersFromEnv(environment, options)).rejects.toThrow(/^ADUAN_ANSWER_MODEL:/);
});
