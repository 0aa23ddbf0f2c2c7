import { CircleCheck, Download, Trash2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { desk } from '../api/desk.js';
import { useCatalogue } from '../catalogue/language.js';
import { CheckboxField } from '../shell/checkbox-field.js';
import { useDates } from '../time/use-dates.js';
import { BasisDialog } from './basis-dialog.js';
import { ErasureCounts } from './erasure-counts.js';
import { Outcome } from './outcome.js';
import { saveFile } from './save-file.js';
import type { SectionParts } from './section-parts.js';
import { type ErasurePlan, useProtectionAction } from './use-protection.js';

/** What an erasure would delete, what prevents it, and the receipt once it is done. */
export function ErasureSection({ basis, party, protection: { plan }, view }: SectionParts) {
  const { protection } = useCatalogue('protection');
  const [isOpen, setOpen] = useState(false);
  const [isSure, setSure] = useState(false);
  const action = useProtectionAction((reason: string) => erase(party, reason));
  if (action.data) return <Receipt receipt={action.data} number={view.ticket.number} />;
  const mayErase = plan.obstacles.length === 0;
  return (
    <section aria-labelledby="protection-erasure">
      <h2 id="protection-erasure">{protection.erasure}</h2>
      <p className="muted">{protection.erasureHelp}</p>
      <ErasureCounts of={plan} />
      {mayErase ? <p>{protection.nothingForbids}</p> : <Obstacles obstacles={plan.obstacles} />}
      <Button
        className="button"
        isDisabled={!mayErase || action.isPending}
        onPress={() => setOpen(true)}
      >
        <Trash2 aria-hidden="true" />
        {protection.erase}
      </Button>
      <Outcome error={action.error} done={null} />
      {isOpen && (
        <BasisDialog
          title={protection.eraseTitle}
          help={protection.eraseHelp}
          submit={protection.eraseSubmit}
          proposed={basis}
          isReady={isSure}
          onBasis={action.mutate}
          onClose={() => setOpen(false)}
        >
          <ErasureCounts of={plan} />
          <CheckboxField isSelected={isSure} onChange={setSure} label={protection.eraseSure} />
        </BasisDialog>
      )}
    </section>
  );
}

function erase(id: string, reason: string) {
  return desk.post('/parties/{id}/erasure', { path: { id }, body: { reason } });
}

/** The obstacles, one by one, and when each ends. */
function Obstacles({ obstacles }: Pick<ErasurePlan, 'obstacles'>) {
  const { protection } = useCatalogue('protection');
  const dates = useDates();
  return (
    <div className="obstacles">
      <h3>
        <TriangleAlert aria-hidden="true" />
        {protection.forbidden}
      </h3>
      <ul>
        {obstacles.map(({ code, number, source, until }) => (
          <li key={`${code}${number}`}>
            {protection.obstacles[code] ?? code} <span className="muted">{number}</span>
            {source && <span className="muted">{source}</span>}
            {until !== undefined && (
              <span className="muted">{protection.until(dates.longDate(until))}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ReceiptProps {
  readonly receipt: Awaited<ReturnType<typeof erase>>;
  readonly number: string;
}

function Receipt({ receipt, number }: ReceiptProps) {
  const { protection } = useCatalogue('protection');
  const dates = useDates();
  return (
    <section aria-labelledby="protection-erasure">
      <h2 id="protection-erasure">{protection.erasure}</h2>
      <p className="erased" role="status">
        <CircleCheck aria-hidden="true" />
        {protection.erased(dates.full(receipt.at), receipt.reason)}
      </p>
      <ErasureCounts of={receipt} />
      <p className="muted">{protection.receiptHelp}</p>
      <Button
        className="button primary"
        onPress={() => saveFile(`bukti-penghapusan-${number}.json`, receipt)}
      >
        <Download aria-hidden="true" />
        {protection.receipt}
      </Button>
    </section>
  );
}
