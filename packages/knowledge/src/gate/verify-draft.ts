import type { Passage } from '../article/passage.js';
import { type TermReader, termReader } from '../text/terms.js';
import { clausesOf } from './clauses.js';
import type { Draft, DraftSentence, Objection, Verdict } from './draft.js';
import { exceptionLeftOut } from './exceptions.js';
import { type Figure, isBacked } from './figure.js';
import { isPlainlyWritten } from './marks.js';
import { quotesFrom, quotesIn } from './quotes.js';
import { readFigures } from './read-figures.js';
import { sentencesOf } from './sentences.js';
import { isStatedBy, refers } from './stated-by.js';
import { referencesOf, statementsOf } from './statements.js';
import { addressesIn, type Claim, claimOf, termsIn } from './support.js';

/** Maximum length of a sentence, in characters; far above the length in any answer. */
const maxLength = 2_000;
/** Minimum share of a sentence's terms in its source; below, it says something else. */
const leastSupport = 0.6;

/**
 * Accepts a draft only when every sentence can be proven: it cites given passages, quotes exactly, names no number,
 * date, article, address or name that its passage lacks, and consists of whole clauses of one of its sentences, with
 * their words and order, in plain text. It may choose among sentences, leave out clauses that limit nothing, write
 * figures differently, name the source and be polite. One sentence that cannot be proven rejects the whole draft:
 * then answer with the passage itself.
 */
export function verifyDraft(draft: Draft, passages: readonly Passage[]): Verdict {
  const reader = termReader();
  const known = new Map(passages.map((passage) => [passage.id, passage]));
  if (draft.sentences.length === 0) return { ok: false, objection: 'empty', sentence: 0 };
  for (const [sentence, each] of draft.sentences.entries()) {
    const objection = objectionTo(each, known, reader);
    if (objection) return { ok: false, objection, sentence };
  }
  const halfSaid = exceptionLeftOut(draft, passages);
  if (halfSaid !== null) {
    return { ok: false, objection: 'exception-left-out', sentence: halfSaid };
  }
  return {
    ok: true,
    text: draft.sentences.map(({ text }) => text.trim().replace(/\s+/gu, ' ')).join(' '),
    citations: [...new Set(draft.sentences.flatMap(({ cites }) => cites))],
  };
}

function objectionTo(
  { text, cites, quote }: DraftSentence,
  known: ReadonlyMap<string, Passage>,
  reader: TermReader,
): Objection | null {
  if (text.length > maxLength) return 'too-long';
  const sentences = sentencesOf(text);
  if (sentences.length === 0) return 'empty';
  if (cites.length === 0) return 'uncited';
  const cited = cites.flatMap((id) => known.get(id) ?? []);
  if (cited.length < cites.length) return 'unknown-source';
  const source = {
    statements: cited.flatMap(statementsOf),
    references: cited.flatMap(referencesOf),
  };
  if (quote !== undefined && !source.statements.some((each) => quotesFrom(quote, each))) {
    return 'quote-not-in-source';
  }
  for (const sentence of sentences) {
    const objection = objectionToWords(sentence, source, reader);
    if (objection) return objection;
  }
  return isPlainlyWritten(text, source.statements.join(' ')) ? null : 'not-plain';
}

interface Source {
  readonly statements: readonly string[];
  readonly references: readonly string[];
}

function objectionToWords(sentence: string, source: Source, reader: TermReader): Objection | null {
  const { statements, references } = source;
  const everything = [...statements, ...references];
  const quotes = quotesIn(sentence);
  const isQuoted = (quote: string) => everything.some((each) => quotesFrom(quote, each));
  if (quotes === null || !quotes.every(isQuoted)) return 'quote-not-in-source';
  const claim = claimOf(sentence, reader);
  const addresses = new Set(everything.flatMap(addressesIn));
  if (!claim.addresses.every((address) => addresses.has(address))) return 'address-not-in-source';
  const terms = new Set(everything.flatMap((each) => termsIn(each, reader)));
  if (!claim.names.every((name) => terms.has(name))) return 'name-not-in-source';
  const best = bestSentences(claim, statements, reader);
  const objection = objectionToSense(sentence, claim, best, references);
  if (objection) return objection;
  const sayings = clausesOf(sentence);
  const named = references.map((each) => clausesOf(each).flat());
  const isSaid = statements
    .flatMap(sentencesOf)
    .some((each) => isStatedBy(sayings, clausesOf(each), named));
  return isSaid ? null : 'reworded';
}

/** Compares with the source's sentences on the same subject: a number elsewhere in it proves nothing. */
function objectionToSense(
  sentence: string,
  claim: Claim,
  { share, sentences, isNegated }: Best,
  references: readonly string[],
): Objection | null {
  const inReferences = references.flatMap(readFigures).filter(({ kind }) => refers.has(kind));
  const own = readFigures(sentence).filter((figure) => !isBacked(figure, inReferences));
  if (!sameOrder(own, sentences.flatMap(readFigures))) return 'figure-not-in-source';
  if (share < leastSupport) return 'unsupported';
  return isNegated.includes(claim.isNegated) ? null : 'denied-otherwise';
}

/** Whether the source has all figures in the same order, each once: swapped figures are rejected. */
function sameOrder(figures: readonly Figure[], source: readonly Figure[]): boolean {
  let next = 0;
  return figures.every((figure) => {
    const at = source.findIndex((each, index) => index >= next && isBacked(figure, [each]));
    next = at + 1;
    return at !== -1;
  });
}

interface Best {
  /** The share of the claim that they contain, 0 to 1. */
  readonly share: number;
  readonly sentences: readonly string[];
  readonly isNegated: readonly boolean[];
}

/** The sentences of the source that contain most of a claim. */
function bestSentences(claim: Claim, statements: readonly string[], reader: TermReader): Best {
  const measured = statements.flatMap(sentencesOf).map((sentence) => {
    const source = claimOf(sentence, reader);
    const said = new Set(source.terms);
    return {
      sentence,
      isNegated: source.isNegated,
      said: claim.terms.filter((term) => said.has(term)).length,
    };
  });
  const most = Math.max(0, ...measured.map(({ said }) => said));
  const best = measured.filter(({ said }) => said === most);
  return {
    share: claim.terms.length === 0 ? 1 : most / claim.terms.length,
    sentences: best.map(({ sentence }) => sentence),
    isNegated: best.map(({ isNegated }) => isNegated),
  };
}
