import type { PluginContext, Rows } from '@aduan/core/plugin';
import type { AskedQuestion } from '../gaps/group-questions.js';

/** A question without an answer and without personal data. Who asked is not kept. */
export type UnansweredQuestion = Pick<AskedQuestion, 'text' | 'at'>;

const maxListed = 500;
const keptMs = 180 * 86_400_000;
const maxLength = 300;

/** Keeps a question that could not be answered; the same question at the same instant is kept once. */
export async function keepUnanswered(
  { masker, rows, sealed }: Pick<PluginContext, 'masker' | 'rows' | 'sealed'>,
  question: string,
  at: number,
): Promise<void> {
  const text = masker.mask(question).trim().slice(0, maxLength);
  if (text === '') return;
  // Later ones sort first, because only the latest are read.
  const order = String(1e13 - at).padStart(14, '0');
  await rows<UnansweredQuestion>('unanswered').write({
    key: `${order}-${await sealed.hash('unanswered', text)}`,
    value: { text, at },
    expectedVersion: null,
    ttlMs: keptMs,
  });
}

/** The latest questions without an answer, newest first. */
export async function latestUnanswered(
  rows: Rows<UnansweredQuestion>,
): Promise<readonly AskedQuestion[]> {
  const latest = await rows.list({ limit: maxListed });
  return latest.map(({ key, value }) => ({ id: key, ...value }));
}

const soonMs = 86_400_000;

/** Questions that did not become a ticket within a day; the others are listed with their ticket. */
export function leftUnasked(
  questions: readonly AskedQuestion[],
  tickets: readonly Pick<AskedQuestion, 'text' | 'at'>[],
): readonly AskedQuestion[] {
  return questions.filter(
    ({ at, text }) =>
      !tickets.some((each) => {
        const start = each.text.replace(/…$/u, '');
        return text.startsWith(start) && each.at >= at && each.at - at <= soonMs;
      }),
  );
}
