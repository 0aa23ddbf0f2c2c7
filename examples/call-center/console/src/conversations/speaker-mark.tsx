import type { IntakeStatus } from '@aduan/core';
import { Bot, CircleCheck, UserRound } from 'lucide-react';
import { useCatalogue } from '../catalogue/language.js';

const icons = { bot: Bot, officer: UserRound, nobody: CircleCheck } as const;

/** Who is speaking with the citizen now. */
export function SpeakerMark({ speaker }: Pick<IntakeStatus, 'speaker'>) {
  const { conversations } = useCatalogue();
  const Icon = icons[speaker];
  return (
    <span className="phase speaker-mark" data-speaker={speaker}>
      <Icon aria-hidden="true" />
      {conversations.speaker[speaker]}
    </span>
  );
}
