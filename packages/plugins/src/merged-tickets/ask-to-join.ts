import type { Intake, Locale, Ticket } from '@aduan/core';
import type { Content, IntakeEffect, IntakeInput } from '@aduan/core/channel';
import type { PluginContext, PluginHooks } from '@aduan/core/plugin';
import { hasDeclined } from './declined.js';
import { similarCatalogue, similarChoice } from './similar-catalogue.js';

/** The citizen's answer, and the number of the report that the question was about. */
interface Answer {
  readonly joins: boolean;
  readonly number: string;
}

/**
 * Asks a citizen in their conversation whether their new report joins similar ones, and handles the answer before the
 * other intake. An answer about an older report changes nothing.
 *
 * @param mayJoin - whether citizens of this desk may join reports
 * @param isOpen - whether there is something that the report may join
 */
export function askToJoin(
  { languages }: PluginContext,
  mayJoin: boolean,
  isOpen: (report: Ticket) => Promise<boolean>,
): Required<Pick<PluginHooks, 'opened' | 'intake'>> {
  async function effectsOf(
    ticket: Ticket,
    { joins, number }: Answer,
    locale: Locale,
  ): Promise<readonly IntakeEffect[]> {
    const say = (word: keyof typeof similarCatalogue): IntakeEffect => {
      const text = languages.text(similarCatalogue[word], locale);
      return { type: 'reply', content: { type: 'text', text } };
    };
    const run = (word: 'join' | 'decline'): IntakeEffect => {
      return { type: 'ticket.command', command: `merged-tickets:${word}`, input: {} };
    };
    const isOwn = number === ticket.number;
    const isAlone = hasDeclined(ticket);
    if (isOwn && ticket.leadId) return [say('joined')];
    if (!joins)
      return [...(isOwn && mayJoin && !isAlone ? [run('decline')] : []), say('keptAlone')];
    if (isOwn && isAlone) return [say('declined')];
    const joining = isOwn && mayJoin && (await isOpen(ticket));
    return joining ? [run('join'), say('joined')] : [say('tooLate')];
  }
  return {
    async opened(report, locale): Promise<Content | null> {
      if (!mayJoin || !(await isOpen(report))) return null;
      const choices = (['join', 'alone'] as const).map((act) => ({
        id: `${similarChoice[act]}${report.number}`,
        title: languages.text(similarCatalogue[act], locale),
      }));
      return { type: 'choices', text: languages.text(similarCatalogue.offer, locale), choices };
    },
    intake: (next) => ({
      async receive(input) {
        const { locale, ticket } = input;
        const answer = ticket && answerIn(next, input, ticket);
        return answer ? { effects: await effectsOf(ticket, answer, locale) } : next.receive(input);
      },
    }),
  };
}

/** A button names its report. A word refers to the report of the conversation. */
function answerIn(
  intake: Intake,
  { isOver, message, session }: IntakeInput,
  ticket: Ticket,
): Answer | null {
  const [part, ...others] = message.parts;
  if (!part || others.length > 0) return null;
  if (part.type === 'choice') {
    for (const [act, id] of Object.entries(similarChoice)) {
      if (part.id.startsWith(id)) return answerOf(act, part.id.slice(id.length));
    }
  }
  const said = part.type === 'choice' ? part.title : part.type === 'text' ? part.text : '';
  const isAsked = Boolean(session !== null && intake.describe?.(session)?.asks);
  if (isOver || isAsked) return null;
  const word = said.trim().toLowerCase().replace(/[.!]$/, '');
  for (const [act, words] of Object.entries(wordsFor)) {
    if (words.includes(word)) return answerOf(act, ticket.number);
  }
  return null;
}

const titlesOf = (act: 'join' | 'alone') =>
  Object.values(similarCatalogue[act]).map((title) => title.toLowerCase());

const wordsFor: Readonly<Record<'join' | 'alone', readonly string[]>> = {
  join: ['gabungkan', 'gabung', 'join', ...titlesOf('join')],
  alone: ['sendiri', 'alone', ...titlesOf('alone')],
};

function answerOf(act: string, number: string): Answer {
  return { joins: act === 'join', number };
}
