import type { CallBack } from '@aduan/core/voice';
import { refusal } from '../option-refusal.js';

/** @throws InputError when a call names itself or a citizen in a way that could mean something else */
export function checkCallBack({ id, to }: CallBack): void {
  if (!/^[\w-]{1,60}$/.test(id))
    throw refusal('id', 'must be letters, digits, dashes and underscores');
  // It becomes a part of an endpoint: anything else could name a trunk or a server of somebody else.
  if (!/^\+\d{5,15}$/.test(to)) throw refusal('to', 'must be a number in E.164');
}
