/** One item that a caller hears. */
export type VoiceLine =
  | {
      readonly type: 'text';
      /** The text as it is pronounced: numbers, dates and codes are already written as words. */
      readonly text: string;
      /** BCP 47 language of the voice, such as `id`. */
      readonly language: string;
    }
  | {
      readonly type: 'audio';
      /** URL from which the provider fetches the recording. */
      readonly url: string;
      /** The text of the recording, for simulators and as a fallback for a synthetic voice. */
      readonly text: string;
      readonly language: string;
    };

/** A key of a phone. */
export type PhoneKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '*' | '#';

/** The keys that a caller may press. */
export interface DigitsToGather {
  readonly min: number;
  readonly max: number;
  /** The key that ends the input before `max` keys. Left out: every key counts as input. */
  readonly finish?: '#' | '*';
}

/** The step of a call after the lines were played. It is the only blocking step. */
export type VoiceCommand =
  /** Waits for keys, speech, or the first of both. Either interrupts the lines that are playing. */
  | {
      readonly do: 'gather';
      readonly digits?: DigitsToGather;
      /** Recognises speech, with hints for likely words. */
      readonly speech?: { readonly hints: readonly string[] };
      /** Time without input after which `silence` is reported, ms. */
      readonly timeoutMs: number;
      /** The keys are secret: leave them out when you show or log a call. */
      readonly secret?: true;
    }
  /** Records the caller until they are silent, press `finish` or hang up. */
  | {
      readonly do: 'record';
      readonly maxSeconds: number;
      readonly silenceSeconds: number;
      readonly finish: '#' | '*';
    }
  /** Connects to another phone; the result comes back as `connected`. */
  | { readonly do: 'dial'; readonly to: string; readonly timeoutSeconds: number }
  /** Puts the caller into a queue of the provider. While they wait, `queued` asks for lines to play. */
  | { readonly do: 'queue'; readonly queue: string }
  /** In a queue: plays the lines, waits, and asks again. */
  | { readonly do: 'hold'; readonly seconds: number }
  /** In a queue: removes the caller from it. */
  | { readonly do: 'leave' }
  /** Waits for work of the desk, then asks again. */
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'hangup' };

/** One turn of a call: any number of lines and exactly one command. Plain JSON. */
export interface VoiceInstruction {
  /** Unique within its call. Callbacks name the turn that they answer, so late and repeated ones are recognised. */
  readonly id: string;
  /** BCP 47 language that the caller is expected to speak. */
  readonly language: string;
  readonly say: readonly VoiceLine[];
  readonly next: VoiceCommand;
}
