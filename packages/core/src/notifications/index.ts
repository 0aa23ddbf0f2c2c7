export { createNotifications } from './create-notifications.js';
export type { DigestCounts } from './digest-counts.js';
export type { NotificationEntry, TicketSnapshot } from './notification-entry.js';
export type { Notifications, NotificationsOptions } from './notifications.js';
export {
  type NotificationAddress,
  type NotificationContact,
  type NotificationKind,
  type NotificationReceiver,
  notificationKinds,
} from './receiver.js';
export type { Staff, StaffOfficer } from './staff.js';
