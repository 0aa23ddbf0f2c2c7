/** Schema 8: which open tickets are counted with which calendar, for those that are rescheduled. */
export const calendarSchema = `
alter table ticket add column calendar text;
create index ticket_calendar on ticket (tenant, calendar, opened_at, id) where phase <> 'closed';
`;
