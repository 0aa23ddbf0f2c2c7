import { Archive, ArchiveRestore, FolderInput, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, ListBoxItem } from 'react-aria-components';
import { useCatalogue, useLabel } from '../../catalogue/language.js';
import { Choice } from '../../shell/choice.js';
import { ChoiceList } from '../choice-list.js';
import { CodeList } from '../code-list.js';
import type { EditorProps } from '../editor-props.js';
import { NamesDialog } from '../names-dialog.js';
import { ReferralsList } from './referrals-list.js';
import { MoveUnitDialog, RetireUnitDialog } from './unit-dialogs.js';
import { UnitFields } from './unit-fields.js';
import {
  addUnit,
  changeUnit,
  retireUnit,
  type UnitsBody,
  unitLines,
  unitsInUse,
  withIntake,
  withoutSuccessor,
  withParent,
} from './units-body.js';

type Action = 'top' | 'below' | 'move' | 'retire';

/** The document `organization`: the tree of units with the chosen one beside it, and what holds for all of them. */
export function UnitsEditor({ at, body, isReadOnly, onChange }: EditorProps<UnitsBody>) {
  const { officeSettings } = useCatalogue('office');
  const { units: texts } = officeSettings;
  const label = useLabel();
  const [chosen, setChosen] = useState(() => foundUnit(body, at));
  const [asks, setAsks] = useState<Action | null>(null);
  const unit = body.units.find(({ code }) => code === chosen);
  const nameOf = (code: string) => {
    const found = body.units.find((each) => each.code === code);
    return found ? label(found.name) : code;
  };
  const options = unitsInUse(body).map(({ code, name }) => ({ id: code, name: label(name) }));
  return (
    <>
      <section className="settings-part settings-pair" id="units" aria-label={texts.title}>
        <div className="settings-list">
          {!isReadOnly && (
            <Button className="button small" onPress={() => setAsks('top')}>
              <Plus aria-hidden="true" />
              {texts.add}
            </Button>
          )}
          <ChoiceList label={texts.title} chosen={chosen} onChosen={setChosen}>
            {unitLines(body).map(({ depth, unit: each }) => (
              <ListBoxItem
                key={each.code}
                id={each.code}
                textValue={label(each.name)}
                className="settings-choice"
                data-depth={Math.min(depth, 3)}
                data-retired={each.successor !== undefined || undefined}
              >
                {label(each.name)}
                {each.successor !== undefined && (
                  <span className="settings-choice-mark">{texts.retired}</span>
                )}
              </ListBoxItem>
            ))}
          </ChoiceList>
        </div>
        <div className="settings-chosen">
          {unit ? (
            <UnitFields
              key={unit.code}
              unit={unit}
              successorName={unit.successor === undefined ? null : nameOf(unit.successor)}
              isReadOnly={isReadOnly}
              onChange={(changed) => onChange(changeUnit(body, changed))}
            />
          ) : (
            <p className="muted">{texts.choose}</p>
          )}
          {unit && !isReadOnly && (
            <div className="settings-row-actions">
              {unit.successor === undefined ? (
                <>
                  <Button className="button small" onPress={() => setAsks('below')}>
                    <Plus aria-hidden="true" />
                    {texts.addBelow}
                  </Button>
                  <Button className="button small" onPress={() => setAsks('move')}>
                    <FolderInput aria-hidden="true" />
                    {texts.move}
                  </Button>
                  <Button className="button small" onPress={() => setAsks('retire')}>
                    <Archive aria-hidden="true" />
                    {texts.retire}
                  </Button>
                </>
              ) : (
                <Button
                  className="button small"
                  onPress={() => onChange(changeUnit(body, withoutSuccessor(unit)))}
                >
                  <ArchiveRestore aria-hidden="true" />
                  {texts.useAgain}
                </Button>
              )}
            </div>
          )}
        </div>
      </section>
      <section className="settings-part" id="all-units" aria-labelledby="all-units-title">
        <h3 id="all-units-title">{texts.all}</h3>
        {isReadOnly ? (
          <p>{`${texts.intake}: ${body.intake === undefined ? texts.noIntake : nameOf(body.intake)}`}</p>
        ) : (
          <Choice
            label={texts.intake}
            value={body.intake ?? null}
            none={texts.noIntake}
            options={options}
            onChange={(code) => onChange(withIntake(body, code))}
          />
        )}
        <CodeList
          label={texts.supervision}
          empty={texts.noSupervision}
          add={texts.addSupervision}
          codes={body.supervision}
          options={options}
          nameOf={nameOf}
          isReadOnly={isReadOnly}
          onChange={(supervision) => onChange({ ...body, supervision })}
        />
        <p className="hint">{texts.supervisionHelp}</p>
      </section>
      <ReferralsList body={body} isReadOnly={isReadOnly} onChange={onChange} />
      {(asks === 'top' || asks === 'below') && (
        <NamesDialog
          title={asks === 'below' && unit ? texts.addBelowTitle(label(unit.name)) : texts.add}
          lead={texts.addLead}
          submit={texts.addSubmit}
          onNames={(name) => {
            const added = addUnit(body, asks === 'below' ? chosen : null, name);
            onChange(added.body);
            setChosen(added.code);
          }}
          onClose={() => setAsks(null)}
        />
      )}
      {asks === 'move' && unit && (
        <MoveUnitDialog
          unit={unit}
          body={body}
          onMove={(parent) => onChange(changeUnit(body, withParent(unit, parent)))}
          onClose={() => setAsks(null)}
        />
      )}
      {asks === 'retire' && unit && (
        <RetireUnitDialog
          unit={unit}
          body={body}
          onRetire={(successor) => onChange(retireUnit(body, unit.code, successor))}
          onClose={() => setAsks(null)}
        />
      )}
    </>
  );
}

/** The code of a unit that was searched for. */
function foundUnit({ units }: UnitsBody, at: string | null): string | null {
  const index = /^units\.(\d+)/.exec(at ?? '')?.[1];
  return (index && units[Number(index)]?.code) || null;
}
