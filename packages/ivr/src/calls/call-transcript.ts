import { type Flow, type Input, type Session, turnOf } from '@aduan/dialogue';

/** A question of the line and what the caller said to it, for whoever takes the call over. */
export interface CallTranscriptEntry {
  readonly asked: string;
  /** In words: what a key stands for, `(rekaman)` for a recording, dots for a secret. */
  readonly answered: string;
}

/** As many answers as an officer reads before he speaks. */
const maxEntries = 30;
const maxAnswerLength = 300;

/** What was said in a call, with an answer that comes now. */
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
