export { type SmsOptions, smsChannel } from './sms-channel.js';
