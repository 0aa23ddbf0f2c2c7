import { messages } from '@aduan/core/catalogue';
import type { Content } from '../../channel/content.js';
import { neutralPrivacyNotice, type PrivacyNotice } from '../../ports/privacy-notice.js';
import type { IntakeEffect, IntakeResult } from '../intake.js';
import type { SeenPrivacyNotice } from '../party/identify-party.js';
import type { Runtime } from '../runtime.js';
import { asksForPrivacyNotice } from './asks-for-privacy-notice.js';
import type { UnderstoodMessage } from './understand-message.js';

/** What a person is told about their data in one turn. */
export interface PrivacyNoticeTurn {
  /** Version of the notice that they were told, now or earlier; left out when they were told none. */
  readonly version?: string;
  /** The notice that they are told in this turn. */
  readonly now?: SeenPrivacyNotice;
  /** What is added below the receipt or the answer of a ticket that is opened. */
  readonly text?: string;
  readonly result: IntakeResult;
}

/** The notice of the desk. */
export function privacyNoticeOf({ intake }: Pick<Runtime, 'intake'>): PrivacyNotice {
  return intake.privacyNotice ?? neutralPrivacyNotice;
}

/** Whether the desk still has the neutral notice, which names no office. */
export function isNeutralNotice(runtime: Pick<Runtime, 'intake'>): boolean {
  return privacyNoticeOf(runtime).version === neutralPrivacyNotice.version;
}

/** The whole notice for a message that asks for it, in any state of the conversation; null for every other message. */
export function privacyAsked(
  runtime: Runtime,
  { isSilent, locale, words }: UnderstoodMessage,
): IntakeResult | null {
  const asked = isSilent || words.revises || words.media ? null : asksForPrivacyNotice(words.text);
  if (asked === null) return null;
  const text = runtime.languages.text(
    privacyNoticeOf(runtime).full,
    asked === 'en' ? 'en' : locale,
  );
  return { effects: [{ type: 'reply', content: { type: 'text', text }, why: ['privacy notice'] }] };
}

/** Adds the short notice to the first reply that a person gets: once for each version, in all their conversations. */
export function sendPrivacyNotice(
  runtime: Runtime,
  understood: UnderstoodMessage,
  result: IntakeResult,
): PrivacyNoticeTurn {
  const { informed } = result;
  const { short, full, version } = privacyNoticeOf(runtime);
  const told = understood.profile?.privacyNotice;
  if (informed !== undefined) {
    const isKnown = told?.by === 'intake' && told.version === informed;
    const now = { version: informed, by: 'intake' } as const;
    return { version: informed, ...(!isKnown && { now }), result };
  }
  if (told?.by === 'intake' || told?.version === version) return { version: told.version, result };
  const now = { version, by: 'desk' } as const;
  const isRead = repliesOf(result).some((text) =>
    Object.values(runtime.languages.translate(full)).includes(text),
  );
  if (isRead) return { version, now, result };
  const locale = result.locale ?? understood.locale;
  const { text } = runtime.languages;
  const line = `${text(short, locale)} ${text(messages.privacyMore, locale)}`;
  if (result.effects.some(({ type }) => type === 'ticket.open')) {
    return { version, now, text: line, result };
  }
  const effects = withLine(result.effects, line);
  if (!effects) return { ...(told && { version: told.version }), result };
  return { version, now, result: { ...result, effects } };
}

function repliesOf({ effects }: IntakeResult): readonly string[] {
  return effects.flatMap((effect) => {
    if (effect.type !== 'reply') return [];
    const { content } = effect;
    return content.type === 'text' || content.type === 'choices' ? [content.text] : [];
  });
}

/** The effects with the line below the first text reply; null when there is none. */
function withLine(effects: readonly IntakeEffect[], line: string): readonly IntakeEffect[] | null {
  const place = effects.findIndex(
    (effect) =>
      effect.type === 'reply' &&
      (effect.content.type === 'text' || effect.content.type === 'choices'),
  );
  return place === -1
    ? null
    : effects.map((effect, at) =>
        at === place && effect.type === 'reply'
          ? { ...effect, content: lined(effect.content, line) }
          : effect,
      );
}

function lined(content: Content, line: string): Content {
  return content.type === 'text' || content.type === 'choices'
    ? { ...content, text: `${content.text}\n\n${line}` }
    : content;
}
