import { type OpenEffect, systemPrincipal } from '@aduan/core';
import type { CooperativeFactsApi, FactStatement } from '@aduan/core/cooperative-facts';
import type { PerformedEffect, PerformState } from '@aduan/dialogue';
import type { KopdesText } from '@aduan/dialogue/kopdes';
import type { FilledKopdesSlots } from './filled-kopdes-slots.js';

/** One thing that the desk would like to know of a cooperative, to be said with yes or no. */
interface Wonder {
  readonly question: KopdesText;
  readonly statements: Readonly<Record<'yes' | 'no', FactStatement>>;
}

const followUpQuestions = {
  outlet: {
    question: { id: 'Apakah gerainya sudah buka?', en: 'Is its outlet open?' },
    statements: {
      yes: { kind: 'outlet', value: { status: 'open' } },
      no: { kind: 'outlet', value: { status: 'not-open' } },
    },
  },
  land: {
    question: { id: 'Apakah lahan untuk gerainya sudah ada?', en: 'Is there land for its outlet?' },
    statements: {
      yes: { kind: 'land', value: { status: 'available' } },
      no: { kind: 'land', value: { status: 'none' } },
    },
  },
  capital: {
    question: { id: 'Apakah modal usahanya sudah cukup?', en: 'Does it have enough capital?' },
    statements: {
      yes: { kind: 'capital', value: { status: 'enough' } },
      no: { kind: 'capital', value: { status: 'too-little' } },
    },
  },
  nib: {
    question: {
      id: 'Apakah koperasinya sudah punya NIB, nomor induk berusahanya?',
      en: 'Does it have its NIB, the business number?',
    },
    statements: {
      yes: { kind: 'nib', value: { present: true } },
      no: { kind: 'nib', value: { present: false } },
    },
  },
} satisfies Readonly<Record<string, Wonder>>;
type About = keyof typeof followUpQuestions;

/** What is asked after a report about a topic, at most two things. Savings and loans are nobody's business here. */
const byTopic: readonly (readonly [topic: string, about: readonly About[]])[] = [
  ['kdmp.legal', ['nib', 'outlet']],
  ['kdmp.lahan', ['land', 'outlet']],
  ['kdmp.gerai', ['outlet', 'land']],
  ['kdmp.pembiayaan', ['capital', 'outlet']],
  ['kdmp.usaha', ['outlet', 'capital']],
  ['kdmp', ['outlet']],
];

/** What the bot may ask once a report is filed; nothing of a cooperative that is not known for sure. */
export function followUpQuestionFor({
  category,
  cooperative,
  kind,
}: OpenEffect): Readonly<Record<string, unknown>> {
  return kind === 'complaint' && hasCode(cooperative) ? said(aboutOf(category ?? null)[0]) : {};
}

/** Below it nobody knows whether the machine heard "sudah" or "belum". */
const heardWell = 0.6;

/**
 * Keeps what the citizen said, who allowed it, with his case; and says what may be asked next. What was spoken and hard to
 * hear is kept as little sure.
 */
export async function recordFollowUpAnswer(
  { followUpTopic, followUpAnswer }: FilledKopdesSlots,
  { confidence, ticket }: Pick<PerformState, 'confidence' | 'ticket'>,
  facts: Pick<CooperativeFactsApi, 'give'>,
): Promise<PerformedEffect> {
  const asked = ticket ? aboutOf(ticket.category) : [];
  const at = asked.findIndex((each) => each === followUpTopic);
  const about = asked[at];
  const cooperative = ticket?.cooperative;
  if (!ticket || !about || !followUpAnswer || !cooperative || !hasCode(cooperative))
    return { outcome: 'done' };
  const statement = followUpQuestions[about].statements[followUpAnswer];
  const isUnclear = confidence !== undefined && confidence < heardWell;
  await facts.give(
    {
      cooperative,
      source: 'citizen',
      ticket: ticket.id,
      consent: true,
      statement,
      ...(isUnclear && { confidence: 'low' }),
    },
    { actor: systemPrincipal, key: `followUpAnswer:${ticket.id}:${about}` },
  );
  const next = asked[at + 1];
  return next ? { outcome: 'more', slots: said(next) } : { outcome: 'done' };
}

function aboutOf(category: string | null): readonly About[] {
  const found = byTopic.find(([topic]) => `${category}.`.startsWith(`${topic}.`));
  return found?.[1] ?? [];
}

function said(about: About | undefined): Record<string, unknown> {
  return about ? { followUpQuestion: followUpQuestions[about].question, followUpTopic: about } : {};
}

function hasCode(cooperative: OpenEffect['cooperative']): boolean {
  const { nikop, simkopdesId, villageCode } = cooperative ?? {};
  return (nikop ?? simkopdesId ?? villageCode) !== undefined;
}
