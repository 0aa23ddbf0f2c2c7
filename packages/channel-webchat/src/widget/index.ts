export { AduanChatElement, type ShowOptions } from './chat-element.js';
