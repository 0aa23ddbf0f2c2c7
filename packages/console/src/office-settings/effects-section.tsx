import { FlaskConical, ShieldCheck } from 'lucide-react';
import { useCatalogue, useLanguage } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';
import { ChangesList } from './changes-list.js';
import type { SettingsEffects } from './use-office-settings.js';

const hourMs = 3_600_000;

/** What a draft changes, in words, and what it would have done to the tickets of the last months. */
export function EffectsSection({ effects }: { readonly effects: SettingsEffects }) {
  const { officeSettings } = useCatalogue('office');
  const { effects: texts } = officeSettings;
  const { changes, whatIf } = effects;
  return (
    <div className="settings-effects">
      <h4>{texts.changes}</h4>
      {changes.length === 0 && <p className="muted">{texts.noChanges}</p>}
      <ChangesList changes={changes} />
      {whatIf && (
        <>
          <h4>
            <FlaskConical aria-hidden="true" />
            {texts.title}
          </h4>
          <WhatIfFigures whatIf={whatIf} />
        </>
      )}
    </div>
  );
}

interface WhatIfFiguresProps {
  readonly whatIf: NonNullable<SettingsEffects['whatIf']>;
}

function WhatIfFigures({ whatIf }: WhatIfFiguresProps) {
  const { officeSettings } = useCatalogue('office');
  const { effects: texts } = officeSettings;
  const { code, locale } = useLanguage();
  const names = useNames();
  const {
    changed,
    isComplete,
    late,
    meanShiftMs,
    onTime,
    teams,
    tickets,
    uncounted,
    unknownTopics,
  } = whatIf;
  const hours = new Intl.NumberFormat(locale === 'id' ? 'id-ID' : code, {
    maximumFractionDigits: 1,
  });
  const notes = [
    meanShiftMs === null || meanShiftMs === 0
      ? null
      : texts.shift(texts.hours(hours.format(Math.abs(meanShiftMs) / hourMs)), meanShiftMs < 0),
    unknownTopics > 0 ? texts.unknown(unknownTopics) : null,
    uncounted > 0 ? texts.uncounted(uncounted) : null,
    isComplete ? null : texts.partial,
  ].filter((note) => note !== null);
  return (
    <>
      <p className="settings-figure">
        {changed === 0 ? texts.none : <strong>{texts.changed(changed)}</strong>}
        {late > 0 && (
          <>
            {'; '}
            <strong className="late">{texts.late(late)}</strong>
          </>
        )}
        {onTime > 0 && <>; {texts.onTime(onTime)}</>}
      </p>
      {teams.length > 0 && (
        <ul className="settings-teams">
          {teams.map((team) => (
            <li key={team.team ?? ''}>
              <strong>{names.team(team.team)}</strong>
              <span>{texts.team(team.changed, team.late)}</span>
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p className="muted" key={note}>
          {note}
        </p>
      ))}
      <p className="settings-kept">
        <ShieldCheck aria-hidden="true" />
        {texts.counted(tickets)}
      </p>
    </>
  );
}
