import type { VoiceLine } from '@aduan/core/voice';

/** The browser's speech output; without a voice for the language, sentences are only written. */
export interface Voice {
  /** Whether the browser has a voice for that language. */
  speaks(language: string): boolean;
  /** Says sentences one after the other; resolves when it is done or was silenced. */
  say(lines: readonly VoiceLine[]): Promise<void>;
  /** Stops speaking. */
  silence(): void;
}

/** How long to wait for voices, which browsers load after the page, in ms. */
const voicesMs = 1_000;

/** Opens the browser's speech output. @param isAloud - whether sentences are read aloud */
export function openVoice(isAloud: () => boolean): Voice {
  const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : null;
  // Called early: some browsers load their voices only after the first call.
  synthesis?.getVoices();
  let round = 0;

  function voiceFor(language: string): SpeechSynthesisVoice | undefined {
    // Android uses the code "in" for Indonesian.
    const codes = language === 'id' ? ['id', 'in'] : [language];
    return synthesis
      ?.getVoices()
      .find(({ lang }) => codes.includes(lang.toLowerCase().split(/[-_]/, 1)[0] ?? ''));
  }
  async function loaded(): Promise<void> {
    if (!synthesis || synthesis.getVoices().length > 0) return;
    await new Promise<void>((done) => {
      synthesis.addEventListener('voiceschanged', () => done(), { once: true });
      setTimeout(done, voicesMs);
    });
  }
  return {
    speaks: (language) => voiceFor(language) !== undefined,
    async say(lines) {
      round += 1;
      const own = round;
      await loaded();
      for (const { text, language } of lines) {
        const voice = voiceFor(language);
        if (!synthesis || !voice || !isAloud() || own !== round) continue;
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.voice = voice;
        utterance.lang = voice.lang;
        await new Promise<void>((done) => {
          utterance.onend = () => done();
          utterance.onerror = () => done();
          synthesis.speak(utterance);
        });
      }
    },
    silence() {
      round += 1;
      synthesis?.cancel();
    },
  };
}
