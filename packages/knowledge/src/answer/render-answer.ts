import type { Answer, Citation } from './answer.js';
import { type AnswerLanguage, answerCatalogue } from './answer-catalogue.js';

/**
 * Renders an answer as text for any channel: the article's text, its sources, and its first and last valid day; or
 * the numbered choices; or that nothing was found.
 */
export function renderAnswer(answer: Answer, language: AnswerLanguage = 'id'): string {
  const words = answerCatalogue[language];
  if (answer.kind === 'none') return words.nothing;
  if (answer.kind === 'choices') {
    const choices = answer.choices.map(({ question }, at) => `${at + 1}. ${question}`);
    return [words.choices, ...choices, words.otherwise].join('\n');
  }
  const { text, citations, notice = '' } = answer;
  const end = citations[0]?.validTo;
  const proof = [
    ...citations.map((each) => sayCitation(each, language)),
    end === undefined ? '' : words.until(dayIn(language, end)),
    notice,
  ];
  return `${text}\n\n${proof.filter((part) => part !== '').join('\n')}`;
}

function sayCitation(
  { title, locator, url, validFrom }: Citation,
  language: AnswerLanguage,
): string {
  const words = answerCatalogue[language];
  const place = [title, locator].filter((part) => part !== undefined).join(', ');
  return `${words.source}: ${place}. ${words.since(dayIn(language, validFrom))}.${url ? ` ${url}` : ''}`;
}

function dayIn(language: AnswerLanguage, day: string): string {
  const format = new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(Date.parse(day));
}
