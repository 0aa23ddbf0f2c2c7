import type { PluginWord } from '../ids.js';

const form = /^(?=.{1,80}$)[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/;

/**
 * Whether a text names a table or a ledger of a plugin: `<plugin id>:<word>`, both of lowercase letters, digits and
 * hyphens, 80 characters at most. The colon keeps it apart from the names of core.
 */
export function isPluginWord(text: string): text is PluginWord {
  return form.test(text);
}
