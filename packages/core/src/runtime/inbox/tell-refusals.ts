import { fillText, messages } from '@aduan/core/catalogue';
import type { MediaRef } from '../../channel/content.js';
import type { Locale } from '../../slots/label.js';
import type { IntakeEffect, IntakeResult } from '../intake.js';
import { nameOfFile } from '../messages/message-words.js';

/** Says which files were not kept, and what to do: nobody shall wait for an answer to a file that is gone. */
export function tellRefusals(
  result: IntakeResult,
  media: readonly MediaRef[],
  locale: Locale,
): IntakeResult {
  const told = media.flatMap((file): readonly IntakeEffect[] => {
    if (!file.refused) return [];
    const words = file.refused === 'type' ? messages.fileOfOtherType : messages.fileHarmful;
    const text = fillText(words[locale], { file: nameOfFile(file, locale) });
    return [{ type: 'reply', content: { type: 'text', text } }];
  });
  return told.length > 0 ? { ...result, effects: [...told, ...result.effects] } : result;
}
