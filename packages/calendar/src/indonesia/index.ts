export { civilServiceCalendarDefinition } from './civil-service.js';
export type { HolidayDecree } from './holiday-decree.js';
export {
  holidayDecrees,
  indonesianCoverage,
  indonesianHolidays,
  treatJointLeaveAs,
  withLocalHolidays,
} from './holidays.js';
export { kemenkopCalendar, kemenkopCalendarDefinition } from './kemenkop-call-center.js';
export {
  formatForRegion,
  type Province,
  provinces,
  timeZoneOfRegion,
  zoneOfRegion,
} from './provinces.js';
export { formatInZones, type IndonesianZone, type Label, zoneNames } from './zones.js';
