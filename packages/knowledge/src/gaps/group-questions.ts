import { askedFor } from '../text/asked-for.js';
import { type Spellings, termReader } from '../text/terms.js';

/** A question that somebody asked. */
export interface AskedQuestion {
  /** What it is known by: the id of its case, say. */
  readonly id: string;
  /** As it was asked, with personal data masked. */
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
  /** Who asked; each counts once, whatever he calls himself. Default: somebody else each time. */
  readonly by?: string | undefined;
}

/** Questions that ask for the same in other words. */
export interface QuestionGroup {
  /** The one that is most like all others. */
  readonly question: AskedQuestion;
  /** All of them, the latest first. */
  readonly questions: readonly AskedQuestion[];
  /** How many people asked. */
  readonly askers: number;
}

/** How questions are compared. */
export interface GroupOptions {
  /** Other ways of writing words, as a bank of answers knows them. */
  readonly spellings?: Spellings;
  /** How alike a question is to those of a group on average, 0 to 1, to belong to it. Default 0.5. */
  readonly alike?: number;
}

/**
 * Gathers questions that ask for the same, the most needed first: by how many people asked, then by who asked
 * last. Words that few questions have count more, and who asks for an amount does not ask for a time. A
 * question a group could not be found for stands alone. 200 questions take some 15 ms.
 */
export function groupQuestions(
  questions: readonly AskedQuestion[],
  { spellings = {}, alike = 0.5 }: GroupOptions = {},
): readonly QuestionGroup[] {
  const likeness = likenessOf(questions, spellings);
  const groups: [AskedQuestion, ...AskedQuestion[]][] = [];
  for (const question of questions.toSorted((one, other) => one.at - other.at)) {
    const [nearest] = groups
      .map((group) => ({ group, near: mean(group.map((each) => likeness(each, question))) }))
      .sort((one, other) => other.near - one.near);
    if (nearest && nearest.near >= alike) nearest.group.push(question);
    else groups.push([question]);
  }
  return groups
    .map((group) => groupOf(group, likeness))
    .sort((one, other) => other.askers - one.askers || latest(other) - latest(one));
}

type Likeness = (one: AskedQuestion, other: AskedQuestion) => number;

/** Twice the weight of the words that two questions share, over the weight of all of theirs. */
function likenessOf(questions: readonly AskedQuestion[], spellings: Spellings): Likeness {
  const { termsOf } = termReader(spellings);
  const read = new Map(
    questions.map((question) => [
      question,
      { terms: new Set(termsOf(question.text)), kinds: askedFor(question.text) },
    ]),
  );
  const counts = new Map<string, number>();
  for (const { terms } of read.values()) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const weigh = (terms: Iterable<string>) =>
    [...terms].reduce((sum, term) => sum + weightOf(counts.get(term) ?? 1, questions.length), 0);
  return (one, other) => {
    const [first, second] = [read.get(one), read.get(other)];
    if (!first || !second || isOtherwise(first.kinds, second.kinds)) return 0;
    const all = weigh(first.terms) + weigh(second.terms);
    return all === 0
      ? 0
      : (2 * weigh([...first.terms].filter((term) => second.terms.has(term)))) / all;
  };
}

/** What a word tells that so many of all questions have. */
function weightOf(count: number, all: number): number {
  return 1 + Math.log(all / count);
}

/** Whether two questions want to know something else, such as an amount and a time. */
function isOtherwise(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((kind) => other.has(kind));
}

function groupOf(
  group: readonly [AskedQuestion, ...AskedQuestion[]],
  likeness: Likeness,
): QuestionGroup {
  const typical = (one: AskedQuestion) => mean(group.map((other) => likeness(one, other)));
  const question = group.reduce((best, each) => (typical(each) > typical(best) ? each : best));
  const questions = group.toSorted((one, other) => other.at - one.at);
  const askers = new Set(group.map(({ by, id }) => by ?? `?${id}`)).size;
  return { question, questions, askers };
}

function latest({ questions }: QuestionGroup): number {
  return questions[0]?.at ?? 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
