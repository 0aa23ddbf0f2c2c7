export { whatsappCapabilities } from './capabilities.js';
export { whatsappFromEnv } from './from-env.js';
export type { WhatsappAuth, WhatsappOptions, WhatsappProof } from './options.js';
export { templateFallback } from './send/template-fallback.js';
export type {
  TemplateLanguage,
  TemplateOccasion,
  UtilityTemplate,
} from './send/utility-templates.js';
export { utilityTemplates } from './send/utility-templates.js';
export { whatsappChannel } from './whatsapp-channel.js';
