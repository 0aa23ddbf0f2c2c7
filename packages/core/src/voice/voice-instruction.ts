/** One thing that a caller hears. */
export type VoiceLine =
  | {
      readonly type: 'text';
      /** As it is to be pronounced: numbers, dates and codes are words already. */
      readonly text: string;
      /** BCP 47 language of the voice, such as `id`. */
      readonly language: string;
    }
  | {
      readonly type: 'audio';
      /** Where the provider fetches the recording. */
      readonly url: string;
      /** What the recording says, for simulators and for voices that have to stand in for it. */
      readonly text: string;
      readonly language: string;
    };

/** A key of a phone. */
export type PhoneKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '*' | '#';

/** The keys that a caller may press. */
export interface DigitsToGather {
  readonly min: number;
  readonly max: number;
  /** The key that ends them before there are `max`. Left out, every key counts. */
  readonly finish?: '#' | '*';
}

/** What a call does after the caller has heard the lines: the one thing that blocks. */
export type VoiceCommand =
  /** Waits for keys, for speech, or for whichever comes first. Whatever is heard may be broken off by either. */
  | {
      readonly do: 'gather';
      readonly digits?: DigitsToGather;
      /** Recognises speech, with words that are likely to come. */
      readonly speech?: { readonly hints: readonly string[] };
      /** How long nothing may come, in ms. */
      readonly timeoutMs: number;
      /** The keys are a secret: whoever shows or logs a call leaves them out. */
      readonly secret?: true;
    }
  /** Records what the caller says until he is silent, presses `finish` or hangs up. */
  | {
      readonly do: 'record';
      readonly maxSeconds: number;
      readonly silenceSeconds: number;
      readonly finish: '#' | '*';
    }
  /** Connects to another phone; what became of it comes back as `connected`. */
  | { readonly do: 'dial'; readonly to: string; readonly timeoutSeconds: number }
  /** Puts the caller into a queue of the provider; while he waits, `queued` asks what he hears. */
  | { readonly do: 'queue'; readonly queue: string }
  /** In a queue: lets the caller hear the lines, waits, and asks again. */
  | { readonly do: 'hold'; readonly seconds: number }
  /** In a queue: takes the caller out of it. */
  | { readonly do: 'leave' }
  /** Waits for work of the desk, and asks again. */
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'hangup' };

/** One turn of a call: any number of lines and exactly one command. Plain JSON. */
export interface VoiceInstruction {
  /** Unique in its call. Callbacks name the turn that they answer, so that late and doubled ones are known. */
  readonly id: string;
  /** BCP 47 language in which the caller is expected to speak. */
  readonly language: string;
  readonly say: readonly VoiceLine[];
  readonly next: VoiceCommand;
}
