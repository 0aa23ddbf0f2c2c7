export { kopdesPerform as perform, kopdesPhoneFlow as default } from '@aduan/kopdes/phone';
