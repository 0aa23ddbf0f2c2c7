import { systemPrincipal } from '@aduan/core';
import type { OpenEffect } from '@aduan/core/channel';
import type { PerformedEffect, PerformState } from '@aduan/dialogue';
import type { CooperativeFactsApi, FactStatement } from '@aduan/kopdes/facts';
import type { KopdesText } from '../flow/index.js';
import type { FilledKopdesSlots } from './filled-kopdes-slots.js';

/** A fact about a cooperative that the desk asks for with a yes/no question. */
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

/** Questions by topic, at most two each. Savings and loans have none, because they are private. */
const byTopic: readonly (readonly [topic: string, about: readonly About[]])[] = [
  ['kdmp.legal', ['nib', 'outlet']],
  ['kdmp.lahan', ['land', 'outlet']],
  ['kdmp.gerai', ['outlet', 'land']],
  ['kdmp.pembiayaan', ['capital', 'outlet']],
  ['kdmp.usaha', ['outlet', 'capital']],
  ['kdmp', ['outlet']],
];

/** The question that the bot may ask once a report is filed. Asked only about a cooperative that is known for sure. */
export function followUpQuestionFor({
  category,
  cooperative,
  kind,
}: OpenEffect): Readonly<Record<string, unknown>> {
  return kind === 'complaint' && hasCode(cooperative) ? said(aboutOf(category ?? null)[0]) : {};
}

/** Speech confidence below which "sudah" and "belum" cannot be distinguished. */
const heardWell = 0.6;

/**
 * Stores a citizen's answer with their ticket, if they consented, and returns the next question. A spoken answer with
 * low confidence is stored as uncertain.
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
