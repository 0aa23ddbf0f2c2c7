import { useQuery } from '@tanstack/react-query';
import { useCatalogue } from '../../catalogue/language.js';
import { useDates } from '../../time/use-dates.js';
import { dueQuery } from '../use-office-settings.js';
import type { Limit } from './limits-body.js';

/** What a citizen whose report comes now would be promised under a limit, by the hours in force. */
export function PromiseLine({ limit }: { readonly limit: Limit }) {
  const { officeSettings } = useCatalogue('office');
  const dates = useDates();
  const { data } = useQuery(dueQuery(limit));
  if (!data?.at) return null;
  return <p className="limit-promise">{officeSettings.limits.promise(dates.longDate(data.at))}</p>;
}
