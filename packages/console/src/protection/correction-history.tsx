import { History } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import { useDates } from '../time/use-dates.js';
import { useCorrections } from './use-protection.js';

/** The corrections so far, with the former values; read on request, since viewing is logged. */
export function CorrectionHistory({ party }: { readonly party: string }) {
  const { protection } = useCatalogue('protection');
  const [isOpen, setOpen] = useState(false);
  const { data, isError } = useCorrections(party, isOpen);
  if (!isOpen) {
    return (
      <Button className="button quiet inline" onPress={() => setOpen(true)}>
        <History aria-hidden="true" />
        {protection.showHistory}
      </Button>
    );
  }
  return (
    <div className="correction-history" aria-live="polite">
      <h3>{protection.history}</h3>
      {isError && <p>{protection.failed}</p>}
      {data?.length === 0 && <p className="muted">{protection.noHistory}</p>}
      <ol className="lines">
        {data?.toReversed().map((entry) => (
          <Entry key={`${entry.at}${entry.number}`} entry={entry} />
        ))}
      </ol>
    </div>
  );
}

type CorrectionEntry = NonNullable<ReturnType<typeof useCorrections>['data']>[number];

function Entry({ entry }: { readonly entry: CorrectionEntry }) {
  const { protection } = useCatalogue('protection');
  const who = useNames();
  const dates = useDates();
  const { after, at, before, by, fields, number, reason } = entry;
  const said = (words: typeof before, field: (typeof fields)[number]) => {
    if (field === 'name') return words?.name ?? '';
    if (field === 'words') return words?.text ?? '';
    return (words?.contacts ?? []).map(({ value }) => value).join(', ');
  };
  return (
    <li>
      <div>
        <span className="muted">
          {protection.correctedBy(who.actor(by), dates.dateTime(at), number, reason)}
        </span>
        {fields.map((field) => (
          <p key={field}>
            <span className="muted">{protection.fields[field]} </span>
            {said(before, field) && <del>{said(before, field)}</del>}{' '}
            <ins>{said(after, field) || protection.empty}</ins>
          </p>
        ))}
      </div>
    </li>
  );
}
