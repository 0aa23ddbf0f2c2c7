import { readFileSync } from 'node:fs';
import { ConsoleOptionError } from './console-option-error.js';

/** A language that a host adds to Indonesian and English. */
export interface ConsoleLanguage {
  /** BCP 47 tag: `jv`, `su`, `zh-Hans`. Labels of your desk with this code are shown in it too. */
  readonly code: string;
  /** In the language itself: `Basa Jawa`. */
  readonly name: string;
  /**
   * Its texts: a file of JSON, or a JavaScript module that imports nothing and whose default export is a
   * `ConsoleCatalogue`. It is read once, when the host starts.
   */
  readonly file: string | URL;
}

/** The module of a language, as browsers load it. @throws ConsoleOptionError when it cannot be read */
export function languageModule({ code, file, name }: ConsoleLanguage): string {
  const isCode = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(code) && code !== 'id' && code !== 'en';
  if (!isCode) throw new ConsoleOptionError(`\`languages\` takes no code like "${code}".`);
  if (name === '') throw new ConsoleOptionError(`The language \`${code}\` needs a name.`);
  try {
    const text = readFileSync(file, 'utf8');
    // Parsed and serialized again, so that a broken file is reported at the start.
    return String(file).endsWith('.json')
      ? `export default ${JSON.stringify(JSON.parse(text))};\n`
      : text;
  } catch (cause) {
    throw new ConsoleOptionError(`The texts of the language \`${code}\` cannot be read.`, {
      cause,
    });
  }
}
