import type { CallBack, NumberRefusal } from '@aduan/core/voice';

/** What makes an order name nobody whom a provider rings by number or SIP address. */
export const wrongCallBacks: readonly Partial<CallBack>[] = [
  { id: '../x' },
  { id: '' },
  { to: '112' },
  { to: 'sip:somebody@evil.example' },
  { officer: 'PJSIP/101' },
  { officer: 'client:budi' },
  { officer: 'sip:a b' },
];

/** Numbers that are rung at nobody's request, and why. */
export const costlyNumbers: readonly (readonly [string, NumberRefusal])[] = [
  ['+628091234567', 'premium'],
  ['+881612345678', 'satellite'],
  ['+60123456789', 'foreign'],
];
