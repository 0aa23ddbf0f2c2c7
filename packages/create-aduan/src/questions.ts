import type { Interface } from 'node:readline/promises';
import {
  type Answers,
  channelNames,
  defaultAnswers,
  type Language,
  readChannels,
  readLanguage,
  readName,
  readStorage,
  UsageError,
} from './answers.js';

const questions = {
  name: { id: 'Nama layanan pengaduan Anda', en: 'Name of your complaint desk' },
  storage: {
    id: 'Simpan data di mana? sqlite (satu folder) atau postgres',
    en: 'Where to keep the data? sqlite (one folder) or postgres',
  },
  channels: {
    id: `Kanal selain web, dipisah koma: ${channelNames.join(', ')}`,
    en: `Channels beside the web, with commas: ${channelNames.join(', ')}`,
  },
  samples: { id: 'Sertakan aduan contoh? y/t', en: 'Add invented complaints? y/n' },
} as const;

/**
 * Asks for the answers that flags did not give: five questions at most. An empty answer takes the default.
 *
 * @param say - shows a mistake, after which the question is asked again
 */
export async function ask(
  given: Partial<Answers>,
  terminal: Pick<Interface, 'question'>,
  say: (line: string) => void,
): Promise<Answers> {
  const language =
    given.language ??
    (await answerTo('Bahasa / language: id, en', defaultAnswers.language, readLanguage));
  const { channels, hasSamples, name, storage } = defaultAnswers;
  return {
    language,
    name: given.name ?? (await answerTo(questions.name[language], name, readName)),
    storage: given.storage ?? (await answerTo(questions.storage[language], storage, readStorage)),
    channels:
      given.channels ??
      (await answerTo(questions.channels[language], channels.join(','), readChannels)),
    hasSamples:
      given.hasSamples ??
      (await answerTo(questions.samples[language], hasSamples ? 'y' : 'n', yesOrNo(language))),
  };

  async function answerTo<Value>(
    question: string,
    fallback: string,
    read: (text: string) => Value,
  ): Promise<Value> {
    const hint = fallback === '' ? '' : ` (${fallback})`;
    for (;;) {
      const text = (await terminal.question(`${question}${hint}: `)).trim();
      try {
        return read(text === '' ? fallback : text);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        say(error.message);
      }
    }
  }
}

function yesOrNo(language: Language) {
  return (text: string): boolean => {
    const [letter] = text.toLowerCase();
    if (letter === 'y') return true;
    if (letter === 'n' || letter === 't') return false;
    throw new UsageError(language === 'id' ? 'Jawab y atau t.' : 'Answer y or n.');
  };
}
