import { CirclePause, CirclePlay } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { ReasonDialog } from '../context/reason-dialog.js';
import { useDates } from '../time/use-dates.js';
import { Outcome } from './outcome.js';
import type { SectionParts } from './section-parts.js';
import { useProtectionAction } from './use-protection.js';

/** Whether the person's data may be processed, or only stored. */
export function RestrictionSection({ party, protection: { processing } }: SectionParts) {
  const { people, protection } = useCatalogue('tools', 'protection');
  const dates = useDates();
  const [isOpen, setOpen] = useState(false);
  const since = processing?.restrictedSince ?? null;
  const isRestricted = since !== null;
  const action = useProtectionAction((reason: string) => {
    const given = { path: { id: party }, body: { reason } };
    return isRestricted
      ? desk.post('/parties/{id}/processing/resume', given)
      : desk.post('/parties/{id}/processing/restrict', given);
  });
  const Icon = isRestricted ? CirclePlay : CirclePause;
  return (
    <section aria-labelledby="protection-restriction">
      <h2 id="protection-restriction">{protection.restriction}</h2>
      <p className={isRestricted ? 'standing' : 'muted'}>
        {isRestricted ? people.restricted(dates.dateTime(since)) : protection.restrictionHelp}
      </p>
      {processing ? (
        <Button className="button" onPress={() => setOpen(true)}>
          <Icon aria-hidden="true" />
          {isRestricted ? protection.resume : protection.restrict}
        </Button>
      ) : (
        <p>{protection.hiddenRestriction}</p>
      )}
      <Outcome error={action.error} done={null} />
      {isOpen && (
        <ReasonDialog
          title={isRestricted ? protection.resumeTitle : protection.restrictTitle}
          help={isRestricted ? protection.resumeHelp : protection.restrictHelp}
          onReason={action.mutate}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
