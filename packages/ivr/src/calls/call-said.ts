import { type Flow, type Input, type Session, turnOf } from '@aduan/dialogue';

/** A question of the line and what the caller said to it, for whoever takes the call over. */
export interface CallSaid {
  readonly asked: string;
  /** In words: what a key stands for, `(rekaman)` for a recording, dots for a secret. */
  readonly answered: string;
}

/** As many answers as an officer reads before he speaks. */
const most = 30;
const longestAnswer = 300;

/** What was said in a call, with an answer that comes now. */
export function saidAfter(
  flow: Flow,
  { said, talk }: { readonly said?: readonly CallSaid[]; readonly talk: Session | null },
  message: Omit<Extract<Input, { type: 'message' }>, 'key' | 'at'>,
): readonly CallSaid[] {
  const turn = talk && turnOf(flow, talk);
  const asked = turn?.say.at(-1)?.text;
  if (!turn || asked === undefined) return said ?? [];
  const answered = inWords(turn.next, message).slice(0, longestAnswer);
  return [...(said ?? []), { asked, answered }].slice(-most);
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
