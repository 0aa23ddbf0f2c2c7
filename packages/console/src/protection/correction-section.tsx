import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useGround } from '../api/grounds.js';
import { useCatalogue } from '../catalogue/language.js';
import { useHistory } from '../ticket/use-history.js';
import { RevealMenu } from '../view-log/reveal-menu.js';
import { type Correctable, correctables } from './correctable.js';
import { CorrectionDialog } from './correction-dialog.js';
import { CorrectionHistory } from './correction-history.js';
import { Outcome } from './outcome.js';
import type { SectionParts } from './section-parts.js';
import { useCorrection } from './use-protection.js';

/** Stored data about the person; each value can be corrected once the officer sees it without redaction. */
export function CorrectionSection({ basis, party, view }: SectionParts) {
  const { protection } = useCatalogue('protection');
  const ground = useGround(view.ticket.id);
  const [chosen, setChosen] = useState<Correctable | null>(null);
  const action = useCorrection(party);
  const { timeline } = useHistory(view);
  return (
    <section aria-labelledby="protection-correction">
      <h2 id="protection-correction">{protection.correction}</h2>
      <p className="muted">{protection.correctionHelp}</p>
      <ul className="lines">
        {correctables({ ...view, timeline }).map((each) => (
          <li key={each.key}>
            <div>
              <span className="muted">{protection.fields[each.field]}</span>
              <span className="stands">{each.value || protection.empty}</span>
            </div>
            {ground !== null && (
              <Button
                className="button small"
                aria-label={`${protection.correct} ${protection.fields[each.field]}`}
                onPress={() => setChosen(each)}
              >
                {protection.correct}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RevealMenu view={view} />
      <Outcome error={action.error} done={action.isSuccess ? protection.corrected : null} />
      <CorrectionHistory party={party} />
      {chosen && (
        <CorrectionDialog
          of={chosen}
          basis={basis}
          onCorrect={(correction, reason) => action.mutate({ correction, reason })}
          onClose={() => setChosen(null)}
        />
      )}
    </section>
  );
}
