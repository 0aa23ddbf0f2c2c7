import { noDeadline } from '@aduan/core/store';

/** Whether a case has a category of somebody in danger; the same words as in the index of these, which serves no others. */
export const isEmergency =
  "(category = 'darurat' or (category > 'darurat.' and category < 'darurat/'))";

/** What open cases about somebody in danger are sorted by: before all others, which lie above zero. */
export const urgentOrder = `(due_order - ${noDeadline})`;

/**
 * Schema 7: open cases about somebody in danger, who come first in lists by deadline. Tries at PINs, which are counted elsewhere, are
 * no longer kept with a case.
 */
export const urgentSchema = `
create index ticket_urgent on ticket (tenant, ${urgentOrder}, id) where phase <> 'closed' and ${isEmergency};
alter table ticket drop column pin_tries;
alter table ticket drop column pin_locked_until;
`;
