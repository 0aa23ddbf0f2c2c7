import { Bot, CircleCheck, UserRound } from 'lucide-react';
import { useCatalogue } from '../catalogue/language.js';
import type { Intake } from './conversation-queries.js';

const icons = { bot: Bot, officer: UserRound, nobody: CircleCheck } as const;

/** Who is speaking with the citizen now. */
export function SpeakerMark({ speaker }: Pick<Intake, 'speaker'>) {
  const { conversations } = useCatalogue('ticket');
  const Icon = icons[speaker];
  return (
    <span className="phase speaker-mark" data-speaker={speaker}>
      <Icon aria-hidden="true" />
      {conversations.speaker[speaker]}
    </span>
  );
}
