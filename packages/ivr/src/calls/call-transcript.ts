import { type Flow, type Input, type Session, turnOf } from '@aduan/dialogue';

/** A question of the line and the caller's answer, for the officer who takes over the call. */
export interface CallTranscriptEntry {
  readonly asked: string;
  /** The answer as text: the meaning of a key, `(rekaman)` for a recording, dots for a secret. */
  readonly answered: string;
}

/** Limit of entries: as many as an officer reads before they speak. */
const maxEntries = 30;
const maxAnswerLength = 300;

/** The transcript of a call with a new answer appended. */
export function transcriptAfter(
  flow: Flow,
  {
    transcript,
    talk,
  }: { readonly transcript?: readonly CallTranscriptEntry[]; readonly talk: Session | null },
  message: Omit<Extract<Input, { type: 'message' }>, 'key' | 'at'>,
): readonly CallTranscriptEntry[] {
  const turn = talk && turnOf(flow, talk);
  const asked = turn?.say.at(-1)?.text;
  if (!turn || asked === undefined) return transcript ?? [];
  const answered = inWords(turn.next, message).slice(0, maxAnswerLength);
  return [...(transcript ?? []), { asked, answered }].slice(-maxEntries);
}

const secret = '••••••';

function inWords(
  next: NonNullable<ReturnType<typeof turnOf>>['next'],
  { digits, text }: { readonly digits?: string; readonly text?: string },
): string {
  if (next.do === 'ask' && next.secret) return secret;
  const choices = next.do === 'ask' || next.do === 'choose' ? next.choices : [];
  const picked = choices.find(({ digit }) => digit !== null && digit === digits)?.label;
  if (picked !== undefined) return picked;
  if (next.do === 'choose' && next.digits) return secret;
  return digits ?? text ?? '(rekaman)';
}
