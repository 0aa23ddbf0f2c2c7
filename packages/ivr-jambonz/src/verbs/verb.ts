import type { JambonzRecogniser, JambonzVoice } from './speech.js';

export interface Say {
  readonly text: string;
  readonly synthesizer?: JambonzVoice;
}

export interface Play {
  readonly url: string | readonly string[];
}

export type Target =
  | { readonly type: 'phone'; readonly number: string }
  | { readonly type: 'sip'; readonly sipUri: string };

/** The target of a call. @param to - number in E.164, or a SIP address */
export function targetOf(to: string): Target {
  return to.startsWith('sip:') ? { type: 'sip', sipUri: to } : { type: 'phone', number: to };
}

/** The verbs of jambonz that a line uses. https://docs.jambonz.org/verbs/verbs/overview */
export type Verb =
  | ({ readonly verb: 'say' } & Say)
  | ({ readonly verb: 'play' } & Play)
  | {
      readonly verb: 'gather';
      readonly actionHook: string;
      readonly input: readonly ('digits' | 'speech')[];
      /** Seconds, counted from the end of the sentence. */
      readonly timeout: number;
      readonly minDigits?: number;
      readonly maxDigits?: number;
      readonly interDigitTimeout?: number;
      readonly finishOnKey?: string;
      readonly dtmfBargein?: boolean;
      readonly bargein?: boolean;
      readonly recognizer?: JambonzRecogniser & { readonly hints?: readonly string[] };
      readonly say?: Say;
      readonly play?: Play;
    }
  | {
      readonly verb: 'listen';
      readonly url: string;
      readonly wsAuth: { readonly username: string; readonly password: string };
      readonly actionHook: string;
      readonly mixType: 'mono';
      readonly sampleRate: number;
      readonly playBeep: boolean;
      readonly finishOnKey: string;
      readonly maxLength: number;
      readonly disableBidirectionalAudio: boolean;
      readonly metadata: { readonly aduan: Readonly<Record<string, string | number>> };
    }
  | {
      readonly verb: 'dial';
      readonly target: readonly Target[];
      readonly actionHook: string;
      readonly timeout: number;
      readonly callerId?: string;
    }
  | {
      readonly verb: 'enqueue';
      readonly name: string;
      readonly actionHook: string;
      readonly waitHook: string;
    }
  | { readonly verb: 'leave' }
  | { readonly verb: 'pause'; readonly length: number }
  | { readonly verb: 'redirect'; readonly actionHook: string }
  | { readonly verb: 'hangup' };
