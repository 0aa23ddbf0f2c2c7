import { json } from './guard/respond.js';
import type { OpenRoute } from './route.js';

/** `GET /config`: settings that a widget needs before the first message. */
export const showConfig: OpenRoute = ({ webchat, context }) => {
  const { textCharacters, fileBytes, mimes } = webchat.limits;
  const { catalogues } = context.citizen.languages;
  return json({
    hours: context.citizen.hours(),
    limits: { text: textCharacters, fileBytes, mimes },
    ...(Object.keys(catalogues).length > 0 && { catalogues }),
    ...(webchat.consent && { consent: webchat.consent }),
    ...(webchat.copies && { copies: true }),
    ...(webchat.tellsTyping && { typing: true }),
    ...(webchat.locale === undefined ? {} : { locale: webchat.locale }),
  });
};
