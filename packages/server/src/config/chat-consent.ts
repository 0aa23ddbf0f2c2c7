import type { WebchatConsent } from '@aduan/channel-webchat';
import type { Label } from '@aduan/core';
import type { Environment } from './environment-table.js';

/** The site's privacy notice: a section of its front page. */
const noticeUrl = '/#privacy';

/**
 * Reads whether the chat asks for consent before the first message.
 *
 * @param text - what a citizen agrees to
 * @returns null when it does not
 * @throws TypeError that names the variable to correct
 */
export function readChatConsent(environment: Environment, text: Label): WebchatConsent | null {
  const version = environment.ADUAN_CHAT_CONSENT?.trim();
  if (!version) return null;
  if (!/^[\w.-]{1,40}$/.test(version)) {
    throw new TypeError(
      'ADUAN_CHAT_CONSENT must be a version such as 2026-1: 1 to 40 letters, digits, ".", "-", "_".',
    );
  }
  return { version, text, url: noticeUrl };
}
