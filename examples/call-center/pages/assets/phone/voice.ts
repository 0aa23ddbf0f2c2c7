import type { VoiceLine } from '@aduan/core/voice';

/** The voice of the browser; where it has none for a language, sentences are only written. */
export interface Voice {
  /** Whether it can say something in that language. */
  speaks(language: string): boolean;
  /** Says sentences one after the other; comes back when it is done, or was silenced. */
  say(lines: readonly VoiceLine[]): Promise<void>;
  /** Breaks off. */
  silence(): void;
}

/** Browsers load their voices after the page. */
const voicesMs = 1_000;

/** Opens the voice of the browser. @param isAloud - whether sentences are read aloud */
export function openVoice(isAloud: () => boolean): Voice {
  const synthesis = 'speechSynthesis' in window ? window.speechSynthesis : null;
  // Asked for early: some browsers begin to load them only then.
  synthesis?.getVoices();
  let round = 0;

  function voiceFor(language: string): SpeechSynthesisVoice | undefined {
    // Android writes "in" for Indonesian.
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
