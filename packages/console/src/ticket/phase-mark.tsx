import {
  Archive,
  CircleCheck,
  CircleDot,
  CirclePlay,
  Hourglass,
  type LucideIcon,
  Pause,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Phase } from '../api/model.js';

const icons: Readonly<Record<Phase, LucideIcon>> = {
  new: CircleDot,
  active: CirclePlay,
  'waiting-citizen': Pause,
  'waiting-other': Hourglass,
  answered: CircleCheck,
  closed: Archive,
};

interface PhaseMarkProps {
  readonly phase: Phase;
  readonly children: ReactNode;
}

/** The state in the office's words, with the icon of its phase. */
export function PhaseMark({ phase, children }: PhaseMarkProps) {
  const Icon = icons[phase];
  return (
    <span className="phase" data-phase={phase}>
      <Icon aria-hidden="true" />
      {children}
    </span>
  );
}
