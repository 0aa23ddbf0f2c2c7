export { createNotices } from './create-notices.js';
export type { DigestCounts } from './digest-counts.js';
export type { NoticeLine, ToldCase } from './notice-line.js';
export type { Notices, NoticesOptions } from './notices.js';
export {
  type NoticeAddress,
  type NoticeContact,
  type NoticeKind,
  type NoticeReceiver,
  noticeKinds,
} from './receiver.js';
export type { Staff, StaffOfficer } from './staff.js';
