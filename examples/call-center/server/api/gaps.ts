import { type Aduan, canDo, ForbiddenError, type TicketListItem } from '@aduan/core';
import type { Looks } from '@aduan/core/oversight';
import { wishForOfficer } from '@aduan/ivr/kopdes';
import { groupQuestions, type QuestionGroup } from '@aduan/knowledge/gaps';
import { personalDataMasker } from '@aduan/privacy';
import { Hono } from 'hono';
import { principalOf } from '../accounts/principal-of.js';
import { bank, spellings } from '../desk/bank.js';
import type { OfficerEnvironment } from './environment.js';

/** The latest questions that are looked at, at most. */
const mostLooked = 200;
/** Names too: whoever reads a list of questions need not know who asked. */
const masker = personalDataMasker();

/** What citizens asked and the bot could not answer, or answered without helping: the most needed first. */
export function gapRoutes(aduan: Aduan, looks: Looks, now: () => number) {
  return new Hono<OfficerEnvironment>().get('/gaps', async (c) => {
    const actor = principalOf(c.var.officer);
    const may = canDo(aduan.workflow, actor, 'read-identity');
    if (!may.allowed) throw new ForbiddenError('read-identity', may.reason);
    const { items } = await looks.list(
      { kind: 'information-request', order: 'newest', limit: mostLooked },
      { actor, keep: isUnanswered },
    );
    const asked = new Map(items.map((item) => [item.ticket.id as string, item]));
    const questions = items.map(({ ticket: { id, openedAt, reporters }, subject }) => ({
      id,
      text: masker.mask(subject ?? ''),
      at: openedAt,
      by: reporters[0],
    }));
    const at = now();
    const gaps = groupQuestions(questions, { spellings }).map((group) => gapOf(group, asked, at));
    return c.json({ gaps, looked: mostLooked, now: at });
  });
}

/** Whether somebody asked what the bank did not answer in the same breath. */
function isUnanswered({ subject, ticket: { closedAt, openedAt } }: TicketListItem): boolean {
  return subject !== null && subject !== wishForOfficer && closedAt !== openedAt;
}

/** A group as the console shows it, with what the bot says to its question today. */
function gapOf(
  { askers, question, questions }: QuestionGroup,
  asked: ReadonlyMap<string, TicketListItem>,
  at: number,
) {
  const said = bank.answer(question.text, { at });
  const { kind } = said;
  const articles = kind === 'answer' ? [said.question] : [];
  return {
    question: question.text,
    askers,
    bot: {
      kind,
      articles: kind === 'choices' ? said.choices.map((choice) => choice.question) : articles,
    },
    cases: questions.flatMap(({ id, text, at: askedAt }) => {
      const ticket = asked.get(id)?.ticket;
      return ticket ? [{ id, number: ticket.number, text, askedAt, phase: ticket.phase }] : [];
    }),
  };
}
