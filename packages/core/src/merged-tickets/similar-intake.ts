import type { Intake, IntakeInput, IntakeResult, JoinEffect } from '../runtime/intake.js';
import { similarCatalogue, similarChoice } from './similar-catalogue.js';

/**
 * Wraps an intake for a desk with `createMergedTickets`. After the receipt it asks in the conversation whether a new
 * report should be handled with similar ones, and handles the answer before the other intake: join or decline. A form
 * is not asked here, because its receipt page asks. An answer about an older report changes nothing.
 */
export function similarIntake(intake: Intake): Intake {
  const signal = intake.signal?.bind(intake);
  return {
    ...(signal && { signal: async (input) => asking(await signal(input)) }),
    ...(intake.privacyNotice && { privacyNotice: intake.privacyNotice }),
    ...(intake.emergencyHelp && { emergencyHelp: intake.emergencyHelp }),
    ...(intake.revise && { revise: intake.revise.bind(intake) }),
    ...(intake.describe && { describe: intake.describe.bind(intake) }),
    async receive(input) {
      const answer = answerIn(intake, input);
      if (answer) return { effects: [{ type: 'ticket.join', ...answer }] };
      const isForm = input.message.parts.some(({ type }) => type === 'form');
      const result = await intake.receive(input);
      return isForm ? result : asking(result);
    },
  };
}

function asking(result: IntakeResult): IntakeResult {
  const effects = result.effects.map((effect) =>
    effect.type === 'ticket.open' ? { ...effect, asksToJoin: true } : effect,
  );
  return { ...result, effects };
}

/** A button names its report. A word refers to the report of the conversation. */
function answerIn(intake: Intake, { isOver, message, session, ticket }: IntakeInput) {
  const [part, ...others] = message.parts;
  if (!ticket || !part || others.length > 0) return null;
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

function answerOf(act: string, number: string): JoinEffect {
  return { joins: act === 'join', number };
}
