import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { Switch } from 'react-aria-components';
import type { TicketDetail } from '../api/model.js';
import { useCatalogue } from '../catalogue/language.js';
import { useCommands } from '../commands/use-commands.js';
import { ReasonDialog } from './reason-dialog.js';

const flags = ['confidential', 'anonymous'] as const;
type Flag = (typeof flags)[number];

/** The two privacy flags: easy to set, and removed only with a reason, by officers who may. */
export function PrivacySection({ view }: { readonly view: TicketDetail }) {
  const { context } = useCatalogue('ticket');
  const commands = useCommands(view);
  const [loosening, setLoosening] = useState<Flag | null>(null);
  const { ticket, may } = view;
  const labels = { anonymous: context.setAnonymous, confidential: context.setConfidential };
  const fixed = { anonymous: context.isAnonymous, confidential: context.isConfidential };
  const shown = flags.filter((flag) => ticket[flag] || may.includes('restrict'));
  if (shown.length === 0) return null;
  return (
    <section className="screen-only">
      <h2>{context.privacy}</h2>
      {shown.map((flag) =>
        ticket[flag] && !may.includes('loosen') ? (
          <p key={flag} className="settled">
            <LockKeyhole aria-hidden="true" />
            {fixed[flag]}
          </p>
        ) : (
          <Switch
            key={flag}
            className="switch"
            isSelected={ticket[flag]}
            onChange={(value) => (value ? commands.restrict({ [flag]: true }) : setLoosening(flag))}
          >
            <span className="switch-track" aria-hidden="true" />
            {labels[flag]}
          </Switch>
        ),
      )}
      {loosening && (
        <ReasonDialog
          title={context.loosenTitle}
          help={context.loosenHelp}
          onReason={(reason) => commands.restrict({ [loosening]: false }, reason)}
          onClose={() => setLoosening(null)}
        />
      )}
    </section>
  );
}
