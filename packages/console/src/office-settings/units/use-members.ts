import { type ListedOfficer, useOfficers } from '../../officers/officers-query.js';

/** The officers who work in a unit; undefined until they are read, and for viewers who may not see them. */
export function useMembers(unit: string): readonly ListedOfficer[] | undefined {
  const { data } = useOfficers();
  return data?.items.filter(
    (officer) => officer.unit === unit && officer.state !== 'disabled' && officer.state !== 'ended',
  );
}
