import { kemenkopCalendar } from '@aduan/calendar/indonesia';
import {
  consentIntake,
  type WebchatOptions,
  type WebchatTypingCalls,
  webchatChannel,
  webchatTyping,
} from '@aduan/channel-webchat';
import {
  type Aduan,
  type Channel,
  categoryTree,
  compileWorkflow,
  createAduan,
  defaultIntake,
  defaultKinds,
  defaultWorkflow,
  type KindDefinition,
  legalHolds,
  type Observer,
  systemPrincipal,
} from '@aduan/core';
import type { Directory } from '@aduan/core/directory';
import type { LegalHolds, PluginList, SearchUse } from '@aduan/core/plugin';
import { pdpPolicy } from '@aduan/core/sla';
import type { EmbeddedStore, Relay, Signals } from '@aduan/core/store';
import { dataProtectionCategories, emergencyCategories } from '@aduan/core/ticket';
import { dialogueIntake } from '@aduan/dialogue';
import { fileInspector } from '@aduan/files';
import { textGatewayFromEnv } from '@aduan/ivr';
import {
  type CallQueue,
  type CallSessions,
  callEventsFromEnv,
  callSessions,
} from '@aduan/ivr/call-events';
import { type ArticleContent, contentOf } from '@aduan/knowledge';
import type { ArticleIndex } from '@aduan/knowledge/article-index';
import {
  articleReader,
  type Knowledge,
  knowledge,
  type TopicSuggestions,
  topicSuggestions,
} from '@aduan/knowledge/plugin';
import type { Understanding } from '@aduan/knowledge/understanding';
import type { ModelAnswers } from '@aduan/knowledge-llm';
import {
  kopdesArticles,
  kopdesOutOfScope,
  kopdesParties,
  kopdesSpellings,
} from '@aduan/kopdes/articles';
import { kopdesCategories } from '@aduan/kopdes/categories';
import { type CooperativeFactsApi, cooperativeFacts } from '@aduan/kopdes/facts';
import { kopdesFlow, secrecyTold } from '@aduan/kopdes/flow';
import { wishForOfficer } from '@aduan/kopdes/phone';
import { phoneNumbers } from '@aduan/phone-numbers';
import { apiKeys } from '@aduan/plugins/api-keys';
import { type Articles, articles } from '@aduan/plugins/articles';
import { type CaseFiles, caseFile } from '@aduan/plugins/case-file';
import { type ChangeFeed, changeFeed } from '@aduan/plugins/change-feed';
import { type CheckpointOptions, checkpoints } from '@aduan/plugins/checkpoints';
import { type FieldTasks, fieldFollowUp, fieldTasks } from '@aduan/plugins/field-tasks';
import { type MergedTickets, mergedTickets } from '@aduan/plugins/merged-tickets';
import { notifications } from '@aduan/plugins/notifications';
import {
  type Organization,
  type StoredOrganization,
  type Teams,
  teams,
} from '@aduan/plugins/organization';
import { type Parties, parties } from '@aduan/plugins/parties';
import { ratings } from '@aduan/plugins/ratings';
import { type Replies, replies } from '@aduan/plugins/replies';
import { type Reports, reports } from '@aduan/plugins/reports';
import { type Settings, settings } from '@aduan/plugins/settings';
import { type TicketSync, ticketSync } from '@aduan/plugins/ticket-sync';
import { type ViewLog, viewLog } from '@aduan/plugins/view-log';
import { type Webhooks, webhooks } from '@aduan/plugins/webhooks';
import { findPersonalData, personalDataMasker } from '@aduan/privacy';
import type { Environment, EnvironmentChannels } from '@aduan/server';
import { log } from '@aduan/server/host';
import {
  type Cooperatives,
  cooperatives,
  type SimkopdesServer,
  simkopdesWebhook,
} from '@aduan/simkopdes';
import { guardedTransport } from '@aduan/webhooks';
import { regionPath } from '@aduan/wilayah';
import type { ExchangeLine } from '../phone/exchange-voice.js';
import { phoneOf } from '../phone/phone-line.js';
import { cooperativesIn } from '../simkopdes/cooperatives-of.js';
import { cooperativeFinder } from '../simkopdes/find-cooperative.js';
import { simkopdesDirectory } from '../simkopdes/simkopdes-directory.js';
import { openUnderstanding } from '../understanding/open-understanding.js';
import { type Sorter, storySorter } from '../understanding/sort-story.js';
import { archiveSchedule } from './archive-schedule.js';
import { citizensPerform } from './citizens-perform.js';
import { placeFinder } from './find-place.js';
import { officeName, officeOf, strategy } from './organization.js';
import { placingIntake } from './placing-intake.js';
import { privacyNotice } from './privacy-notice.js';
import { serviceLimits } from './service-limits.js';
import { templates } from './templates.js';

/** What differs between the desk that serves and the one that creates the sample tickets. */
export interface DeskOptions
  extends Pick<WebchatOptions, 'page' | 'clientAddress' | 'widgetSource' | 'panelSource'> {
  /** The store of tickets, with their keys and the citizens' files. The code that opened it closes it, last. */
  readonly store: EmbeddedStore;
  /** Decides which delivery is next; null = the store. */
  readonly relay?: Relay | null;
  /** Secret of the chat's session tokens. */
  readonly secret: string;
  /** Channels that the environment names, and what they add to the chat. Default: none. */
  readonly messaging?: EnvironmentChannels;
  /** The exchange that brings calls, if there is one. */
  readonly exchange?: ExchangeLine | null;
  /** Where the callers of the exchange wait for an officer. */
  readonly queue?: CallQueue | null;
  /** The variables of the telephone system and of the text gateway. Default: there are none. */
  readonly environment?: Environment;
  /** The Simkopdes server; null = the desk works alone. */
  readonly simkopdes?: SimkopdesServer | null;
  /** The kinds of tickets. Default: `defaultKinds`. */
  readonly kinds?: readonly KindDefinition[];
  /** The URL of the officers' pages; required with `simkopdes`, which links back to it. */
  readonly deskUrl?: string;
  /** Internal addresses that webhooks may reach, also by http. Default: none. */
  readonly webhookAllow?: readonly string[];
  /** The plugins of the server: officers sign in, and the office changes its name. Default: neither. */
  readonly serverPlugins?: PluginList;
  /** Who handles tickets. Default: an empty organization. */
  readonly office?: Organization & Partial<Pick<StoredOrganization, 'nameOf'>>;
  /** Whether officers are notified, each in their inbox. Default: nobody is. */
  readonly notifies?: boolean;
  /** Who signs checkpoints. Default: nobody does. */
  readonly checkpoints?: CheckpointOptions | null;
  /** To the other instances of this server, if there are any. */
  readonly signals?: Signals | null;
  /** The database's article index; null = in the memory of this process. */
  readonly articleIndex?: ArticleIndex | null;
  /** Measures the steps of the work. Default: none. */
  readonly observe?: Observer;
  /** Epoch ms; default is the real clock. */
  readonly now?: () => number;
  /** Classifies reports to the bot. Default: the bot asks. */
  readonly sorts?: Sorter | null;
  /** Suggests topics to officers. Default: a model of invented sentences. */
  readonly understanding?: () => Understanding;
  /** Phrases the bot's answers, if there is a model. */
  readonly models?: ModelAnswers | null;
  /** Whether the sample articles are used as they are. Default: only articles that two officers approved. */
  readonly hasSamples?: boolean;
  /** What officers search through. Default: `words`, which needs keys for an index. */
  readonly search?: SearchUse;
  /** Whether a bot answers in the chat; without one, the first message opens a ticket. */
  readonly hasBot?: boolean;
}

/** Personal data that an article must not hold; an office's own number or address is allowed. */
const ofCitizens = ['NIK', 'KK', 'NPWP', 'BANK_ACCOUNT', 'CARD'] as const;
const identifying = ['NIK', 'KK', 'NPWP', 'PHONE', 'EMAIL', 'BANK_ACCOUNT', 'CARD'] as const;
/** How long views are kept: as long as most case files of an office. */
const keepViewsDays = 5 * 365;

/** Channels that every desk of this example has; others come with their settings. */
type Channels = { readonly web: Channel };
type Plugins = {
  readonly articles: Articles<ArticleContent>;
  readonly 'call-sessions': CallSessions;
  readonly 'case-file': CaseFiles;
  readonly 'change-feed': ChangeFeed;
  readonly 'cooperative-facts': CooperativeFactsApi;
  readonly 'field-tasks': FieldTasks;
  readonly 'merged-tickets': MergedTickets;
  readonly organization: Teams;
  readonly parties: Parties;
  readonly reports: Reports;
  readonly replies: Replies;
  readonly settings: Settings;
  readonly webhooks: Webhooks;
  readonly 'view-log': ViewLog;
  readonly knowledge: Knowledge;
  readonly understanding: TopicSuggestions;
  readonly cooperatives: Cooperatives;
  readonly 'legal-holds': LegalHolds;
  readonly webchat: WebchatTypingCalls;
};

/** Composes the desk and its plugins over a store: this is what a host writes. */
export function openDesk({
  store,
  relay = null,
  secret,
  now,
  office = officeOf([]),
  serverPlugins = [],
  notifies = false,
  checkpoints: signing = null,
  signals = null,
  articleIndex = null,
  hasBot = false,
  hasSamples = false,
  search = 'words',
  models = null,
  sorts = null,
  understanding = openUnderstanding(null),
  messaging = { channels: {}, webchat: webchatChannel },
  exchange = null,
  queue = null,
  environment = {},
  simkopdes = null,
  kinds = defaultKinds,
  deskUrl = 'http://127.0.0.1:3000/',
  webhookAllow = [],
  observe,
  ...chat
}: DeskOptions) {
  const clock = now ?? Date.now;
  const directory = simkopdes && simkopdesDirectory(simkopdes);
  const cooperativesOf = directory && cooperativesIn(directory, clock);
  const form = placingIntake(
    defaultIntake(undefined, { privacyNotice }),
    placeFinder(cooperativesOf),
  );
  const bot = citizensPerform(
    {
      desk: () => aduan.citizen,
      knowledge: () => aduan.plugins.knowledge,
      facts: () => aduan.plugins['cooperative-facts'],
      models,
      office,
      sorts,
      sort: sorts && storySorter(sorts, (code) => aduan.categories?.resolve(code)?.label),
    },
    cooperativesOf,
  );
  const talk = hasBot ? dialogueIntake(kopdesFlow, { ...bot, otherwise: form }) : form;
  const web = messaging.webchat({
    secret,
    tellsTyping: true,
    wantsSecrecy: (story) => secrecyTold(story) !== null,
    ...chat,
  });
  const tickets = () => aduan.tickets;
  const sendText = textGatewayFromEnv(environment);
  const phone = phoneOf(exchange, { ...bot, sendText, privacyNotice, tickets });
  const telephone = callEventsFromEnv(environment, { tickets });
  // Names and text are needed for the work; numbers and addresses only to call or write.
  const redaction = personalDataMasker({ kinds: identifying });
  const aduan: Aduan<Channels, Plugins> = createAduan({
    store,
    ...(relay && { relay }),
    ...(signals && { signals }),
    calendar: kemenkopCalendar,
    policies: [serviceLimits, pdpPolicy, fieldFollowUp],
    channels: {
      web,
      ...messaging.channels,
      ...(phone && { phone }),
      ...(telephone && { telephone }),
    },
    categories: categoryTree([
      ...kopdesCategories,
      ...dataProtectionCategories,
      ...emergencyCategories,
    ]),
    kinds,
    // Answers about abuse of office need a second officer's approval.
    workflow: compileWorkflow({ ...defaultWorkflow, approval: { supervisory: true } }),
    regionName: regionPath,
    retention: archiveSchedule,
    plugins: [
      teams(office, { strategy }),
      ...serverPlugins,
      ratings(),
      replies({ templates }),
      settings(),
      mergedTickets(),
      apiKeys(),
      changeFeed(),
      webhooks({
        transport: guardedTransport({ allow: webhookAllow, insecure: webhookAllow.length > 0 }),
      }),
      viewLog({ redaction, keepDays: keepViewsDays }),
      caseFile({
        names: {
          office: `${officeName.id} · DATA CONTOH`,
          officer: (id) => office.nameOf?.(id),
        },
      }),
      articles({
        // A sample is told until another version is published in its place.
        base: Object.fromEntries(
          hasSamples ? kopdesArticles.map((each) => [each.id, contentOf(each)]) : [],
        ),
        read: articleReader((text) => findPersonalData(text, { kinds: ofCitizens }).length > 0),
      }),
      knowledge({
        articleIndex,
        outOfScope: kopdesOutOfScope,
        parties: kopdesParties,
        spellings: kopdesSpellings,
        samples: kopdesArticles,
        ignoredSubjects: [wishForOfficer],
      }),
      topicSuggestions(understanding),
      cooperativeFacts({ findsPerson: (text) => findPersonalData(text).length > 0 }),
      cooperatives({
        register: directory &&
          cooperativesOf && { directory, find: cooperativeFinder(cooperativesOf) },
      }),
      parties(),
      reports({ officerName: (id) => office.nameOf?.(id) }),
      ...(signing ? [checkpoints(signing)] : []),
      ...(notifies
        ? [
            notifications({
              // Short, for the demonstration.
              gatherMs: 5_000,
              ticketUrl: ({ id }) => `/petugas/kasus/${id}`,
            }),
          ]
        : []),
      callSessions({
        calls: telephone?.calls ?? null,
        queue,
        ...(phone && { ticketOf: phone.ticketOf }),
      }),
      legalHolds(),
      fieldTasks(),
      ...(directory ? [shareWith(directory)] : []),
      webchatTyping(web.typing),
    ],
    // Comes first, because a consent is no report. It also reads consents given before the desk stopped asking.
    intake: consentIntake(talk),
    inspector: fileInspector(),
    masker: personalDataMasker(),
    search,
    phone: phoneNumbers(),
    answerUrl: (secret) => new URL(`aduan/web/answer/${secret}`, deskUrl).href,
    logger: log,
    ...(observe && { observe }),
    ...(now && { now }),
  });
  const views = aduan.plugins['view-log'];
  const plugins: Plugins & { readonly 'ticket-sync'?: TicketSync } = aduan.plugins;
  const { 'ticket-sync': sync } = plugins;
  const hints =
    sync && simkopdes?.hintSecret
      ? simkopdesWebhook({
          secret: simkopdes.hintSecret,
          now: clock,
          onNews: (foreignId) => sync.pull({ foreignId }, { actor: systemPrincipal }),
        })
      : null;
  return {
    aduan,
    /** Receives the hints of Simkopdes, if it sends any. */
    hints,
    views,
    telephone,
  };

  /** Shares only tickets about a cooperative that Simkopdes knows. The interval is short for the demonstration. */
  function shareWith(with_: Directory) {
    return ticketSync({
      directory: with_,
      ticketUrl: ({ id }) => new URL(`petugas/kasus/${id}`, deskUrl).href,
      when: ({ cooperative }) => cooperative?.simkopdesId !== undefined,
      // Hints may get lost, so updates are polled all the same.
      pullEveryMs: simkopdes?.hintSecret ? 60_000 : 5_000,
    });
  }
}

/** The desk as the rest of the example sees it. */
export type CallCenterDesk = ReturnType<typeof openDesk>['aduan'];
