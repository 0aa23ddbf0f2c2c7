export { AduanChatElement } from './chat-element.js';
