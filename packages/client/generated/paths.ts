export interface paths {
    readonly "/articles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is told to citizens, or will be, by id */
        readonly get: operations["listArticles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/articles/{article}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One of them, and what you may do with it */
        readonly get: operations["getArticle"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/articles/{article}/draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Keep a wording as its draft; citizens are told the published one until this one is */
        readonly post: operations["writeArticle"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/articles/{article}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All its wordings, and what became of them, oldest first */
        readonly get: operations["readArticleHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/articles/{article}/publication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let the draft of somebody else pass */
        readonly post: operations["publishArticle"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/articles/{article}/removal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Throw the draft away */
        readonly post: operations["discardArticle"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/articles/{article}/retirement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tell it to nobody any more */
        readonly post: operations["retireArticle"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/articles/{article}/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give it back to whoever wrote it */
        readonly post: operations["returnArticle"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/articles/{article}/submission": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand the draft in to be looked through */
        readonly post: operations["submitArticle"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/articles/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What changed, newest first */
        readonly get: operations["listArticleChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/articles/published": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What citizens are told now */
        readonly get: operations["listPublishedArticles"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/breach-reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Who was affected by a loss of data, and until when they must be told (article 46) */
        readonly post: operations["reportBreach"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/calendar/due": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The deadline of a time limit */
        readonly post: operations["countDue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/calendar/explain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The deadline of a time limit with its proof, day by day */
        readonly post: operations["explainDue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/call-sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Calls that ring, and who waits */
        readonly get: operations["listCallSessions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/call-sessions/calls/{call}/caller": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who a caller may be */
        readonly get: operations["findCaller"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/call-sessions/calls/{call}/recording": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The recording of a call that has no ticket */
        readonly get: operations["readCallRecording"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/call-sessions/calls/{call}/ticket": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Attach a call to a ticket */
        readonly post: operations["attachCall"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/call-sessions/calls/{call}/tickets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Open a ticket from a call */
        readonly post: operations["openTicketOfCall"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/call-sessions/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End your talk with a caller */
        readonly post: operations["endCall"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/call-sessions/next": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take the caller who waits longest */
        readonly post: operations["takeNextCall"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/calls": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whom to call: nobody can write his answer to him, or he was told of it and has not seen it */
        readonly get: operations["listCalls"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/conversations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Those that the bot waits in, the last written first, at most 100 */
        readonly get: operations["listConversations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/conversations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A conversation with all that was said in it */
        readonly get: operations["getConversation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/conversations/{id}/hand-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let the bot speak again */
        readonly post: operations["handBackConversation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/conversations/{id}/take-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Speak instead of the bot: what was told so far becomes a case, which you handle */
        readonly post: operations["takeOverConversation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cooperative-facts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is known of a cooperative, by any of its codes */
        readonly get: operations["findFacts"];
        readonly put?: never;
        /** Put down what somebody says of a cooperative */
        readonly post: operations["giveFact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cooperative-facts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One fact, and what you may do with it */
        readonly get: operations["getFact"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cooperative-facts/{id}/dismissal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put a suggestion aside */
        readonly post: operations["dismissFact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cooperative-facts/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What happened to a fact, oldest first */
        readonly get: operations["readFactHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cooperative-facts/{id}/revisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say it anew */
        readonly post: operations["reviseFact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cooperative-facts/{id}/take-over": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Make a fact of a suggestion, corrected if need be */
        readonly post: operations["takeOverFact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cooperative-facts/{id}/verdict": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say whether it is true; never by whoever put it down */
        readonly post: operations["judgeFact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cooperative-facts/{id}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take it back for whoever gave it */
        readonly post: operations["withdrawFact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cooperative-facts/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What changed, newest first */
        readonly get: operations["listFactChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cooperative-facts/figures": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Cooperatives counted by what is held of them */
        readonly get: operations["countFacts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cooperative-facts/review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What waits for an officer: contradictions first, then suggestions, what nobody has judged, what became old */
        readonly get: operations["reviewFacts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cooperative-facts/suggestions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put down what a program read out of words: it counts for nothing until an officer takes it over */
        readonly post: operations["suggestFact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dead-letters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was given up on its way in or out, and why; at most 100 of each side, newest first */
        readonly get: operations["listDeadLetters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dead-letters/{letter}/discard": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put it away for good; an answer that may not have arrived is told on the next way */
        readonly post: operations["discardDeadLetter"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dead-letters/{letter}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put it back in line; what is uncertain may arrive twice */
        readonly post: operations["replayDeadLetter"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dead-letters/discards": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was put away for good, by whom and why; at most 100, newest first */
        readonly get: operations["listDiscards"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What happens to the cases that you may see, as server-sent events
         * @description Each event `change` holds a JSON object of the schema ChangeFeedEntry. Who comes back with `Last-Event-ID` gets what happened meanwhile. Each comes at least once: know doubles by their id. `behind` says that too much has happened: read the cases anew. Each `signal` names something else that changed, such as `organization:changed`, with `ticketId` where it is about a case: read that anew.
         */
        readonly get: operations["followEvents"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who took which lists out of the desk, newest first */
        readonly get: operations["listExports"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports/cooperative-facts.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The facts that are held, for a spreadsheet: no cases, no people, no reasons */
        readonly get: operations["exportFacts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exports/tickets.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The cases that you may see, as CSV; that you took it is recorded */
        readonly get: operations["exportTickets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/field-tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a link opens; null when nothing */
        readonly post: operations["openFieldTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/field-tasks/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What was seen or done in the field */
        readonly post: operations["reportFromField"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/details": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What waits and what is stuck */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/knowledge/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What the bank of answers says to a question, with its source */
        readonly post: operations["askBank"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/knowledge/articles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is needed to write articles */
        readonly get: operations["describeKnowledge"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/knowledge/asked/{article}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The questions that made officers write an article */
        readonly get: operations["listAskedQuestions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/knowledge/coverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many questions the articles cover */
        readonly get: operations["getCoverage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/knowledge/gaps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Questions without an answer that helped, the most needed first */
        readonly get: operations["listGaps"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/knowledge/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a version of an article would answer, beside the answers of today */
        readonly post: operations["previewArticle"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/knowledge/samples": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take in the sample articles that never were, as drafts */
        readonly post: operations["importSampleArticles"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who you are to the desk, and what your roles grant */
        readonly get: operations["whoAmI"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meta": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What this desk can do, who works at it, and its words */
        readonly get: operations["describeDesk"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notifications/digest": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What the day holds for an officer or a unit; null for one that is not there
         * @description Of the cases that you may see, too. Default: for yourself.
         */
        readonly get: operations["getDigest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/obligations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The answers that are owed, the most urgent first */
        readonly get: operations["listObligations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/parties/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The person whom a party is, and what was decided about him
         * @description An officer whom the sign-in of the host knows, rather than a key, gets it redacted: numbers and addresses are shown for a ground, by `revealTicket` and `getParty`.
         */
        readonly get: operations["getParty"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/parties/{id}/addresses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add an address that an officer heard of or saw */
        readonly post: operations["linkAddress"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/parties/{id}/addresses/removal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take an address from a party */
        readonly post: operations["unlinkAddress"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/parties/{id}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was corrected of a person, and how it stood before */
        readonly get: operations["listCorrections"];
        readonly put?: never;
        /** Put right what is kept of a person (article 6) */
        readonly post: operations["correctParty"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/parties/{id}/distinguish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that two persons are not the same */
        readonly post: operations["distinguishParties"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/parties/{id}/erasure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What an erasure would take, and what stands against it */
        readonly get: operations["planErasure"];
        readonly put?: never;
        /** Erase a person (articles 43 and 44); it cannot be undone */
        readonly post: operations["eraseParty"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/parties/{id}/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Everything that is kept of a person (UU 27/2022 article 32)
         * @description A POST, since each of his cases records that it was taken, and why.
         */
        readonly post: operations["exportParty"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/parties/{id}/history/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the history of what was decided about a party is whole */
        readonly get: operations["verifyPartyHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/parties/{id}/merge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that two parties are one person */
        readonly post: operations["mergeParties"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/parties/{id}/processing/restrict": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Restrict the processing of a person's data (UU 27/2022 articles 40 and 41) */
        readonly post: operations["restrictProcessing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/parties/{id}/processing/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lift a restriction */
        readonly post: operations["resumeProcessing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/parties/{id}/split": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a merge back */
        readonly post: operations["splitParty"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/parties/{id}/suggestions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who may be the same person
         * @description An officer whom the sign-in of the host knows, rather than a key, gets it redacted: numbers and addresses are shown for a ground, by `revealTicket` and `getParty`.
         */
        readonly get: operations["suggestParties"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/parties/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Whom a phone number or an address leads to
         * @description A POST, since no personal data belongs into an address.
         */
        readonly post: operations["findParties"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/postal-letters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a letter on paper with its scans
         * @description A number of the register that is there already leads to its case: it gets the scans that it lacks, and no PIN is answered.
         */
        readonly post: operations["recordPostalLetter"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reports/open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many cases are open and late now, by region or category */
        readonly get: operations["countOpenNow"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reports/recap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What happened in months or weeks
         * @description Of the cases that you may see, what officers answered and what the bot answered apart. Give `month` or `week`; `smallest` before you publish it.
         */
        readonly get: operations["getRecap"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reports/recap.csv": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The same for a spreadsheet, with the meaning of each figure */
        readonly get: operations["exportRecap"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/similar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The same for a report that is being written down; nothing of it is kept */
        readonly post: operations["suggestTicketsFor"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/templates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Answers to begin from */
        readonly get: operations["listTemplates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ticket-sync/updates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask the other system for news of a case now, as when it says that there are some
         * @description Of a case that you may not see, and of one that is not known, there are none.
         */
        readonly post: operations["pullUpdates"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One page of the cases that you may see
         * @description An officer whom the sign-in of the host knows, rather than a key, gets it redacted: numbers and addresses are shown for a ground, by `revealTicket` and `getParty`.
         */
        readonly get: operations["listTickets"];
        readonly put?: never;
        /**
         * Open a case
         * @description The PIN is answered here, and again to the same Idempotency-Key; it is nowhere kept in clear.
         */
        readonly post: operations["openTicket"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A case with a page of its history, its clocks and what may be done with it
         * @description An officer whom the sign-in of the host knows, rather than a key, gets it redacted: numbers and addresses are shown for a ground, by `revealTicket` and `getParty`.
         */
        readonly get: operations["getTicket"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take an action of the workflow */
        readonly post: operations["act"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/answers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send an answer to the citizen */
        readonly post: operations["answer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/assignment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give a case to a team or an officer */
        readonly post: operations["assign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/attempts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record a try to reach the citizen */
        readonly post: operations["recordAttempt"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/case-file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Everything that you may see of a ticket as one page to be printed, with its proofs
         * @description An officer whom the sign-in of the host knows gets it redacted as long as no ground is named.
         */
        readonly get: operations["readCaseFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a case that nobody handles */
        readonly post: operations["claim"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/classification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say what a case is about */
        readonly post: operations["classify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Close an answered case */
        readonly post: operations["close"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/conversation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The conversation in which a case was reported; null when it came otherwise */
        readonly get: operations["getConversationOfTicket"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/cooperative": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the register has on the cooperative of a case */
        readonly get: operations["getCooperativeOfTicket"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The answer that is being written, and what may be done with it */
        readonly get: operations["getDraft"];
        readonly put?: never;
        /** Write an answer, or write it anew */
        readonly post: operations["writeDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/draft/approval": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let an answer of somebody else go out */
        readonly post: operations["approveDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/draft/removal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Throw an answer away */
        readonly post: operations["discardDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/draft/return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give it back */
        readonly post: operations["returnDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/draft/sending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send an answer to the citizen */
        readonly post: operations["sendDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/draft/submission": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Show an answer to a superior */
        readonly post: operations["submitDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/explain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Why a deadline of a case lies where it lies */
        readonly get: operations["explainClock"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/facts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was said of cooperatives in a case */
        readonly get: operations["listFactsOfTicket"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/field-links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The links that were given for the field */
        readonly get: operations["listFieldLinks"];
        readonly put?: never;
        /** Give a link that opens one task, for a time */
        readonly post: operations["askInField"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/field-links/{link}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End a link now */
        readonly post: operations["withdrawFieldLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/files/{blob}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A file of a case whose words you may read; that you opened it is recorded */
        readonly get: operations["readFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/history/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the history of a case is whole */
        readonly get: operations["verifyTicketHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/joining": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether a citizen may have his report handled with similar ones */
        readonly get: operations["mayJoin"];
        readonly put?: never;
        /** The citizen who is signed in has his report handled with similar ones */
        readonly post: operations["join"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/leaving": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** He takes it back out */
        readonly post: operations["leave"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/legal-hold": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Keep what is known of a case as long as a lawsuit needs it (article 44) */
        readonly post: operations["placeHold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/legal-hold/removal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that no lawsuit needs a case any longer */
        readonly post: operations["liftHold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Connect two cases */
        readonly post: operations["link"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/merge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a merge would do */
        readonly get: operations["previewMerge"];
        readonly put?: never;
        /** Let a report follow another one */
        readonly post: operations["mergeTickets"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add what the citizen said about his case */
        readonly post: operations["addWords"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/next-officer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give a case to whoever is next in its team */
        readonly post: operations["assignNext"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/notes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add an internal note */
        readonly post: operations["addNote"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/pin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send a new PIN to the citizen */
        readonly post: operations["renewPin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/postal-answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The answer to a letter as one page for the post
         * @description An officer whom the sign-in of the host knows gets it redacted as long as no ground is named.
         */
        readonly get: operations["printPostalAnswer"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/questions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ask the citizen something */
        readonly post: operations["ask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/rating": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Keep what the citizen who is signed in says of his closed case */
        readonly post: operations["rate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Mark what the citizen wrote as read by the desk */
        readonly post: operations["markRead"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/redacted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A case redacted: names, but numbers and addresses masked */
        readonly get: operations["getRedactedTicket"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/reopen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a case up again */
        readonly post: operations["reopen"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/reports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The other reports of a case */
        readonly get: operations["listReports"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/restriction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Set or loosen the privacy flags of a case */
        readonly post: operations["restrict"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/reveal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** All of a case, for a ground; it is kept before you see it */
        readonly post: operations["revealTicket"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/similar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Cases that a report may belong to */
        readonly get: operations["suggestTickets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/split": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let a report go its own way */
        readonly post: operations["splitTicket"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/templates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The words of all templates that a case has every value for */
        readonly get: operations["composeAnswers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/templates/{template}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The words of a template for a case */
        readonly get: operations["composeAnswer"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/ticket-sync": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How a case stands with the other system */
        readonly get: operations["getTicketSync"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/topic-suggestions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the ticket may be about, by its words */
        readonly get: operations["suggestTopics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/transcript": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The messages in a page of the history of a case, oldest first
         * @description An officer whom the sign-in of the host knows, rather than a key, gets it redacted: numbers and addresses are shown for a ground, by `revealTicket` and `getParty`.
         */
        readonly get: operations["readTranscript"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/views": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who looked at a case and at the people who reported it, oldest first */
        readonly get: operations["listViewsOfTicket"];
        readonly put?: never;
        /**
         * Note that you showed something of a case by a way of your own, such as on paper
         * @description The same within an hour is one look.
         */
        readonly post: operations["recordView"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/{id}/waivers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Release the desk from an owed answer */
        readonly post: operations["waive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open many cases, such as those of a former system, each as `openTicket` does
         * @description At most 500, as far as 256 KiB hold them. One that is refused holds up no other; the same Idempotency-Key opens none twice.
         */
        readonly post: operations["openTickets"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/by-number/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The case with a number as people write, say and key it
         * @description An officer whom the sign-in of the host knows, rather than a key, gets it redacted: numbers and addresses are shown for a ground, by `revealTicket` and `getParty`.
         */
        readonly get: operations["findTicket"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many open cases there are by phase, and how many are late */
        readonly get: operations["countTickets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The same for several filters at once, each by a name */
        readonly post: operations["countManyTickets"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/redacted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A list redacted: without names, numbers and addresses masked */
        readonly get: operations["listRedactedTickets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tickets/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The cases that you may see and that have what you look for
         * @description Looks through subjects, cooperatives, places and topics, a number first; where the desk was composed so, through what was written and noted as well. Cases whose reporter is hidden are found by their number alone. People are searched for only with `identities`: by whoever may know them, and who searched, for what kinds, and the hits are kept before the answer. An officer whom the sign-in of the host knows, rather than a key, gets it redacted: numbers and addresses are shown for a ground, by `revealTicket` and `getParty`.
         */
        readonly post: operations["searchTickets"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tracking": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * How a case stands, by its number and PIN
         * @description Never names, never what the citizen wrote. A wrong PIN and an unknown number look the same. `locked`: too many wrong ones came from one network, nobody else waits. `contact-needed`: so many came from everywhere that a PIN opens a case only with `contact`, for now.
         */
        readonly post: operations["trackTicket"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tracking/joining": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Have a report handled with similar ones, where tracking said that its citizen may
         * @description With the pass that tracking answered: it holds for half an hour.
         */
        readonly post: operations["joinTracked"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tracking/leaving": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take it back out
         * @description With the pass that tracking answered: it holds for half an hour.
         */
        readonly post: operations["leaveTracked"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tracking/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The case behind the link of a message, once
         * @description Ask when somebody pressed a button, never when the address is fetched: it is a proof that he has his answer.
         */
        readonly post: operations["openLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tracking/message": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Add what the citizen says to his case, as the answer to a question of the desk
         * @description With the pass that tracking answered. Again with the key it is added once; `may` holds `add` while the desk waits for it.
         */
        readonly post: operations["addTracked"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tracking/rating": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What the citizen thinks of his closed case, once
         * @description With the pass that tracking answered: it holds for half an hour.
         */
        readonly post: operations["rateTracked"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/tracking/reopening": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take a case up again for its citizen
         * @description With the pass that tracking answered: it holds for half an hour.
         */
        readonly post: operations["reopenTracked"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/understanding/labelled-tickets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How officers classified past tickets, without personal data, as JSON lines */
        readonly get: operations["exportLabelledTickets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/views": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The latest views of anything that you may know of, newest first */
        readonly get: operations["listViews"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webchat/typing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Show a citizen in the chat that an officer is typing */
        readonly post: operations["signalTyping"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Where programs hear of cases, and how they take it */
        readonly get: operations["listWebhooks"];
        readonly put?: never;
        /** Add an endpoint, which hears of the cases that you may see */
        readonly post: operations["addWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/{number}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One endpoint */
        readonly get: operations["getWebhook"];
        readonly put?: never;
        /** Change an endpoint; what is left out stays */
        readonly post: operations["changeWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/{number}/pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let what happens wait */
        readonly post: operations["pauseWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/{number}/removal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Forget an endpoint, and what waits for it */
        readonly post: operations["removeWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/{number}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send again what was given up, at most 100 deliveries */
        readonly post: operations["replayWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/{number}/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send what has waited, and what happens from now on */
        readonly post: operations["resumeWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/{number}/secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Make a new secret; the former one signs as well for a day */
        readonly post: operations["rotateWebhookSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/{number}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send `webhook.test` now, once, and say what came of it */
        readonly post: operations["testWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly delivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Something happened to a case: signed, by Standard Webhooks */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: {
                readonly content: {
                    readonly "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            readonly responses: {
                /** @description Taken. Anything else is sent again. */
                readonly "2XX": {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        readonly Action: {
            readonly action: string;
            readonly label: components["schemas"]["Label"];
            readonly requires: readonly string[];
            readonly sends: ("question" | "answer") | null;
            readonly to: string;
        };
        /** @description Who did something: no names. */
        readonly Actor: {
            /** @description "withheld" where it would lead to a hidden reporter. */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "citizen" | "officer" | "system";
            readonly roles: readonly string[];
        };
        /** @description Of officers, or of the bot. Null = hidden by `smallest`, or there is none. */
        readonly AnswererFigures: {
            readonly answered: number | null;
            readonly closed: number | null;
            readonly delivered: number | null;
            readonly late: number | null;
            readonly medianAnswerMs: number | null;
            readonly noWay: number | null;
            readonly owed: number | null;
            readonly presumed: number | null;
            readonly reached: number | null;
            readonly received: number | null;
            readonly repeated: number | null;
            /** @description By the name of the figure of a plugin, such as `ratings:score`. */
            readonly scores: {
                readonly [key: string]: {
                    readonly average: number | null;
                    readonly count: number;
                    readonly distribution: readonly number[] | null;
                } | null;
            };
            readonly unreached: number | null;
            readonly waived: number | null;
        };
        readonly AnswerSource: {
            readonly article: string;
            /** @description Which version of the article was told. */
            readonly edition: string;
            readonly locator: string | null;
            /** @description The words that the answer rests on. */
            readonly passage: string | null;
            readonly title: string | null;
            readonly url: string | null;
            /**
             * Format: date
             * @description First day on which it holds.
             */
            readonly validFrom: string;
        };
        readonly AnswerTemplate: {
            readonly id: string;
            readonly label: components["schemas"]["Label"];
            readonly text: components["schemas"]["Label"];
        };
        /** @description Something that is told to citizens once two people have stood up for it. */
        readonly Article: {
            readonly changedAt: string | null;
            readonly changedBy: string | null;
            readonly draft: {
                /** @description None of them may publish it. */
                readonly authors: readonly string[];
                readonly content: unknown;
                readonly isInReview: boolean;
                /** @description From 1; 0 for one that was there from the first day. */
                readonly number: number;
                readonly returnedFor: string | null;
                readonly writtenAt: string | null;
            } | null;
            readonly id: string;
            readonly published: {
                /** @description None of them may publish it. */
                readonly authors: readonly string[];
                readonly content: unknown;
                /** @description From 1; 0 for one that was there from the first day. */
                readonly number: number;
                readonly publishedAt: string | null;
                readonly publishedBy: string | null;
                readonly writtenAt: string | null;
            } | null;
            /** @description Cases that made somebody write it. */
            readonly raisedBy: readonly string[];
            /** @enum {string} */
            readonly state: "draft" | "published" | "retired";
            /** @description Goes as ETag and If-Match. */
            readonly version: number;
        };
        readonly ArticleContent: {
            readonly answer: string;
            readonly counterparts?: readonly string[];
            readonly notice?: string;
            readonly question: string;
            readonly roles?: {
                readonly payer?: string;
                readonly receiver?: string;
                readonly subject?: string;
            };
            readonly sources: readonly {
                readonly locator?: string;
                readonly quote?: string;
                readonly title: string;
                /** Format: uri */
                readonly url?: string;
            }[];
            /** @default [] */
            readonly tags: readonly string[];
            /** Format: date */
            readonly validFrom: string;
            /** Format: date */
            readonly validTo?: string;
            /** @default [] */
            readonly variants: readonly string[];
        };
        readonly ArticleEntry: {
            readonly actor: components["schemas"]["Actor"];
            /** Format: date-time */
            readonly at: string;
            readonly content?: unknown;
            readonly edition: number;
            readonly id: string;
            readonly raisedBy?: readonly string[];
            readonly reason?: string;
            /** @enum {string} */
            readonly type: "written" | "submitted" | "returned" | "discarded" | "published" | "retired";
        };
        readonly ArticleInput: {
            /** @description As the office has it: nothing about a citizen. */
            readonly content: unknown;
            readonly raisedBy?: readonly string[];
        };
        readonly ArticlePreview: {
            /** @description Questions of other articles that would no longer find their article. */
            readonly displaced: readonly string[];
            readonly lines: readonly {
                /** @description Whether the article is the answer, or among the choices. */
                readonly fits: ("said" | "offered") | null;
                readonly now: {
                    /** @description The questions of the articles that answer or are offered. */
                    readonly articles: readonly string[];
                    /** @enum {string} */
                    readonly kind: "answer" | "choices" | "none";
                    /** @description What a citizen reads; null unless there is an answer. */
                    readonly text: string | null;
                };
                readonly question: string;
                readonly tried: {
                    /** @description The questions of the articles that answer or are offered. */
                    readonly articles: readonly string[];
                    /** @enum {string} */
                    readonly kind: "answer" | "choices" | "none";
                    /** @description What a citizen reads; null unless there is an answer. */
                    readonly text: string | null;
                };
            }[];
        };
        readonly AskedTicket: {
            /** Format: date-time */
            readonly askedAt: string;
            readonly id: string;
            readonly number: string;
            /** @enum {string} */
            readonly phase: "new" | "active" | "waiting-citizen" | "waiting-other" | "answered" | "closed";
            /** @description As it was asked, without personal data. */
            readonly text: string;
        };
        /** @description Word for word what an article says, or nothing. */
        readonly BankAnswer: {
            readonly citations: readonly {
                readonly id: string;
                readonly locator?: string;
                readonly title: string;
                readonly url?: string;
                readonly validFrom: string;
            }[];
            readonly id: string;
            /** @constant */
            readonly kind: "answer";
            readonly notice?: string;
            readonly question: string;
            readonly text: string;
        } | {
            readonly choices: readonly {
                readonly id: string | null;
                readonly question: string;
            }[];
            /** @constant */
            readonly kind: "choices";
        } | {
            /** @constant */
            readonly kind: "none";
        };
        readonly BreachReport: {
            readonly format: string;
            readonly from: string | null;
            readonly inClear: readonly string[];
            /** @enum {string} */
            readonly kind: "database" | "database-and-keys" | "account";
            readonly knownAt: string;
            readonly limits: readonly string[];
            readonly madeAt: string;
            readonly notifyBy: string;
            readonly officer: string | null;
            readonly people: readonly {
                readonly fields: readonly string[];
                readonly heldSince: string;
                readonly party: string;
                readonly readable: boolean;
                readonly seenFirst: string | null;
                readonly tickets: readonly {
                    readonly id: string;
                    readonly number: string;
                }[];
            }[];
            readonly tickets: number;
            readonly until: string;
        };
        readonly Caller: {
            /** @enum {string} */
            readonly certainty: "likely" | "possible";
            readonly id: string;
            readonly name: string | null;
            readonly tickets: readonly {
                readonly id: string;
                readonly number: string;
                readonly subject: string | null;
            }[];
        };
        readonly CallSessions: {
            readonly calls: readonly components["schemas"]["PhoneCall"][];
            /** @description The caller whom the officer who asks took. */
            readonly talk: {
                /** Format: date-time */
                readonly since: string;
                readonly ticket: string | null;
            } | null;
            /** @description Since when each caller waits, the longest first. */
            readonly waiting: readonly string[];
        };
        readonly ChangedArticle: {
            readonly article: components["schemas"]["Article"];
        };
        readonly ChangedFact: {
            readonly fact: components["schemas"]["Fact"];
        };
        readonly ChangedTicket: {
            readonly ticket: components["schemas"]["Ticket"];
        };
        readonly ChangedWebhook: {
            readonly webhook: components["schemas"]["Webhook"];
        };
        /** @description Something that happened to a case: facts, no words. */
        readonly ChangeFeedEntry: {
            readonly actor: components["schemas"]["Actor"];
            /** Format: date-time */
            readonly at: string;
            readonly facts: {
                /** Format: date-time */
                readonly answeredAt?: string;
                /** Format: date-time */
                readonly deletedAt?: string;
                /** Format: date-time */
                readonly dueAt?: string;
                readonly from?: (string) | null;
                /** Format: date-time */
                readonly receivedAt?: string;
                readonly saidAt?: string | null;
                /** Format: date-time */
                readonly since?: string;
                readonly to?: (string) | null;
                /** Format: date-time */
                readonly until?: string;
            } & {
                readonly [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description Of the event: know it by this when it comes twice.
             */
            readonly id: string;
            /** @description As it is now, which may be later than the event. */
            readonly ticket: components["schemas"]["Ticket"];
            /** @description Such as ticket.opened or message.received. */
            readonly type: string;
        };
        /** @description One clock of a case as it stands now. */
        readonly Clock: {
            /** @enum {string} */
            readonly atDue: "breach" | "auto-close";
            readonly breachedAt: string | null;
            readonly calendarHash: string;
            readonly cycle: number;
            readonly dueAt: string | null;
            readonly elapsedMs: number;
            /** @description Where the deadline stood before another calendar moved it first. */
            readonly firstDueAt: string | null;
            readonly limit: components["schemas"]["TimeLimit"];
            readonly metric: string;
            readonly pauseCount: number;
            /** @description By how many of its days the pauses so far have moved a limit in days. */
            readonly pausedDays: number;
            readonly pausedMs: number;
            readonly pauses: readonly {
                /** Format: date-time */
                readonly from: string;
                readonly reason?: string;
                readonly to: string | null;
            }[];
            readonly policyId: string;
            readonly policyVersion: string;
            readonly provisional: boolean;
            readonly remaining: components["schemas"]["RemainingTime"] | null;
            readonly remainingMs: number;
            /** Format: date-time */
            readonly startedAt: string;
            /** @enum {string} */
            readonly state: "running" | "paused" | "met" | "breached" | "cancelled";
            readonly stoppedAt: string | null;
            readonly target: string;
        };
        /** @description Why a deadline of a case lies where it lies. */
        readonly ClockExplanation: {
            /** @description Null while an open pause makes it unknown. */
            readonly at: string | null;
            readonly calendar: {
                readonly id: string;
                readonly timeZone: string;
                readonly version: string;
            };
            readonly calendarHash: string;
            readonly clock: components["schemas"]["Clock"];
            /** @description The dates that a limit in days counts. */
            readonly days: readonly string[];
            readonly limit: components["schemas"]["TimeLimit"];
            /** @description From which closed date a limit in calendar days moved. */
            readonly moved: {
                /** Format: date */
                readonly from: string;
                readonly label: components["schemas"]["Label"];
                readonly reason: {
                    readonly name?: string;
                    readonly source?: string;
                    readonly type: string;
                };
            } | null;
            /** @description Days of a limit in days that did not count, since each ended in a pause. */
            readonly pausedDays: number;
            readonly pauses: readonly {
                /** Format: date-time */
                readonly from: string;
                readonly reason?: string;
                readonly to: string | null;
            }[];
            readonly policy: {
                readonly id: string;
                readonly version: string;
            } & {
                readonly [key: string]: unknown;
            };
            readonly provisional: boolean;
            readonly remainingMs: number;
            /** Format: date-time */
            readonly start: string;
            readonly steps: readonly {
                readonly countedMs: number;
                readonly date: string;
                /** Format: date-time */
                readonly from: string;
                /** @enum {string} */
                readonly kind: "counted" | "closed" | "paused";
                readonly label: components["schemas"]["Label"];
                readonly reason: {
                    readonly name?: string;
                    readonly source?: string;
                    readonly type: string;
                } | null;
                /** Format: date-time */
                readonly to: string;
            }[];
            readonly target: {
                readonly key: string;
                readonly metric: string;
            } & {
                readonly [key: string]: unknown;
            };
        };
        /** @description What a citizen, the bot and officers said. */
        readonly Conversation: {
            readonly channel: string;
            readonly id: string;
            readonly intake: {
                readonly asks: string | null;
                /** Format: date-time */
                readonly at?: string;
                readonly collected: {
                    readonly [key: string]: unknown;
                };
                /** @enum {string} */
                readonly speaker: "bot" | "officer" | "nobody";
            } | null;
            readonly lastInboundAt: string | null;
            /** @description Oldest first; the latest 500. */
            readonly messages: readonly {
                /** Format: date-time */
                readonly at: string;
                /** @enum {string} */
                readonly by: "citizen" | "desk" | "officer";
                readonly choices: readonly {
                    readonly description?: string;
                    readonly id: string;
                    readonly title: string;
                }[];
                readonly deletedAt: string | null;
                readonly earlier: readonly {
                    /** Format: date-time */
                    readonly at: string;
                    readonly text: string;
                }[];
                readonly editedAt: string | null;
                readonly id: string;
                /** @description The officer's name as the citizen reads it. */
                readonly name: string | null;
                /** @enum {string} */
                readonly status: "accepted" | "sent" | "delivered" | "read" | "failed";
                /** @description Null when erased. */
                readonly text: string | null;
                readonly ticketId: string | null;
                readonly why: readonly string[];
            }[];
            readonly ticketId: string | null;
            /** @description When what was told so far is dealt with as it stands. */
            readonly wakeAt: string | null;
        };
        readonly ConversationItem: {
            readonly channel: string;
            readonly id: string;
            readonly intake: {
                readonly asks: string | null;
                /** Format: date-time */
                readonly at?: string;
                readonly collected: {
                    readonly [key: string]: unknown;
                };
                /** @enum {string} */
                readonly speaker: "bot" | "officer" | "nobody";
            } | null;
            readonly lastInboundAt: string | null;
            /** @description When what was told so far is dealt with as it stands. */
            readonly wakeAt: string | null;
        };
        /** @description The cooperative that a case is about. */
        readonly Cooperative: {
            readonly name: string;
            /** @description Number of the cooperative, digits only. Never the NIK of a person. */
            readonly nikop?: string;
            readonly simkopdesId?: string;
            readonly villageCode?: string;
        };
        readonly CooperativeOfTicket: {
            /** @description Null when the register does not know it, or did not answer. */
            readonly card: {
                readonly cooperative: components["schemas"]["Cooperative"];
                readonly facts: {
                    readonly [key: string]: {
                        /** @description When it became true, as far as the register says that. */
                        readonly asOf: string | null;
                        /** Format: date-time */
                        readonly fetchedAt: string;
                        readonly source: string;
                        readonly value: unknown;
                    };
                };
            } | null;
            /** @description Which may be meant, as long as the case names none of the register. */
            readonly choices: readonly {
                readonly cooperative: components["schemas"]["Cooperative"];
                readonly place: {
                    readonly en: string;
                    readonly id: string;
                } | null;
            }[];
            /** @description Where citizen and register disagree. */
            readonly contradictions: readonly ("outlet" | "nib" | "land" | "region")[];
            /** @description Why the register did not answer. */
            readonly failed: string | null;
        };
        /** @description What was given up on its way in or out: never a word of what it says. */
        readonly DeadLetter: {
            /** @description Goes as If-Match, such as "3". */
            readonly attempts: number;
            readonly error: string;
            /** @description `in:7`, `out:0199…`. */
            readonly id: string;
            /** @description The channel it came by, or what it was to be sent to. */
            readonly place: string;
            readonly receivedAt: string | null;
            /** @description The officer or unit that a notification was for. */
            readonly receiver: {
                readonly id: string;
                /** @enum {string} */
                readonly kind: "officer" | "unit";
            } | null;
            /** @enum {string} */
            readonly side: "in" | "out";
            /**
             * @description uncertain: it may have arrived.
             * @enum {string}
             */
            readonly state: "dead" | "uncertain";
            readonly ticketId: string | null;
            readonly ticketNumber: string | null;
            /** @description What the error means, and what can be done. */
            readonly why: components["schemas"]["Label"];
        };
        readonly Desk: {
            /** @description The topics that a case can have, each with the path that leads to it. */
            readonly categories: readonly {
                readonly code: string;
                readonly group: components["schemas"]["Label"];
                readonly label: components["schemas"]["Label"];
                readonly path: readonly components["schemas"]["Label"][];
                readonly synonyms: readonly string[];
            }[];
            readonly hours: {
                readonly changesAt: string | null;
                readonly open: boolean;
                readonly text: components["schemas"]["Label"];
                readonly timeZone: string;
            };
            /** @description What a case can be; the first is what it is when nobody says. */
            readonly kinds: readonly {
                /** @description What a caller is usually asked. */
                readonly asks: readonly components["schemas"]["Label"][];
                readonly id: string;
                readonly label: components["schemas"]["Label"];
            }[];
            /** @description For those who may read cases; empty for others. */
            readonly officers: readonly components["schemas"]["DeskOfficer"][];
            /** @description Where a case can be referred to. */
            readonly referrals: readonly {
                readonly agency: string;
                readonly appliesTo: components["schemas"]["Label"];
                readonly name: components["schemas"]["Label"];
            }[];
            /** @description The places that officers choose from. */
            readonly regions: readonly {
                readonly code: string;
                readonly name: string;
                readonly timeZone: string | null;
            }[];
            /**
             * @description What searchTickets looks through: `facts` such as number, subject, cooperative, place and topic; `words` also what was written and noted, and with `identities` people; `off`: it is not searched.
             * @enum {string}
             */
            readonly search: "off" | "facts" | "words";
            /** @description The states of the workflow, with their words for officers and citizens. */
            readonly states: {
                readonly [key: string]: {
                    readonly citizen: components["schemas"]["Label"];
                    readonly official: components["schemas"]["Label"];
                    /** @enum {string} */
                    readonly phase: "new" | "active" | "waiting-citizen" | "waiting-other" | "answered" | "closed";
                };
            };
            /** @description The units that cases are given to. */
            readonly teams: readonly {
                /** @description Null = any. */
                readonly categories: readonly string[] | null;
                readonly code: string;
                readonly name: components["schemas"]["Label"];
                readonly parent: string | null;
                /** @description Null = any. */
                readonly regions: readonly string[] | null;
            }[];
        };
        readonly DeskOfficer: {
            /** @description Whether the roles allow to work on cases. */
            readonly handles: boolean;
            readonly id: string;
            /** @description false of those who left. */
            readonly isHere: boolean;
            readonly name: string;
            /** @description Of the post, as people read it. */
            readonly title: string;
            readonly unit: string | null;
        };
        readonly Discard: {
            /** Format: date-time */
            readonly at: string;
            readonly by: components["schemas"]["Actor"];
            readonly error: string;
            /** @description `in:7`, `out:0199…`. */
            readonly id: string;
            /** @description The channel it came by, or what it was to be sent to. */
            readonly place: string;
            readonly reason: string;
            /**
             * @description uncertain: it may have arrived.
             * @enum {string}
             */
            readonly state: "dead" | "uncertain";
            readonly ticketId: string | null;
            readonly ticketNumber: string | null;
        };
        readonly DraftInput: {
            /** @description The action that sends it; default `answer`. */
            readonly action?: string;
            readonly reason?: string;
            readonly referral?: {
                readonly agency: string;
                readonly name: string;
                readonly reference?: string;
            };
            /** @description Whether it is shown to a superior at once. */
            readonly submit?: boolean;
            readonly text: string;
        };
        /** @description An answer that is not sent yet. Citizens see none. */
        readonly DraftView: {
            /** @description What a draft can be written for. */
            readonly actions: readonly components["schemas"]["Action"][];
            readonly draft: {
                readonly action: string;
                /** Format: date-time */
                readonly at: string;
                readonly author: string;
                /** Format: uuid */
                readonly id: string;
                readonly referral: {
                    readonly agency: string;
                    readonly name: string;
                    readonly reference?: string;
                } | null;
                /** @enum {string} */
                readonly status: "written" | "submitted" | "approved" | "returned";
            } | null;
            readonly may: readonly ("write" | "submit" | "approve" | "discard" | "sendBack" | "send")[];
            readonly needsApproval: boolean;
            readonly reason: string | null;
            /** @description Why a superior sent it back the last time. */
            readonly returnedFor: string | null;
            /** @description Null without a draft, and for who may not read words. */
            readonly text: string | null;
        };
        /** @description A deadline. */
        readonly Due: {
            /** @description Null while an open pause makes it unknown. */
            readonly at: string | null;
            readonly calendarHash: string;
            /** @description Days of a limit in days that did not count, since each ended in a pause. */
            readonly pausedDays: number;
            readonly provisional: boolean;
            readonly remainingMs: number;
        };
        readonly ErasurePlan: {
            /** @description Rows by their kind. */
            readonly count: {
                readonly [key: string]: number;
            };
            readonly obstacles: readonly {
                /** @description The officer who placed it. */
                readonly by?: string;
                /** @description Such as ticket-open, retention, legal-hold. */
                readonly code: string;
                readonly number?: string;
                /**
                 * Format: date-time
                 * @description When a legal hold was placed.
                 */
                readonly since?: string;
                readonly source?: string;
                readonly ticketId?: string;
                /** Format: date-time */
                readonly until?: string;
            }[];
            readonly party: string;
            readonly tickets: readonly {
                readonly closedAt: string | null;
                readonly id: string;
                readonly number: string;
                /** Format: date-time */
                readonly openedAt: string;
                /** @enum {string} */
                readonly phase: "new" | "active" | "waiting-citizen" | "waiting-other" | "answered" | "closed";
            }[];
        };
        /** @description The proof of a deadline: steps without gap or overlap. */
        readonly Explanation: {
            /** @description Null while an open pause makes it unknown. */
            readonly at: string | null;
            readonly calendar: {
                readonly id: string;
                readonly timeZone: string;
                readonly version: string;
            };
            readonly calendarHash: string;
            /** @description The dates that a limit in days counts. */
            readonly days: readonly string[];
            readonly limit: components["schemas"]["TimeLimit"];
            /** @description From which closed date a limit in calendar days moved. */
            readonly moved: {
                /** Format: date */
                readonly from: string;
                readonly label: components["schemas"]["Label"];
                readonly reason: {
                    readonly name?: string;
                    readonly source?: string;
                    readonly type: string;
                };
            } | null;
            /** @description Days of a limit in days that did not count, since each ended in a pause. */
            readonly pausedDays: number;
            readonly pauses: readonly {
                /** Format: date-time */
                readonly from: string;
                readonly reason?: string;
                readonly to: string | null;
            }[];
            readonly provisional: boolean;
            readonly remainingMs: number;
            /** Format: date-time */
            readonly start: string;
            readonly steps: readonly {
                readonly countedMs: number;
                readonly date: string;
                /** Format: date-time */
                readonly from: string;
                /** @enum {string} */
                readonly kind: "counted" | "closed" | "paused";
                readonly label: components["schemas"]["Label"];
                readonly reason: {
                    readonly name?: string;
                    readonly source?: string;
                    readonly type: string;
                } | null;
                /** Format: date-time */
                readonly to: string;
            }[];
        };
        /** @description What somebody says of a cooperative, and how that stands. */
        readonly Fact: {
            /** @description What you may do with it. */
            readonly acts: readonly string[];
            readonly ageDays: number;
            readonly authors: readonly string[];
            /** Format: date-time */
            readonly changedAt: string;
            /** @enum {string} */
            readonly confidence: "high" | "medium" | "low";
            /** @enum {string} */
            readonly consent: "given" | "not-needed";
            readonly cooperative: components["schemas"]["Cooperative"];
            readonly evidence: string | null;
            readonly id: string;
            readonly isStale: boolean;
            /** Format: date-time */
            readonly observedAt: string;
            /** Format: date-time */
            readonly recordedAt: string;
            readonly region: string | null;
            /** @enum {string} */
            readonly source: "citizen" | "officer" | "letter" | "register";
            /** @enum {string} */
            readonly state: "suggested" | "standing" | "dismissed" | "withdrawn";
            readonly statement: components["schemas"]["FactStatement"];
            readonly system: string | null;
            readonly ticket: string | null;
            readonly verdict: {
                /** Format: date-time */
                readonly at: string;
                readonly by: string;
                /** @enum {string} */
                readonly means: "visit" | "call" | "document" | "register" | "other";
                /** @enum {string} */
                readonly outcome: "confirmed" | "refuted" | "cannot-be-checked";
                readonly reason: string;
            } | null;
            /** @description Goes as ETag and If-Match. */
            readonly version: number;
        };
        readonly FactEntry: {
            readonly actor: components["schemas"]["Actor"];
            /** Format: date-time */
            readonly at: string;
            readonly content?: {
                /** @enum {string} */
                readonly confidence: "high" | "medium" | "low";
                /** @enum {string} */
                readonly consent: "given" | "not-needed";
                readonly cooperative: components["schemas"]["Cooperative"];
                readonly evidence: string | null;
                /** Format: date-time */
                readonly observedAt: string;
                readonly region: string | null;
                /** @enum {string} */
                readonly source: "citizen" | "officer" | "letter" | "register";
                readonly statement: components["schemas"]["FactStatement"];
                readonly system: string | null;
                readonly ticket: string | null;
            };
            readonly id: string;
            readonly isWithdrawn?: boolean;
            readonly reason?: string;
            readonly revision?: {
                /** @enum {string} */
                readonly confidence: "high" | "medium" | "low";
                readonly evidence: string | null;
                /** Format: date-time */
                readonly observedAt: string;
                readonly statement: components["schemas"]["FactStatement"];
            };
            /** @description Such as given, revised, judged. */
            readonly type: string;
            readonly verdict?: {
                /** @enum {string} */
                readonly means: "visit" | "call" | "document" | "register" | "other";
                /** @enum {string} */
                readonly outcome: "confirmed" | "refuted" | "cannot-be-checked";
                readonly reason: string;
            };
        };
        readonly FactGroup: {
            /** @description Null = too few to be shown. */
            readonly cooperatives: number | null;
            readonly key: string | null;
            readonly kinds: {
                readonly [key: string]: {
                    /** @description Null = too few to be shown. */
                    readonly confirmed: number | null;
                    /** @description Null = too few to be shown. */
                    readonly disputed: number | null;
                    /** @description Null = too few to be shown. */
                    readonly known: number | null;
                    /** @description Null = too few to be shown. */
                    readonly stale: number | null;
                    readonly values: {
                        readonly [key: string]: number | null;
                    };
                };
            };
            readonly obstacles: {
                readonly [key: string]: number | null;
            };
            /** @description The region of the key by its name. */
            readonly place: components["schemas"]["Label"] | null;
            /** @description Null = too few to be shown. */
            readonly registered: number | null;
        };
        /** @description What is said of a cooperative: a kind, and a value of it. No kind has room for a name. */
        readonly FactStatement: {
            /** @constant */
            readonly kind: "legal-status";
            readonly value: {
                /** @enum {string} */
                readonly stage: "none" | "registered" | "notary" | "completed";
            };
        } | {
            /** @constant */
            readonly kind: "nib";
            readonly value: {
                readonly present: boolean;
            };
        } | {
            /** @constant */
            readonly kind: "npwp";
            readonly value: {
                readonly present: boolean;
            };
        } | {
            /** @constant */
            readonly kind: "bank-account";
            readonly value: {
                readonly present: boolean;
            };
        } | {
            /** @constant */
            readonly kind: "land";
            readonly value: {
                /** @enum {string} */
                readonly status: "available" | "in-process" | "disputed" | "none";
            };
        } | {
            /** @constant */
            readonly kind: "outlet";
            readonly value: {
                /** @enum {string} */
                readonly status: "open" | "not-open" | "ready" | "building" | "none" | "closed";
            };
        } | {
            /** @constant */
            readonly kind: "capital";
            readonly value: {
                /** @enum {string} */
                readonly status: "enough" | "too-little" | "none";
            };
        } | {
            /** @constant */
            readonly kind: "loan";
            readonly value: {
                readonly lender: ("himbara" | "lpdb" | "other") | null;
                /** @enum {string} */
                readonly status: "none" | "not-told" | "requested" | "granted" | "refused" | "repaying" | "in-arrears";
            };
        } | {
            /** @constant */
            readonly kind: "management";
            readonly value: {
                readonly filled: readonly ("chair" | "deputy-business" | "deputy-members" | "secretary" | "treasurer" | "supervisors" | "managers")[];
                readonly vacant: readonly ("chair" | "deputy-business" | "deputy-members" | "secretary" | "treasurer" | "supervisors" | "managers")[];
            };
        } | {
            /** @constant */
            readonly kind: "members";
            readonly value: {
                readonly count: number;
            };
        } | {
            /** @constant */
            readonly kind: "facilitator";
            readonly value: {
                readonly present: boolean;
            };
        } | {
            /** @constant */
            readonly kind: "obstacles";
            readonly value: {
                readonly kinds: readonly ("capital" | "loan" | "land" | "building" | "licence" | "goods" | "staff" | "management" | "supervision" | "members" | "digital" | "other")[];
            };
        };
        readonly FieldLink: {
            /** Format: date-time */
            readonly askedAt: string;
            readonly askedBy: string;
            readonly number: number;
            /** @description To the hour. */
            readonly openedAt: string | null;
            readonly reportedAt: string | null;
            readonly to: string;
            /**
             * Format: date-time
             * @description It opens nothing from then on.
             */
            readonly until: string;
            readonly withdrawn: boolean;
        };
        /** @description What a link opens: nothing of a citizen. */
        readonly FieldTask: {
            /** Format: date-time */
            readonly askedAt: string;
            readonly cooperative: components["schemas"]["Cooperative"] | null;
            /** @description A kind of case: describeDesk lists them. */
            readonly kind: string;
            readonly number: string;
            readonly region: string | null;
            readonly reports: readonly {
                /** Format: date-time */
                readonly at: string;
                /** @enum {string} */
                readonly step: "started" | "done" | "impossible";
                readonly text: string | null;
            }[];
            readonly task: string | null;
            readonly to: string;
            readonly topic: components["schemas"]["Label"] | null;
            /** Format: date-time */
            readonly until: string;
        };
        /** @description Counts of all, then officers and the bot apart. Null = hidden by `smallest`. */
        readonly Figures: {
            readonly answered: number | null;
            readonly bot: components["schemas"]["AnswererFigures"];
            readonly closed: number | null;
            readonly delivered: number | null;
            readonly late: number | null;
            readonly noWay: number | null;
            readonly officer: components["schemas"]["AnswererFigures"];
            readonly owed: number | null;
            readonly presumed: number | null;
            readonly reached: number | null;
            readonly received: number | null;
            readonly repeated: number | null;
            readonly unreached: number | null;
            readonly waived: number | null;
        };
        readonly Firing: {
            /** Format: date-time */
            readonly at: string;
            readonly cycle: number;
            /** Format: date-time */
            readonly dueAt: string;
            /** @enum {string} */
            readonly kind: "warning" | "breach" | "auto-close";
            readonly level: number;
            readonly metric: string;
            readonly policyId: string;
            readonly target: string;
            readonly to: string | null;
        };
        readonly KnowledgeCoverage: {
            /** @description Articles that end soon or ended already, the first to end first. */
            readonly ending: readonly {
                readonly id: string;
                readonly question: string;
                /** Format: date */
                readonly validTo: string;
            }[];
            /** @description How many groups of alike questions have no answer today. */
            readonly gaps: number;
            /** @description The most asked first; without a name where the question has no topic. */
            readonly topics: readonly {
                readonly counts: components["schemas"]["OutcomeCounts"];
                readonly name: ({
                    readonly en: string;
                    readonly id: string;
                } & {
                    readonly [key: string]: string;
                }) | null;
            }[];
            /** @description By their Monday in WIB, oldest first; weeks without a question are left out. */
            readonly weeks: readonly {
                readonly counts: components["schemas"]["OutcomeCounts"];
                /** Format: date */
                readonly monday: string;
            }[];
        };
        readonly KnowledgeGap: {
            /** @description When that was published; null unless it was after the question. */
            readonly answeredAt: string | null;
            /** @description The article that answers it today. */
            readonly article: string | null;
            readonly askers: number;
            /** @description The answer of today, and the questions of the articles that it tells or offers. */
            readonly bot: {
                readonly articles: readonly string[];
                /** @enum {string} */
                readonly kind: "answer" | "choices" | "none";
            };
            /** @description The draft of an article about it. */
            readonly draft: {
                readonly id: string;
                readonly isInReview: boolean;
            } | null;
            /** @description The one that is most similar to the others. */
            readonly question: string;
            /** @description The latest first. */
            readonly tickets: readonly components["schemas"]["AskedTicket"][];
        };
        /** @description Words in Indonesian, in English, and in further languages of the desk by their tags. */
        readonly Label: {
            readonly en: string;
            readonly id: string;
        } & {
            readonly [key: string]: string;
        };
        readonly MergePreview: {
            /** @description How many reports are still owed an answer of their own. */
            readonly answers: number;
            readonly dueAt: string | null;
            readonly joining: readonly components["schemas"]["TicketItem"][];
            readonly lead: components["schemas"]["TicketItem"];
            readonly obstacle: (("answered" | "different-kinds" | "supervisory" | "different-people" | "reopened" | "full") | "same-case") | null;
            /** Format: date-time */
            readonly since: string;
        };
        readonly MergeSuggestion: {
            readonly lead: components["schemas"]["TicketItem"];
            readonly reasons: readonly ({
                /** @enum {string} */
                readonly type: "same-cooperative" | "same-village" | "same-category";
            } | {
                readonly days: number;
                /** @constant */
                readonly type: "near-in-time";
            } | {
                readonly percent: number;
                /** @constant */
                readonly type: "similar-text";
            })[];
        };
        readonly MessageEntry: {
            readonly actor: components["schemas"]["Actor"];
            /** Format: date-time */
            readonly at: string;
            readonly attachments: readonly {
                readonly blob: string;
                readonly bytes: number;
                readonly mime: string;
                readonly name: string | null;
            }[];
            readonly author: {
                readonly name: string;
                readonly role: string;
            } | null;
            readonly channel: string | null;
            readonly correctedAt: string | null;
            /** @description When its citizen deleted it; its words stay. */
            readonly deletedAt: string | null;
            /** @enum {string} */
            readonly direction: "in" | "out";
            /** @description What he had written before, oldest first. */
            readonly earlier: readonly {
                /** Format: date-time */
                readonly at: string;
                readonly text: string;
            }[];
            /** @description When its citizen changed it last; `text` is from then. */
            readonly editedAt: string | null;
            readonly id: string;
            readonly messageId: string;
            readonly purpose: string | null;
            /** @description The message that he changed or deleted by this. */
            readonly revises: string | null;
            /** @description What an answer of the bank rests on; empty for other words. */
            readonly sources: readonly components["schemas"]["AnswerSource"][];
            readonly status: ("accepted" | "sent" | "delivered" | "read" | "failed") | null;
            /** @description Null when erased; masked where whoever asks may not read words. */
            readonly text: string | null;
            /** @constant */
            readonly type: "message";
        };
        readonly NewFact: {
            /** @enum {string} */
            readonly confidence?: "high" | "medium" | "low";
            /** @description Nothing of a citizen is kept without. */
            readonly consent?: boolean;
            readonly cooperative: components["schemas"]["Cooperative"];
            /** @description An id, or a public https address. */
            readonly evidence?: string;
            /**
             * Format: date-time
             * @description When it was so. Default now.
             */
            readonly observedAt?: string;
            readonly region?: string;
            /** @enum {string} */
            readonly source: "citizen" | "officer" | "letter";
            readonly statement: components["schemas"]["FactStatement"];
            /**
             * Format: uuid
             * @description The case in which it was said; a citizen says it in one.
             */
            readonly ticket?: string;
        };
        readonly NewTicket: {
            readonly anonymous?: boolean;
            /** @description What that answer said, for the page of the case; needs answeredAt. */
            readonly answer?: string;
            /**
             * Format: date-time
             * @description When he was answered before the case is recorded here: it comes in closed, clocks stop here, and figures count it here.
             */
            readonly answeredAt?: string;
            /** @description The citizen's words. They are never rewritten. */
            readonly body: string;
            /** @description Whether the citizen waits to be called: then what is written settles nothing before. */
            readonly callBack?: boolean;
            readonly category?: string | null;
            /** @description Where it came from: phone, counter, letter, or your own word. */
            readonly channel: string;
            readonly confidential?: boolean;
            readonly cooperative?: components["schemas"]["Cooperative"] | null;
            readonly foreignIds?: readonly {
                readonly id: string;
                readonly system: string;
            }[];
            /** @description A kind of case: describeDesk lists them. */
            readonly kind?: string;
            /**
             * Format: date-time
             * @description When the citizen came; default now. Clocks start here.
             */
            readonly receivedAt?: string;
            readonly recusals?: readonly string[];
            readonly region?: string | null;
            readonly reporter?: {
                /** @description Phone numbers are read as people write them. */
                readonly contacts?: readonly {
                    readonly kind: string;
                    readonly value: string;
                }[];
                /** @enum {string} */
                readonly kind?: "person" | "institution" | "cooperative";
                /** Format: uuid */
                readonly known?: string;
                readonly name?: string;
                readonly organization?: string;
                /** @description Nobody else reads what comes to them: default false. */
                readonly safeContacts?: boolean;
            };
            readonly represents?: {
                /** @description Phone numbers are read as people write them. */
                readonly contacts?: readonly {
                    readonly kind: string;
                    readonly value: string;
                }[];
                readonly name?: string;
                readonly proofSeen?: boolean;
                readonly relation: string;
            };
            readonly respondent?: string;
            /** @description Default: the first words of the body. */
            readonly subject?: string;
            readonly supervisory?: boolean;
        };
        readonly NewWebhook: {
            readonly events: readonly ("*" | "ticket.opened" | "ticket.moved" | "ticket.assigned" | "ticket.classified" | "ticket.recused" | "ticket.restricted" | "ticket.linked" | "ticket-sync:shared" | "ticket-sync:received" | "merged-tickets:joined" | "merged-tickets:left" | "merged-tickets:report-joined" | "merged-tickets:report-left" | "merged-tickets:report-wrote" | "message.received" | "message.sent" | "message.failed" | "field-tasks:asked" | "field-tasks:opened" | "field-tasks:withdrawn" | "note.added" | "obligation.owed" | "obligation.attempted" | "obligation.fulfilled" | "obligation.reached" | "obligation.presumed" | "obligation.to-call" | "obligation.no-way" | "obligation.waived" | "obligation.unreached" | "replies:draft-written" | "replies:draft-submitted" | "replies:draft-approved" | "replies:draft-returned" | "replies:draft-discarded" | "pin.renewed" | "party.exported" | "party.corrected" | "party.erased" | "sla.warned" | "sla.breached" | "sla.rescheduled" | "ratings:given" | "merged-tickets:declined" | "legal-holds:placed" | "legal-holds:lifted")[];
            /** @description Whether it hears of confidential, anonymous and supervisory cases as well. */
            readonly guarded?: boolean;
            /** @description The system behind it, never a person. */
            readonly name: string;
            /** @description https, on the internet. */
            readonly url: string;
        };
        /** @description The duty to give a citizen an answer back (respons balik). */
        readonly Obligation: {
            /** @description When the latest answer was posted or told. */
            readonly answeredAt: string | null;
            readonly attempts: readonly {
                /** Format: date-time */
                readonly at: string;
                readonly by: string;
                readonly messageId: string | null;
                /**
                 * @description The message said only that there is an answer.
                 * @constant
                 */
                readonly notice?: true;
                /** @enum {string} */
                readonly outcome: "posted" | "sent" | "delivered" | "read" | "failed" | "no-answer" | "busy" | "wrong-number" | "reached";
                readonly workingDay: string | null;
            }[];
            /**
             * @description He waits to be called: what is written settles nothing before somebody called.
             * @constant
             */
            readonly callBack?: true;
            readonly conversationId: string | null;
            /** Format: uuid */
            readonly id: string;
            /**
             * @description Nothing is left by which he can be told.
             * @constant
             */
            readonly noWay?: true;
            /** Format: date-time */
            readonly owedSince: string;
            /**
             * @description What proves that the answer arrived, or lets one presume it.
             * @enum {string}
             */
            readonly proof?: "read" | "message" | "tracking" | "link" | "call" | "sent" | "delivered" | "told";
            readonly settledAt: string | null;
            /**
             * @description answered = posted or told, so that the office has done its part; reached = proven; presumed = without a proof.
             * @enum {string}
             */
            readonly status: "owed" | "answered" | "reached" | "presumed" | "unreached" | "waived";
            readonly to: string | null;
            /**
             * @description He has not seen it: somebody has to call.
             * @constant
             */
            readonly toCall?: true;
        };
        readonly OpenedTicket: {
            readonly pin: string;
            readonly ticket: components["schemas"]["Ticket"];
        };
        readonly OutcomeCounts: {
            readonly answered: number;
            readonly asked: number;
            readonly officer: number;
            readonly silent: number;
        };
        /** @description A citizen who has to be called. */
        readonly OwedCall: {
            readonly closing: components["schemas"]["Action"] | null;
            readonly contacts: readonly {
                readonly kind: string;
                readonly value: string;
            }[];
            /** @description Soonest deadline of a clock that runs. */
            readonly dueAt: string | null;
            /** @description Whether reaching him answers his case. */
            readonly mayTell: boolean;
            readonly obligation: components["schemas"]["Obligation"];
            readonly remaining: components["schemas"]["RemainingTime"] | null;
            /** @description Null when unknown, withheld or erased. */
            readonly reporterName: string | null;
            /** @description Null when withheld or erased. */
            readonly subject: string | null;
            readonly ticket: components["schemas"]["Ticket"];
            readonly tries: {
                readonly days: readonly string[];
                readonly missing: number;
            } | null;
        };
        /** @description Everything that is kept of a person. Look through it before it is handed out. */
        readonly PartyExport: {
            readonly contacts: readonly {
                readonly kind: string;
                readonly value: string;
            }[];
            readonly conversations: readonly {
                readonly address: unknown;
                readonly channel: string;
                readonly lastInboundAt: string | null;
                readonly messages: readonly ({
                    readonly words: ({
                        /** Format: date-time */
                        readonly deletedAt?: string;
                        /** Format: date-time */
                        readonly editedAt?: string;
                    } & {
                        readonly [key: string]: unknown;
                    }) | null;
                } & {
                    readonly [key: string]: unknown;
                })[];
                readonly session: unknown;
            }[];
            readonly exportedAt: string;
            readonly files: readonly {
                readonly blob: string;
                readonly bytes: number;
                readonly mime: string;
                readonly name: string | null;
                readonly sha256: string;
            }[];
            readonly firstSeenAt: string | null;
            readonly format: string;
            readonly name: string | null;
            readonly parties: readonly string[];
            /** @description Rows by their kind. */
            readonly rows: {
                readonly [key: string]: number;
            };
            readonly tickets: readonly {
                readonly facts: {
                    readonly anonymous?: boolean;
                    readonly answeredAt?: string | null;
                    readonly assignedAt?: string | null;
                    readonly assignee?: string | null;
                    readonly attachments?: readonly {
                        readonly blob: string;
                        readonly bytes: number;
                        readonly messageId: string;
                        readonly mime: string;
                    }[];
                    readonly awaitingReadSince?: string | null;
                    /** @description Hash of the calendar that its deadlines are counted with. */
                    readonly calendar?: string;
                    readonly category?: string | null;
                    readonly channel?: string;
                    readonly closedAt?: string | null;
                    readonly confidential?: boolean;
                    /** @description Kinds of contact that the reporter left, such as phone. */
                    readonly contactKinds?: readonly string[];
                    readonly conversationId?: string | null;
                    readonly cooperative?: components["schemas"]["Cooperative"] | null;
                    readonly cycle?: number;
                    readonly draft?: {
                        readonly action: string;
                        /** Format: date-time */
                        readonly at: string;
                        readonly author: string;
                        /** Format: uuid */
                        readonly id: string;
                        readonly referral: {
                            readonly agency: string;
                            readonly name: string;
                            readonly reference?: string;
                        } | null;
                        /** @enum {string} */
                        readonly status: "written" | "submitted" | "approved" | "returned";
                    } | null;
                    readonly foreignIds?: readonly {
                        readonly id: string;
                        readonly system: string;
                    }[];
                    /** Format: uuid */
                    readonly id?: string;
                    /** @description A kind of case: describeDesk lists them. */
                    readonly kind?: string;
                    readonly leadId?: string | null;
                    readonly links?: readonly {
                        /** Format: uuid */
                        readonly ticketId: string;
                        /** @enum {string} */
                        readonly type: "duplicate-of" | "related";
                    }[];
                    readonly messageCount?: number;
                    /** @description Human number, such as ADU-2026-000123-4. */
                    readonly number?: string;
                    readonly obligations?: readonly components["schemas"]["Obligation"][];
                    /** Format: date-time */
                    readonly openedAt?: string;
                    readonly openingMessageId?: string;
                    readonly openQuestion?: string | null;
                    /** @enum {string} */
                    readonly phase?: "new" | "active" | "waiting-citizen" | "waiting-other" | "answered" | "closed";
                    /** @description What plugins keep of the ticket, by plugin id. */
                    readonly plugins?: {
                        readonly [key: string]: {
                            readonly [key: string]: unknown;
                        };
                    };
                    readonly previousState?: string | null;
                    readonly proxy?: {
                        readonly proofSeen: boolean;
                        readonly relation: string;
                    } | null;
                    /** Format: date-time */
                    readonly receivedAt?: string;
                    readonly recusals?: readonly string[];
                    readonly referral?: {
                        readonly agency: string;
                        /** Format: date-time */
                        readonly at: string;
                        readonly name: string;
                        readonly reference?: string;
                    } | null;
                    readonly region?: string | null;
                    /** @enum {string} */
                    readonly reporterKind?: "person" | "institution" | "cooperative";
                    readonly reporters?: readonly string[];
                    readonly reports?: readonly {
                        /** Format: date-time */
                        readonly since: string;
                        readonly ticketId: string;
                    }[];
                    readonly represented?: string | null;
                    /** @constant */
                    readonly safeContacts?: true;
                    readonly state?: string;
                    readonly supervisory?: boolean;
                    readonly team?: string | null;
                    readonly undelivered?: readonly string[];
                    /** Format: date-time */
                    readonly updatedAt?: string;
                    /** @description Goes as ETag and If-Match. */
                    readonly version?: number;
                } & {
                    readonly [key: string]: unknown;
                };
                readonly history: readonly {
                    readonly at: string;
                    readonly by: components["schemas"]["Actor"];
                    readonly correctedAt: string | null;
                    readonly facts: {
                        /** Format: date-time */
                        readonly answeredAt?: string;
                        /** Format: date-time */
                        readonly deletedAt?: string;
                        /** Format: date-time */
                        readonly dueAt?: string;
                        readonly from?: (string) | null;
                        /** Format: date-time */
                        readonly receivedAt?: string;
                        readonly saidAt?: string | null;
                        /** Format: date-time */
                        readonly since?: string;
                        readonly to?: (string) | null;
                        /** Format: date-time */
                        readonly until?: string;
                    } & {
                        readonly [key: string]: unknown;
                    };
                    readonly internal: boolean;
                    readonly what: string;
                    readonly words: ({
                        /** Format: date-time */
                        readonly deletedAt?: string;
                        /** Format: date-time */
                        readonly editedAt?: string;
                    } & {
                        readonly [key: string]: unknown;
                    }) | null;
                }[];
                readonly number: string;
                readonly represented: unknown;
            }[];
            readonly views: readonly {
                readonly at: string;
                readonly by: components["schemas"]["Actor"];
                readonly fields: readonly string[];
                readonly ground: string | null;
                readonly number: string | null;
            }[];
            readonly waiting: readonly unknown[];
        };
        readonly Person: {
            readonly id: string;
            readonly name: string | null;
            readonly parties: readonly {
                readonly id: string;
                readonly identities: readonly {
                    readonly evidence: readonly ("channel" | "provider" | "officer" | "document")[];
                    readonly id: string;
                    readonly kind: string;
                    readonly value: string | null;
                }[];
                readonly mergedInto: string | null;
                readonly name: string | null;
            }[];
            readonly withheld: boolean;
        };
        readonly PersonMatch: {
            readonly by: readonly {
                readonly evidence: readonly ("channel" | "provider" | "officer" | "document")[];
                readonly kind: string;
            }[];
            /** @enum {string} */
            readonly certainty: "likely" | "possible";
            readonly person: components["schemas"]["Person"];
        };
        readonly PersonWithHistory: {
            readonly history: readonly {
                readonly actor: components["schemas"]["Actor"];
                /** Format: date-time */
                readonly at: string;
                readonly facts: {
                    readonly [key: string]: unknown;
                };
                readonly id: string;
                readonly party: string;
                readonly reason: string | null;
                readonly type: string;
            }[];
            readonly id: string;
            readonly name: string | null;
            readonly parties: readonly {
                readonly id: string;
                readonly identities: readonly {
                    readonly evidence: readonly ("channel" | "provider" | "officer" | "document")[];
                    readonly id: string;
                    readonly kind: string;
                    readonly value: string | null;
                }[];
                readonly mergedInto: string | null;
                readonly name: string | null;
            }[];
            readonly restrictedSince: string | null;
            readonly withheld: boolean;
        };
        readonly PhoneCall: {
            readonly answeredAt: string | null;
            /** Format: date-time */
            readonly beganAt: string;
            readonly endedAt: string | null;
            /** @description The end of the number; null when it is withheld. */
            readonly from: string | null;
            readonly id: string;
            /** @description Whom it rings, as the telephone system names them. */
            readonly officer: string | null;
            readonly recording: {
                readonly mime: string;
                readonly seconds: number | null;
                /** @enum {string} */
                readonly state: "promised" | "kept";
            } | null;
            /** @enum {string} */
            readonly state: "ringing" | "answered" | "ended" | "missed";
            readonly ticket: string | null;
        };
        readonly PostalLetter: {
            /** @description Its number in the register of the office, without the year. */
            readonly agenda: string;
            readonly anonymous?: boolean;
            /** @description What that answer said, for the page of the case; needs answeredAt. */
            readonly answer?: string;
            /**
             * Format: date-time
             * @description When he was answered before the case is recorded here: it comes in closed, clocks stop here, and figures count it here.
             */
            readonly answeredAt?: string;
            /** @description The citizen's words. They are never rewritten. */
            readonly body: string;
            /** @description Whether the citizen waits to be called: then what is written settles nothing before. */
            readonly callBack?: boolean;
            readonly category?: string | null;
            readonly confidential?: boolean;
            readonly cooperative?: components["schemas"]["Cooperative"] | null;
            /** @description A kind of case: describeDesk lists them. */
            readonly kind?: string;
            /**
             * Format: date-time
             * @description The day on which it arrived. Clocks start here.
             */
            readonly receivedAt: string;
            readonly recusals?: readonly string[];
            readonly region?: string | null;
            readonly reporter?: {
                /** @description Phone numbers are read as people write them. */
                readonly contacts?: readonly {
                    readonly kind: string;
                    readonly value: string;
                }[];
                /** @enum {string} */
                readonly kind?: "person" | "institution" | "cooperative";
                /** Format: uuid */
                readonly known?: string;
                readonly name?: string;
                readonly organization?: string;
                /** @description Nobody else reads what comes to them: default false. */
                readonly safeContacts?: boolean;
            };
            readonly represents?: {
                /** @description Phone numbers are read as people write them. */
                readonly contacts?: readonly {
                    readonly kind: string;
                    readonly value: string;
                }[];
                readonly name?: string;
                readonly proofSeen?: boolean;
                readonly relation: string;
            };
            readonly respondent?: string;
            /** @description Default: the first words of the body. */
            readonly subject?: string;
            readonly supervisory?: boolean;
        };
        /** @description What went wrong (RFC 9457), with a code that stays. */
        readonly Problem: {
            readonly code: string;
            readonly detail: string;
            readonly status: number;
            readonly title: string;
            readonly type: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description What happened in months or weeks. */
        readonly Recap: {
            /** Format: date-time */
            readonly before: string;
            readonly by: {
                readonly answer: readonly {
                    readonly figures: components["schemas"]["Figures"];
                    readonly key: string | null;
                    readonly name: components["schemas"]["Label"] | null;
                }[];
                readonly category: readonly {
                    readonly figures: components["schemas"]["Figures"];
                    readonly key: string | null;
                    readonly name: components["schemas"]["Label"] | null;
                }[];
                readonly channel: readonly {
                    readonly figures: components["schemas"]["Figures"];
                    readonly key: string | null;
                    readonly name: components["schemas"]["Label"] | null;
                }[];
                readonly kind: readonly {
                    readonly figures: components["schemas"]["Figures"];
                    readonly key: string | null;
                    readonly name: components["schemas"]["Label"] | null;
                }[];
                readonly lateness: readonly {
                    readonly figures: components["schemas"]["Figures"];
                    readonly key: string | null;
                    readonly name: components["schemas"]["Label"] | null;
                }[];
                readonly period: readonly {
                    readonly figures: components["schemas"]["Figures"];
                    readonly key: string | null;
                    readonly name: components["schemas"]["Label"] | null;
                }[];
                readonly region: readonly {
                    readonly figures: components["schemas"]["Figures"];
                    readonly key: string | null;
                    readonly name: components["schemas"]["Label"] | null;
                }[];
                readonly repeat: readonly {
                    readonly figures: components["schemas"]["Figures"];
                    readonly key: string | null;
                    readonly name: components["schemas"]["Label"] | null;
                }[];
                readonly unit: readonly {
                    readonly figures: components["schemas"]["Figures"];
                    readonly key: string | null;
                    readonly name: components["schemas"]["Label"] | null;
                }[];
            };
            /** Format: date-time */
            readonly countedAt: string;
            readonly definitions: {
                readonly [key: string]: {
                    readonly [key: string]: {
                        readonly definition: components["schemas"]["Label"];
                        readonly label: components["schemas"]["Label"];
                    };
                };
            };
            /** @description What the groups are by. */
            readonly dimensions: {
                readonly [key: string]: components["schemas"]["Label"];
            };
            readonly first: string;
            /** Format: date-time */
            readonly from: string;
            /** @description The figures of plugins: scores from 1 to `highest`. */
            readonly scores: readonly {
                readonly definition: components["schemas"]["Label"];
                readonly highest: number;
                readonly label: components["schemas"]["Label"];
                readonly name: string;
            }[];
            readonly smallest: number;
            /** @enum {string} */
            readonly step: "month" | "week";
            readonly timeZone: string;
            readonly total: components["schemas"]["Figures"];
            readonly until: string;
        };
        readonly RecordedPostalLetter: {
            readonly pin: string | null;
            readonly ticket: components["schemas"]["Ticket"];
        };
        /** @description Negative once the deadline has passed. */
        readonly RemainingTime: {
            /** @description Open time by the calendar of the ticket. */
            readonly ms: number;
            /** @description From today to the date of the deadline. */
            readonly workingDays: number;
        };
        readonly ReportDraft: {
            readonly body?: string;
            readonly category?: string | null;
            readonly cooperative?: components["schemas"]["Cooperative"] | null;
            /** @description A kind of case: describeDesk lists them. */
            readonly kind?: string;
            readonly recusals?: readonly string[];
            readonly region?: string | null;
            /** @description Default: the first words of the body. */
            readonly subject?: string;
            readonly supervisory?: boolean;
        };
        readonly Reporter: {
            readonly contacts: readonly {
                readonly kind: string;
                readonly value: string;
            }[];
            readonly id: string;
            readonly name: string | null;
            readonly organization: string | null;
            /** @description Name and contacts exist, but whoever asks may not see them. */
            readonly withheld: boolean;
        };
        readonly ReviewItem: {
            readonly contradictions: readonly {
                readonly daysApart: number;
                /** @description Two ids, the older observation first. */
                readonly facts: readonly string[];
                /** @enum {string} */
                readonly kind: "legal-status" | "nib" | "npwp" | "bank-account" | "land" | "outlet" | "capital" | "loan" | "management" | "members" | "facilitator" | "obstacles";
            }[];
            readonly cooperative: components["schemas"]["Cooperative"];
            readonly facts: readonly components["schemas"]["Fact"][];
            /** @enum {string} */
            readonly ground: "contradiction" | "suggestion" | "unverified" | "stale";
            /** @enum {string} */
            readonly kind: "legal-status" | "nib" | "npwp" | "bank-account" | "land" | "outlet" | "capital" | "loan" | "management" | "members" | "facilitator" | "obstacles";
            /** @description The region by its name; null where none is given. */
            readonly place: components["schemas"]["Label"] | null;
            readonly region: string | null;
            /** Format: date-time */
            readonly since: string;
        };
        /** @description What a search found. */
        readonly SearchPage: {
            /** @description At most 20. */
            readonly items: readonly components["schemas"]["TicketItem"][];
            /** @description Not all cases could be looked at: ask with another word. */
            readonly narrow: boolean;
            readonly next: string | null;
            /** @description Where the search looked. */
            readonly searched: readonly ("number" | "facts" | "words" | "identities")[];
            /** @description Words that were left out: too many cases have them. */
            readonly tooCommon: readonly string[];
            /** @description Cases that changed just now and are not searched by it yet; at most 1 for who answers for a part of the desk. */
            readonly waiting: number;
        };
        /** @description A case as plain facts, as far as whoever asks may see them. */
        readonly Ticket: {
            readonly anonymous: boolean;
            readonly answeredAt: string | null;
            readonly assignedAt: string | null;
            readonly assignee: string | null;
            readonly attachments: readonly {
                readonly blob: string;
                readonly bytes: number;
                readonly messageId: string;
                readonly mime: string;
            }[];
            readonly awaitingReadSince: string | null;
            /** @description Hash of the calendar that its deadlines are counted with. */
            readonly calendar: string;
            readonly category: string | null;
            readonly channel: string;
            readonly closedAt: string | null;
            readonly confidential: boolean;
            /** @description Kinds of contact that the reporter left, such as phone. */
            readonly contactKinds?: readonly string[];
            readonly conversationId: string | null;
            readonly cooperative: components["schemas"]["Cooperative"] | null;
            readonly cycle: number;
            readonly draft: {
                readonly action: string;
                /** Format: date-time */
                readonly at: string;
                readonly author: string;
                /** Format: uuid */
                readonly id: string;
                readonly referral: {
                    readonly agency: string;
                    readonly name: string;
                    readonly reference?: string;
                } | null;
                /** @enum {string} */
                readonly status: "written" | "submitted" | "approved" | "returned";
            } | null;
            readonly foreignIds: readonly {
                readonly id: string;
                readonly system: string;
            }[];
            /** Format: uuid */
            readonly id: string;
            /** @description A kind of case: describeDesk lists them. */
            readonly kind: string;
            readonly leadId: string | null;
            readonly links: readonly {
                /** Format: uuid */
                readonly ticketId: string;
                /** @enum {string} */
                readonly type: "duplicate-of" | "related";
            }[];
            readonly messageCount: number;
            /** @description Human number, such as ADU-2026-000123-4. */
            readonly number: string;
            readonly obligations: readonly components["schemas"]["Obligation"][];
            /** Format: date-time */
            readonly openedAt: string;
            readonly openingMessageId: string;
            readonly openQuestion: string | null;
            /** @enum {string} */
            readonly phase: "new" | "active" | "waiting-citizen" | "waiting-other" | "answered" | "closed";
            /** @description What plugins keep of the ticket, by plugin id. */
            readonly plugins?: {
                readonly [key: string]: {
                    readonly [key: string]: unknown;
                };
            };
            readonly previousState: string | null;
            readonly proxy: {
                readonly proofSeen: boolean;
                readonly relation: string;
            } | null;
            /** Format: date-time */
            readonly receivedAt: string;
            readonly recusals: readonly string[];
            readonly referral: {
                readonly agency: string;
                /** Format: date-time */
                readonly at: string;
                readonly name: string;
                readonly reference?: string;
            } | null;
            readonly region: string | null;
            /** @enum {string} */
            readonly reporterKind: "person" | "institution" | "cooperative";
            readonly reporters: readonly string[];
            readonly reports: readonly {
                /** Format: date-time */
                readonly since: string;
                readonly ticketId: string;
            }[];
            readonly represented: string | null;
            /** @constant */
            readonly safeContacts?: true;
            readonly state: string;
            readonly supervisory: boolean;
            readonly team: string | null;
            readonly undelivered: readonly string[];
            /** Format: date-time */
            readonly updatedAt: string;
            /** @description Goes as ETag and If-Match. */
            readonly version: number;
        };
        readonly TicketAction: {
            /** @description One of the actions that the case shows. */
            readonly action: string;
            readonly reason?: string;
            readonly referral?: {
                readonly agency: string;
                readonly name: string;
                readonly reference?: string;
            };
            readonly team?: string;
            readonly text?: string;
        };
        readonly TicketCounts: {
            readonly byPhase: {
                readonly [key: string]: number;
            };
            readonly late: number;
        };
        /** @description One line of a list of cases. */
        readonly TicketItem: {
            /** @description Soonest deadline of a clock that runs. */
            readonly dueAt: string | null;
            readonly remaining: components["schemas"]["RemainingTime"] | null;
            /** @description Null when unknown, withheld or erased. */
            readonly reporterName: string | null;
            /** @description Null when withheld or erased. */
            readonly subject: string | null;
            readonly ticket: components["schemas"]["Ticket"];
        };
        /** @description A case with everything that whoever asks may see of it. */
        readonly TicketView: {
            readonly actions: readonly components["schemas"]["Action"][];
            readonly clocks: readonly components["schemas"]["Clock"][];
            readonly cooperativePlace: components["schemas"]["Label"] | null;
            /** @description Give it as `before` for the events before these; null at the beginning. */
            readonly earlier: number | null;
            readonly firings: readonly components["schemas"]["Firing"][];
            readonly may: readonly string[];
            /** @description With the regions around it. */
            readonly place: components["schemas"]["Label"] | null;
            readonly reporters: readonly components["schemas"]["Reporter"][];
            readonly represented: components["schemas"]["Reporter"] | null;
            readonly respondent: string | null;
            readonly subject: string | null;
            readonly ticket: components["schemas"]["Ticket"];
            /** @description One page of the history, oldest first. */
            readonly timeline: readonly components["schemas"]["TimelineEntry"][];
        };
        /** @description Office hours, working days, calendar days or plain time. */
        readonly TimeLimit: {
            /** @enum {string} */
            readonly edge?: "closing" | "opening";
            readonly ms: number;
            /** @constant */
            readonly unit: "business-time";
        } | {
            /** @enum {string} */
            readonly count?: "day-after-receipt" | "deemed-receipt";
            readonly days: number;
            /** @enum {string} */
            readonly due?: "close-of-day" | "same-time";
            /** @constant */
            readonly unit: "working-days";
        } | {
            readonly days: number;
            /** @enum {string} */
            readonly onClosed?: "keep" | "next-working-day" | "previous-working-day";
            /** @constant */
            readonly unit: "calendar-days";
        } | {
            readonly ms: number;
            /** @constant */
            readonly unit: "elapsed";
        };
        /** @description One line of the history of a case. */
        readonly TimelineEntry: components["schemas"]["MessageEntry"] | {
            readonly actor: components["schemas"]["Actor"];
            /** Format: date-time */
            readonly at: string;
            readonly id: string;
            readonly text: string | null;
            /** @constant */
            readonly type: "note";
        } | {
            readonly action: string;
            readonly actor: components["schemas"]["Actor"];
            /** Format: date-time */
            readonly at: string;
            readonly from: string;
            readonly id: string;
            readonly reason: string | null;
            readonly to: string;
            /** @constant */
            readonly type: "move";
        } | {
            readonly actor: components["schemas"]["Actor"];
            /** Format: date-time */
            readonly at: string;
            readonly by: string;
            readonly id: string;
            /** @enum {string} */
            readonly outcome: "sent" | "delivered" | "read" | "failed" | "no-answer" | "busy" | "wrong-number" | "reached";
            readonly remark: string | null;
            /** @constant */
            readonly type: "attempt";
        } | {
            readonly actor: components["schemas"]["Actor"];
            /** Format: date-time */
            readonly at: string;
            readonly event: string;
            readonly facts: {
                /** Format: date-time */
                readonly answeredAt?: string;
                /** Format: date-time */
                readonly deletedAt?: string;
                /** Format: date-time */
                readonly dueAt?: string;
                readonly from?: (string) | null;
                /** Format: date-time */
                readonly receivedAt?: string;
                readonly saidAt?: string | null;
                /** Format: date-time */
                readonly since?: string;
                readonly to?: (string) | null;
                /** Format: date-time */
                readonly until?: string;
            } & {
                readonly [key: string]: unknown;
            };
            readonly id: string;
            /** @description What people read, for an event of a plugin; `{field}` stands for a fact. */
            readonly label?: components["schemas"]["Label"];
            readonly reason: string | null;
            /** @constant */
            readonly type: "fact";
        };
        readonly TopicSuggestions: {
            readonly category?: {
                /** @description At most three, the likeliest first. */
                readonly choices: readonly {
                    readonly confidence: number;
                    readonly label: string;
                }[];
                readonly isSure: boolean;
            };
            readonly kind?: {
                /** @description At most three, the likeliest first. */
                readonly choices: readonly {
                    readonly confidence: number;
                    readonly label: string;
                }[];
                readonly isSure: boolean;
            };
            readonly urgency?: {
                /** @description At most three, the likeliest first. */
                readonly choices: readonly {
                    readonly confidence: number;
                    readonly label: string;
                }[];
                readonly isSure: boolean;
            };
        };
        readonly TrackingResult: {
            /** @constant */
            readonly found: true;
            readonly ticket: {
                readonly answers: readonly {
                    /** Format: date-time */
                    readonly at: string;
                    /** @description What an answer of the bank rests on; empty for other words. */
                    readonly sources: readonly components["schemas"]["AnswerSource"][];
                    readonly text: string;
                }[];
                readonly category: components["schemas"]["Label"] | null;
                /** @description What was promised first, if another calendar moved it. */
                readonly firstPromisedBy: string | null;
                /** @description Who helps now, while the ticket is about somebody in danger. Say it before all else. */
                readonly help: components["schemas"]["Label"] | null;
                readonly kind: string;
                /** @description Of `reopen`, `add`, or `<plugin id>:<command>`. */
                readonly may: readonly string[];
                readonly next: components["schemas"]["Label"];
                readonly number: string;
                readonly pass: string;
                readonly phase: string;
                /** @description What plugins show, by plugin id. */
                readonly plugins: {
                    readonly [key: string]: {
                        readonly [key: string]: unknown;
                    };
                };
                readonly promisedBy: string | null;
                /** Format: date-time */
                readonly receivedAt: string;
                readonly state: components["schemas"]["Label"];
                readonly steps: readonly {
                    /** Format: date-time */
                    readonly at: string;
                    readonly text: components["schemas"]["Label"];
                }[];
                readonly unreached: boolean;
            };
        } | {
            /** @constant */
            readonly found: false;
            /** @enum {string} */
            readonly reason: "number-malformed" | "no-match" | "contact-needed";
        } | {
            /** @constant */
            readonly found: false;
            /** @constant */
            readonly reason: "locked";
            /** Format: date-time */
            readonly retryAt: string;
        };
        readonly ViewRecord: {
            readonly actor: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When he looked first in this hour.
             */
            readonly at: string;
            readonly fields: readonly ("name" | "contacts" | "words" | "masked-words" | "files" | "list" | "refused")[];
            readonly ground: string | null;
            readonly person: string | null;
            /** @description Where it was a search for people. */
            readonly search: {
                readonly kinds: readonly ("name" | "nik" | "phone" | "email")[];
                /** @description How many people an address led to; null of other searches. */
                readonly people: number | null;
                /** @description Its hits, as far as you may know of them. */
                readonly tickets: readonly string[];
            } | null;
            readonly ticket: string | null;
        };
        /** @description Where a program hears of cases. */
        readonly Webhook: {
            /** Format: date-time */
            readonly addedAt: string;
            readonly addedBy: string;
            /** @description Also of plugins that the desk had when it was said. */
            readonly events: readonly string[];
            /** @description Until then the former secret signs as well. */
            readonly formerSecretUntil: string | null;
            /** @description Whether it hears of confidential, anonymous and supervisory cases as well. */
            readonly guarded: boolean;
            readonly health: {
                /** @description Deliveries that were given up, at most 100. */
                readonly dead: number;
                /** @description To the minute. */
                readonly deliveredAt: string | null;
                readonly failingSince: string | null;
                readonly failures: number;
                readonly lastError: string | null;
                readonly retryAt: string | null;
                /** @enum {string} */
                readonly state: "untried" | "healthy" | "failing" | "broken";
            };
            /** @description The system behind it, never a person. */
            readonly name: string;
            readonly number: number;
            readonly pausedAt: string | null;
            /** @description gone: it answered 410, which asks for no more. */
            readonly pauseReason: ("operator" | "gone") | null;
            /** @constant */
            readonly payloadVersion: 1;
            /** @description https, on the internet. */
            readonly url: string;
            /** @description Goes as ETag and If-Match. */
            readonly version: number;
        };
        /** @description What a webhook is sent about a case: facts, no words and no people. */
        readonly WebhookDelivery: {
            readonly data: {
                /** Format: date-time */
                readonly at: string;
                /** @enum {string} */
                readonly by: "citizen" | "officer" | "system";
                readonly facts: {
                    /** Format: date-time */
                    readonly answeredAt?: string;
                    /** Format: date-time */
                    readonly deletedAt?: string;
                    /** Format: date-time */
                    readonly dueAt?: string;
                    readonly from?: (string) | null;
                    /** Format: date-time */
                    readonly receivedAt?: string;
                    readonly saidAt?: string | null;
                    /** Format: date-time */
                    readonly since?: string;
                    readonly to?: (string) | null;
                    /** Format: date-time */
                    readonly until?: string;
                } & {
                    readonly [key: string]: unknown;
                };
                /**
                 * Format: uuid
                 * @description Of the event; the header webhook-id.
                 */
                readonly id: string;
                /** @description Its place in the history of the case, from 1. */
                readonly sequence: number;
                /** @description As it was when this was sent. */
                readonly ticket: {
                    readonly anonymous: boolean;
                    readonly answeredAt: string | null;
                    readonly category: string | null;
                    readonly channel: string;
                    readonly closedAt: string | null;
                    readonly confidential: boolean;
                    readonly cooperative: components["schemas"]["Cooperative"] | null;
                    readonly cycle: number;
                    /** Format: uuid */
                    readonly id: string;
                    /** @description A kind of case: describeDesk lists them. */
                    readonly kind: string;
                    readonly number: string;
                    /** @enum {string} */
                    readonly phase: "new" | "active" | "waiting-citizen" | "waiting-other" | "answered" | "closed";
                    /** Format: date-time */
                    readonly receivedAt: string;
                    readonly region: string | null;
                    readonly state: string;
                    readonly supervisory: boolean;
                    readonly team: string | null;
                    /** Format: date-time */
                    readonly updatedAt: string;
                    readonly version: number;
                };
            };
            /**
             * Format: date-time
             * @description When it happened.
             */
            readonly timestamp: string;
            /** @description Such as ticket.moved. */
            readonly type: string;
            /** @constant */
            readonly version: 1;
        };
        /** @description An endpoint with its secret. */
        readonly WebhookWithSecret: {
            /** @description Shown here and nowhere else. Verify deliveries with it (Standard Webhooks). */
            readonly secret: string;
            readonly webhook: components["schemas"]["Webhook"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listArticles: {
        readonly parameters: {
            readonly query?: {
                /** @description The next of the page before. */
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Article"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getArticle: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly article: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly article: components["schemas"]["Article"];
                        readonly may: readonly ("written" | "submitted" | "returned" | "discarded" | "published" | "retired")[];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly writeArticle: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly article: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArticleInput"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedArticle"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readArticleHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly article: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ArticleEntry"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly publishArticle: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly article: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedArticle"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly discardArticle: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly article: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedArticle"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly retireArticle: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly article: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedArticle"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly returnArticle: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly article: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedArticle"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly submitArticle: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly article: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedArticle"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listArticleChanges: {
        readonly parameters: {
            readonly query: {
                readonly limit?: number;
                readonly since: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            /** Format: date-time */
                            readonly at: string;
                            readonly by: string;
                            readonly edition: number;
                            readonly fields: readonly string[];
                            readonly id: string;
                            readonly reason: string | null;
                            /** @enum {string} */
                            readonly type: "written" | "submitted" | "returned" | "discarded" | "published" | "retired";
                        }[];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPublishedArticles: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly content: unknown;
                            readonly id: string;
                            readonly publishedAt: string | null;
                            readonly publishedBy: string | null;
                        }[];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reportBreach: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date-time */
                    readonly from?: string;
                    /** @enum {string} */
                    readonly kind: "database" | "database-and-keys" | "account";
                    /**
                     * Format: date-time
                     * @description From then on 72 hours are counted.
                     */
                    readonly knownAt?: string;
                    /** @description The account, for `account`. */
                    readonly officer?: string;
                    readonly parties?: readonly string[];
                    /**
                     * Format: uuid
                     * @description The ticket about the breach; its clock gives the deadline.
                     */
                    readonly ticket?: string;
                    readonly tickets?: readonly string[];
                    /** Format: date-time */
                    readonly until?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BreachReport"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly countDue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly limit: components["schemas"]["TimeLimit"];
                    readonly pauses?: readonly {
                        /** Format: date-time */
                        readonly from: string;
                        readonly reason?: string;
                        readonly to: string | null;
                    }[];
                    /**
                     * Format: date-time
                     * @description When the clock starts.
                     */
                    readonly start: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Due"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly explainDue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly limit: components["schemas"]["TimeLimit"];
                    readonly pauses?: readonly {
                        /** Format: date-time */
                        readonly from: string;
                        readonly reason?: string;
                        readonly to: string | null;
                    }[];
                    /**
                     * Format: date-time
                     * @description When the clock starts.
                     */
                    readonly start: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Explanation"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCallSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CallSessions"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly findCaller: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly call: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Caller"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readCallRecording: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly call: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The recording of a call that has no ticket */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly attachCall: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly call: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly ticket: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openTicketOfCall: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly call: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly anonymous?: boolean;
                    /** @description What that answer said, for the page of the case; needs answeredAt. */
                    readonly answer?: string;
                    /**
                     * Format: date-time
                     * @description When he was answered before the case is recorded here: it comes in closed, clocks stop here, and figures count it here.
                     */
                    readonly answeredAt?: string;
                    /** @description The citizen's words. They are never rewritten. */
                    readonly body: string;
                    /** @description Whether the citizen waits to be called: then what is written settles nothing before. */
                    readonly callBack?: boolean;
                    readonly category?: string | null;
                    readonly confidential?: boolean;
                    readonly cooperative?: components["schemas"]["Cooperative"] | null;
                    readonly foreignIds?: readonly {
                        readonly id: string;
                        readonly system: string;
                    }[];
                    /** @description A kind of case: describeDesk lists them. */
                    readonly kind?: string;
                    readonly recusals?: readonly string[];
                    readonly region?: string | null;
                    readonly reporter?: {
                        /** @description Phone numbers are read as people write them. */
                        readonly contacts?: readonly {
                            readonly kind: string;
                            readonly value: string;
                        }[];
                        /** @enum {string} */
                        readonly kind?: "person" | "institution" | "cooperative";
                        /** Format: uuid */
                        readonly known?: string;
                        readonly name?: string;
                        readonly organization?: string;
                        /** @description Nobody else reads what comes to them: default false. */
                        readonly safeContacts?: boolean;
                    };
                    readonly represents?: {
                        /** @description Phone numbers are read as people write them. */
                        readonly contacts?: readonly {
                            readonly kind: string;
                            readonly value: string;
                        }[];
                        readonly name?: string;
                        readonly proofSeen?: boolean;
                        readonly relation: string;
                    };
                    readonly respondent?: string;
                    /** @description Default: the first words of the body. */
                    readonly subject?: string;
                    readonly supervisory?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly pin: string;
                        readonly ticket: components["schemas"]["Ticket"];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly endCall: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly takeNextCall: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly isTaken: boolean;
                        readonly ticket: string | null;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCalls: {
        readonly parameters: {
            readonly query?: {
                /** @description The next of the page before. */
                readonly after?: string;
                /** @description Empty: given to nobody. */
                readonly assignee?: string | null;
                /** @description With all categories below it. */
                readonly category?: string | readonly string[];
                readonly channel?: string;
                /** @description A kind of case: describeDesk lists them. */
                readonly kind?: string;
                readonly limit?: number;
                readonly phases?: readonly ("new" | "active" | "waiting-citizen" | "waiting-other" | "answered" | "closed")[];
                /** @description Empty: given to none. */
                readonly team?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["OwedCall"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listConversations: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ConversationItem"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getConversation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly handBackConversation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly takeOverConversation: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Null while it is on its way: ask again. */
                        readonly ticketId: string | null;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly findFacts: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the cooperative, digits only. Never the NIK of a person. */
                readonly nikop?: string;
                readonly simkopdesId?: string;
                readonly villageCode?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly contradictions: readonly {
                            readonly daysApart: number;
                            /** @description Two ids, the older observation first. */
                            readonly facts: readonly string[];
                            /** @enum {string} */
                            readonly kind: "legal-status" | "nib" | "npwp" | "bank-account" | "land" | "outlet" | "capital" | "loan" | "management" | "members" | "facilitator" | "obstacles";
                        }[];
                        readonly facts: readonly components["schemas"]["Fact"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly giveFact: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewFact"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedFact"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getFact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedFact"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly dismissFact: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Kept in clear: no names, no numbers of people. */
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedFact"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readFactHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["FactEntry"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reviseFact: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly confidence?: "high" | "medium" | "low";
                    /** @description An id, or a public https address. */
                    readonly evidence?: string;
                    /**
                     * Format: date-time
                     * @description When it was so. Default now.
                     */
                    readonly observedAt?: string;
                    readonly statement: components["schemas"]["FactStatement"];
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedFact"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly takeOverFact: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    readonly revision?: {
                        /** @enum {string} */
                        readonly confidence?: "high" | "medium" | "low";
                        /** @description An id, or a public https address. */
                        readonly evidence?: string;
                        /**
                         * Format: date-time
                         * @description When it was so. Default now.
                         */
                        readonly observedAt?: string;
                        readonly statement: components["schemas"]["FactStatement"];
                    };
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedFact"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly judgeFact: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly means: "visit" | "call" | "document" | "register" | "other";
                    /** @enum {string} */
                    readonly outcome: "confirmed" | "refuted" | "cannot-be-checked";
                    /** @description Must be given unless it is confirmed; kept in clear. */
                    readonly reason?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedFact"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly withdrawFact: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Kept in clear: no names, no numbers of people. */
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedFact"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listFactChanges: {
        readonly parameters: {
            readonly query: {
                readonly limit?: number;
                readonly since: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            /** Format: date-time */
                            readonly at: string;
                            readonly by: string;
                            readonly fact: {
                                readonly authors: readonly string[];
                                /** Format: date-time */
                                readonly changedAt: string;
                                /** @enum {string} */
                                readonly confidence: "high" | "medium" | "low";
                                /** @enum {string} */
                                readonly consent: "given" | "not-needed";
                                readonly cooperative: components["schemas"]["Cooperative"];
                                readonly evidence: string | null;
                                readonly id: string;
                                /** Format: date-time */
                                readonly observedAt: string;
                                /** Format: date-time */
                                readonly recordedAt: string;
                                readonly region: string | null;
                                /** @enum {string} */
                                readonly source: "citizen" | "officer" | "letter" | "register";
                                /** @enum {string} */
                                readonly state: "suggested" | "standing" | "dismissed" | "withdrawn";
                                readonly statement: components["schemas"]["FactStatement"];
                                readonly system: string | null;
                                readonly ticket: string | null;
                                readonly verdict: {
                                    /** Format: date-time */
                                    readonly at: string;
                                    readonly by: string;
                                    /** @enum {string} */
                                    readonly means: "visit" | "call" | "document" | "register" | "other";
                                    /** @enum {string} */
                                    readonly outcome: "confirmed" | "refuted" | "cannot-be-checked";
                                    readonly reason: string;
                                } | null;
                                /** @description Goes as ETag and If-Match. */
                                readonly version: number;
                            };
                            readonly id: string;
                            /** @description Such as given, revised, judged. */
                            readonly type: string;
                        }[];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly countFacts: {
        readonly parameters: {
            readonly query?: {
                /** @description Parts of a code that make a group. */
                readonly depth?: "1" | "2" | "3";
                readonly region?: string;
                /** @description For publication, such as 5: no count below it is shown. */
                readonly smallest?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly countedAt: string;
                        readonly definitions: {
                            readonly [key: string]: components["schemas"]["Label"];
                        };
                        readonly groups: readonly components["schemas"]["FactGroup"][];
                        readonly smallest: number;
                        readonly total: components["schemas"]["FactGroup"];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reviewFacts: {
        readonly parameters: {
            readonly query?: {
                /** @description The next of the page before. */
                readonly after?: string;
                readonly ground?: "contradiction" | "suggestion" | "unverified" | "stale";
                readonly kind?: "legal-status" | "nib" | "npwp" | "bank-account" | "land" | "outlet" | "capital" | "loan" | "management" | "members" | "facilitator" | "obstacles";
                readonly limit?: number;
                readonly region?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ReviewItem"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly suggestFact: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewFact"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedFact"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDeadLetters: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description How many wait; null for a key that is limited. */
                        readonly inbox: number | null;
                        readonly items: readonly components["schemas"]["DeadLetter"][];
                        /** @description How many wait; null for a key that is limited. */
                        readonly outbox: number | null;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly discardDeadLetter: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly letter: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description A word or the number of a letter: kept in clear. */
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly replayDeadLetter: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly letter: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDiscards: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Discard"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly followEvents: {
        readonly parameters: {
            readonly query?: {
                /** @description Stands for Last-Event-ID where it cannot be sent. */
                readonly from?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ends after ten minutes, and with the access of whoever listens: come back. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listExports: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly actor: components["schemas"]["Actor"];
                            /** Format: date-time */
                            readonly at: string;
                            readonly columns: readonly string[];
                            readonly filter: {
                                readonly [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportFacts: {
        readonly parameters: {
            readonly query?: {
                readonly region?: string;
                readonly separator?: "," | ";";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One line a fact. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportTickets: {
        readonly parameters: {
            readonly query?: {
                /** @description How the last duty to answer stands: presumed = given, without a proof that it arrived. */
                readonly answer?: "owed" | "answered" | "reached" | "presumed" | "unreached" | "waived";
                /** @description Empty: given to nobody. */
                readonly assignee?: string | null;
                /** @description Hash of the calendar of its deadlines. */
                readonly calendar?: string;
                /** @description With all categories below it. */
                readonly category?: string | readonly string[];
                readonly channel?: string;
                /** @description Only cases whose answer is prepared so far. */
                readonly draft?: "written" | "submitted" | "approved" | "returned";
                readonly dueBefore?: string;
                /** @description What another system calls it. */
                readonly foreignId?: string;
                /** @description Only cases whose reporter is hidden, or only the others. */
                readonly guarded?: boolean;
                readonly joined?: boolean;
                /** @description A kind of case: describeDesk lists them. */
                readonly kind?: string;
                /** @description A language of the desk by its BCP 47 tag, such as `id`. */
                readonly locale?: string;
                /** @description Given to nobody, or to others. */
                readonly notAssignedTo?: readonly string[];
                /** @description Only cases with an answer of which nobody can tell the citizen. */
                readonly noWay?: true;
                /** @description Beginning of a ticket number, as typed. */
                readonly number?: string;
                readonly owed?: boolean;
                readonly phases?: readonly ("new" | "active" | "waiting-citizen" | "waiting-other" | "answered" | "closed")[];
                /** @description Exactly there: the village of its cooperative, else its region. */
                readonly place?: string;
                /** @description With all regions below it. */
                readonly region?: string;
                readonly reporter?: string | readonly string[];
                readonly separator?: "," | ";";
                /** @description Empty: given to none. */
                readonly team?: string | null;
                /** @description Only cases whose citizen has to be called. */
                readonly toCall?: true;
                readonly updatedFrom?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One line a case, page by page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openFieldTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly secret: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly task: components["schemas"]["FieldTask"] | null;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reportFromField: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The same report twice is kept once. */
                    readonly key: string;
                    readonly secret: string;
                    /** @enum {string} */
                    readonly step: "started" | "done" | "impossible";
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly outcome: "kept" | "over" | "full";
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly channels: {
                            readonly [key: string]: boolean;
                        };
                        readonly deadLetters: {
                            readonly inbox: number;
                            readonly outbox: number;
                        };
                        readonly inbox: number;
                        readonly keys: string;
                        readonly ok: boolean;
                        readonly outbox: number;
                        readonly serving: boolean;
                        readonly store: boolean;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly askBank: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description A language of the desk by its BCP 47 tag, such as `id`.
                     * @default id
                     */
                    readonly locale?: string;
                    readonly question: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BankAnswer"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly describeKnowledge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description How many sample articles were never taken in. */
                        readonly missingSamples: number;
                        /** @description Whose figure an article may tell. */
                        readonly parties: readonly {
                            readonly id: string;
                            readonly name: string;
                        }[];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAskedQuestions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly article: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["AskedTicket"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getCoverage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KnowledgeCoverage"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listGaps: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["KnowledgeGap"][];
                        /** @description The maximum number of latest tickets that were looked at. */
                        readonly looked: number;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly previewArticle: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Null for one that is not kept yet. */
                    readonly article: string | null;
                    readonly content: components["schemas"]["ArticleContent"];
                    readonly questions: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArticlePreview"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly importSampleArticles: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly drafts: readonly string[];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly whoAmI: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Of the workflow, where a case is ready for them. */
                        readonly actions: readonly string[];
                        readonly id: string;
                        /** @enum {string} */
                        readonly kind: "citizen" | "officer" | "system";
                        readonly permissions: readonly string[];
                        readonly regions: readonly string[];
                        readonly roles: readonly string[];
                        readonly units: readonly string[];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly describeDesk: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Desk"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDigest: {
        readonly parameters: {
            readonly query?: {
                readonly officer?: string;
                readonly unit?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly digest: {
                            /** @description Open cases whose citizen has to be called. */
                            readonly calls: number;
                            readonly late: number;
                            /** @description The most pressing, at most five. */
                            readonly next: readonly {
                                readonly dueAt: string | null;
                                /** @enum {string} */
                                readonly kind: "breached" | "returned" | "approval" | "due" | "reopened" | "news" | "assigned" | "unplaced" | "disposed" | "new";
                                readonly metric: string | null;
                                readonly ticket: {
                                    readonly category: string | null;
                                    /** Format: uuid */
                                    readonly id: string;
                                    /** @description A kind of case: describeDesk lists them. */
                                    readonly kind: string;
                                    readonly number: string;
                                    readonly team: string | null;
                                };
                            }[];
                            /** @description Deadlines of today that are to come. */
                            readonly today: number;
                            readonly unit: string;
                            /** @description Cases in the queue of the unit that nobody handles. */
                            readonly waiting: number;
                        } | null;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listObligations: {
        readonly parameters: {
            readonly query?: {
                /** @description The next of the page before. */
                readonly after?: string;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly number: string;
                            readonly obligations: readonly components["schemas"]["Obligation"][];
                            /** Format: uuid */
                            readonly ticketId: string;
                        }[];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getParty: {
        readonly parameters: {
            readonly query?: {
                /** @description Why it is needed; kept with the view. */
                readonly ground?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonWithHistory"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly linkAddress: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly evidence: "officer" | "document";
                    readonly kind: string;
                    readonly reason: string;
                    readonly value: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly unlinkAddress: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly id: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCorrections: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly after: {
                                readonly contacts?: readonly {
                                    readonly kind: string;
                                    readonly value: string;
                                }[];
                                readonly name?: string;
                                readonly subject?: string;
                                readonly text?: string;
                            } | null;
                            readonly at: string;
                            readonly before: {
                                readonly contacts?: readonly {
                                    readonly kind: string;
                                    readonly value: string;
                                }[];
                                readonly name?: string;
                                readonly subject?: string;
                                readonly text?: string;
                            } | null;
                            readonly by: components["schemas"]["Actor"];
                            readonly fields: readonly ("name" | "contacts" | "words")[];
                            readonly number: string;
                            readonly reason: string;
                        }[];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly correctParty: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly correction: {
                        readonly contact?: {
                            readonly from?: {
                                readonly kind: string;
                                readonly value: string;
                            };
                            readonly to: {
                                readonly kind: string;
                                readonly value: string;
                            };
                        };
                        readonly message?: {
                            readonly id: string;
                            readonly subject?: string;
                            readonly text: string;
                            readonly ticket: string;
                        };
                        readonly name?: string;
                    };
                    /** @description A word or the number of a letter: kept in clear. */
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly at: string;
                        readonly party: string;
                        readonly reason: string;
                        readonly tickets: readonly {
                            readonly id: string;
                            readonly number: string;
                        }[];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly distinguishParties: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly other: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly planErasure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ErasurePlan"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly eraseParty: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description A word or the number of a letter: kept in clear. */
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly at: string;
                        /** @description Rows by their kind. */
                        readonly count: {
                            readonly [key: string]: number;
                        };
                        readonly party: string;
                        readonly reason: string;
                        readonly tickets: readonly {
                            readonly closedAt: string | null;
                            readonly id: string;
                            readonly number: string;
                            /** Format: date-time */
                            readonly openedAt: string;
                            /** @enum {string} */
                            readonly phase: "new" | "active" | "waiting-citizen" | "waiting-other" | "answered" | "closed";
                        }[];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportParty: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description A word or the number of a letter: kept in clear. */
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PartyExport"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly verifyPartyHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly events: number;
                        readonly head: string;
                        /** @constant */
                        readonly intact: true;
                    } | {
                        /** @constant */
                        readonly intact: false;
                        /** @enum {string} */
                        readonly reason: "sequence" | "digest" | "link";
                        readonly sequence: number;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly mergeParties: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly into: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly merged: string | null;
                        readonly person: string;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly restrictProcessing: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly resumeProcessing: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly splitParty: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly from: string | null;
                        readonly person: string;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly suggestParties: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["PersonMatch"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly findParties: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly channel?: string;
                    readonly kind: string;
                    readonly value: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["PersonMatch"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordPostalLetter: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PostalLetter"];
                readonly "multipart/form-data": {
                    readonly file?: readonly string[];
                    readonly ticket: components["schemas"]["PostalLetter"];
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedPostalLetter"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly countOpenNow: {
        readonly parameters: {
            readonly query?: {
                readonly by?: "region" | "category";
                /** @description With all categories below it. */
                readonly category?: string | readonly string[];
                /** @description A kind of case: describeDesk lists them. */
                readonly kind?: string;
                /** @description Parts of a code that make a group. */
                readonly parts?: "1" | "2";
                /** @description With all regions below it. */
                readonly region?: string;
                /** @description Empty: given to none. */
                readonly team?: string | null;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** Format: date-time */
                        readonly countedAt: string;
                        readonly groups: readonly {
                            readonly key: string | null;
                            readonly late: number;
                            /** @description Null where none is given. */
                            readonly name: components["schemas"]["Label"] | null;
                            readonly open: number;
                        }[];
                        readonly late: number;
                        readonly open: number;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getRecap: {
        readonly parameters: {
            readonly query?: {
                /** @description Parts of a code that make a group. Default 2. */
                readonly depth?: number;
                /** @description `2026-03`; or a week. */
                readonly month?: string;
                /** @description For publication, such as 5: no count below it is shown. */
                readonly smallest?: number;
                /** @description The last one of several. */
                readonly until?: string;
                /** @description `2026-W14`, from Monday on; or a month. */
                readonly week?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recap"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportRecap: {
        readonly parameters: {
            readonly query?: {
                /** @description Parts of a code that make a group. Default 2. */
                readonly depth?: number;
                /** @description A language of the desk by its BCP 47 tag, such as `id`. */
                readonly locale?: string;
                /** @description `2026-03`; or a week. */
                readonly month?: string;
                readonly separator?: "," | ";";
                /** @description For publication, such as 5: no count below it is shown. */
                readonly smallest?: number;
                /** @description The last one of several. */
                readonly until?: string;
                /** @description `2026-W14`, from Monday on; or a month. */
                readonly week?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Three lines a group: all, officers, bot. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly suggestTicketsFor: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportDraft"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["MergeSuggestion"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTemplates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["AnswerTemplate"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly pullUpdates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly foreignId: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly added: number;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTickets: {
        readonly parameters: {
            readonly query?: {
                /** @description The next of the page before. */
                readonly after?: string;
                /** @description How the last duty to answer stands: presumed = given, without a proof that it arrived. */
                readonly answer?: "owed" | "answered" | "reached" | "presumed" | "unreached" | "waived";
                /** @description Empty: given to nobody. */
                readonly assignee?: string | null;
                /** @description Hash of the calendar of its deadlines. */
                readonly calendar?: string;
                /** @description With all categories below it. */
                readonly category?: string | readonly string[];
                readonly channel?: string;
                /** @description Only cases whose answer is prepared so far. */
                readonly draft?: "written" | "submitted" | "approved" | "returned";
                readonly dueBefore?: string;
                /** @description What another system calls it. */
                readonly foreignId?: string;
                /** @description Only cases whose reporter is hidden, or only the others. */
                readonly guarded?: boolean;
                readonly joined?: boolean;
                /** @description A kind of case: describeDesk lists them. */
                readonly kind?: string;
                readonly limit?: number;
                /** @description Given to nobody, or to others. */
                readonly notAssignedTo?: readonly string[];
                /** @description Only cases with an answer of which nobody can tell the citizen. */
                readonly noWay?: true;
                /** @description Beginning of a ticket number, as typed. */
                readonly number?: string;
                readonly order?: "due" | "newest" | "updated";
                readonly owed?: boolean;
                readonly phases?: readonly ("new" | "active" | "waiting-citizen" | "waiting-other" | "answered" | "closed")[];
                /** @description Exactly there: the village of its cooperative, else its region. */
                readonly place?: string;
                /** @description With all regions below it. */
                readonly region?: string;
                readonly reporter?: string | readonly string[];
                /** @description Empty: given to none. */
                readonly team?: string | null;
                /** @description Only cases whose citizen has to be called. */
                readonly toCall?: true;
                readonly updatedFrom?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["TicketItem"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openTicket: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewTicket"];
                readonly "multipart/form-data": {
                    readonly file?: readonly string[];
                    readonly ticket: components["schemas"]["NewTicket"];
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getTicket: {
        readonly parameters: {
            readonly query?: {
                /** @description The `earlier` of the page behind. Default: the last page. */
                readonly before?: number;
                /** @description Events of a page; the last one has up to twice as many. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketView"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly act: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketAction"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly answer: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly assign: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    readonly assignee?: string | null;
                    readonly reason?: string;
                    readonly team?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordAttempt: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly by: string;
                    /** Format: uuid */
                    readonly obligationId: string;
                    /** @enum {string} */
                    readonly outcome: "sent" | "delivered" | "read" | "failed" | "no-answer" | "busy" | "wrong-number" | "reached";
                    readonly remark?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readCaseFile: {
        readonly parameters: {
            readonly query?: {
                /** @description Why it is needed. Default `case-file`. */
                readonly ground?: string;
                /** @description Whether a browser shows it, to be printed. */
                readonly inline?: boolean;
                /** @description A language of the desk by its BCP 47 tag, such as `id`. */
                readonly locale?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page that loads nothing and runs nothing. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly claim: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly classify: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    readonly category?: string | null;
                    readonly cooperative?: components["schemas"]["Cooperative"] | null;
                    /** @description A kind of case: describeDesk lists them. */
                    readonly kind?: string;
                    readonly recusals?: readonly string[];
                    readonly region?: string | null;
                    readonly supervisory?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly close: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getConversationOfTicket: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly conversation: components["schemas"]["Conversation"] | null;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getCooperativeOfTicket: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CooperativeOfTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftView"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly writeDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DraftInput"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly approveDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly discardDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly returnDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sendDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly submitDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly explainClock: {
        readonly parameters: {
            readonly query: {
                readonly cycle?: number;
                readonly metric: string;
                readonly policy?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClockExplanation"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listFactsOfTicket: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Fact"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listFieldLinks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly links: readonly components["schemas"]["FieldLink"][];
                        readonly withheld: string | null;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly askInField: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description What to look at. It is masked before it is shown. */
                    readonly task: string;
                    /** @description A task, such as facilitator, never a person. */
                    readonly to: string;
                    readonly validMs?: number;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly link: components["schemas"]["FieldLink"];
                        /** @description Shown here, and again to the same Idempotency-Key. */
                        readonly secret: string;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly withdrawFieldLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
                readonly link: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly blob: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The bytes, as what they are; pictures may be shown in their place. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly verifyTicketHistory: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly events: number;
                        readonly head: string;
                        /** @constant */
                        readonly intact: true;
                    } | {
                        /** @constant */
                        readonly intact: false;
                        /** @enum {string} */
                        readonly reason: "sequence" | "digest" | "link";
                        readonly sequence: number;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly mayJoin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly mayJoin: boolean;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly join: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly leave: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly placeHold: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly source: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly liftHold: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly link: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly as: "duplicate-of" | "related";
                    /** Format: uuid */
                    readonly ticketId: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly previewMerge: {
        readonly parameters: {
            readonly query: {
                readonly into: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MergePreview"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly mergeTickets: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly into: string;
                    readonly reason?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addWords: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Where he said it: phone, counter, or your own word. */
                    readonly channel: string;
                    /** @description Whether the case stays where it stands; else it is resumed or reopened as by a message of his. */
                    readonly keepsStatus?: boolean;
                    /** @description The citizen's words. They are never rewritten. */
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly assignNext: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addNote: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly renewPin: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly printPostalAnswer: {
        readonly parameters: {
            readonly query?: {
                /** @description Why it is needed. Default `postal-answer`. */
                readonly ground?: string;
                /** @description Whether a browser shows it, to be printed. */
                readonly inline?: boolean;
                /** @description A language of the desk by its BCP 47 tag, such as `id`. */
                readonly locale?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page that loads nothing and runs nothing. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ask: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rate: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly score: number;
                    readonly text?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly markRead: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getRedactedTicket: {
        readonly parameters: {
            readonly query?: {
                /** @description The `earlier` of the page behind. Default: the last page. */
                readonly before?: number;
                /** @description Events of a page; the last one has up to twice as many. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketView"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reopen: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReports: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["TicketItem"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly restrict: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    readonly anonymous?: boolean;
                    readonly confidential?: boolean;
                    readonly reason?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly revealTicket: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The `earlier` of the page behind. Default: the last page. */
                    readonly before?: number;
                    /** @description A word or the number of a letter: kept in clear. */
                    readonly ground: string;
                    /**
                     * @description Events of a page; the last one has up to twice as many.
                     * @default 100
                     */
                    readonly limit?: number;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketView"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly suggestTickets: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["MergeSuggestion"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly splitTicket: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    readonly reason?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly composeAnswers: {
        readonly parameters: {
            readonly query?: {
                /** @description A language of the desk by its BCP 47 tag, such as `id`. */
                readonly locale?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly id: string;
                            readonly label: components["schemas"]["Label"];
                            readonly text: string;
                        }[];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly composeAnswer: {
        readonly parameters: {
            readonly query?: {
                /** @description A language of the desk by its BCP 47 tag, such as `id`. */
                readonly locale?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly template: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly text: string;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getTicketSync: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly foreignId: {
                            readonly id: string;
                            readonly system: string;
                        } | null;
                        readonly sharedAt: string | null;
                        readonly system: string;
                        /** @description Why it is told nothing more; null when it is told. */
                        readonly withheld: string | null;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly suggestTopics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TopicSuggestions"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readTranscript: {
        readonly parameters: {
            readonly query?: {
                /** @description The `earlier` of the page behind. Default: the last page. */
                readonly before?: number;
                /** @description Events of a page; the last one has up to twice as many. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Give it as `before` for the events before these; null at the beginning. */
                        readonly earlier: number | null;
                        readonly items: readonly components["schemas"]["MessageEntry"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listViewsOfTicket: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ViewRecord"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordView: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly fields: readonly ("name" | "contacts" | "words" | "masked-words" | "files" | "list" | "refused")[];
                    /** @description A word or the number of a letter: kept in clear. */
                    readonly ground?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly noted: true;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly waive: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly obligationId: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedTicket"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openTickets: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly tickets: readonly components["schemas"]["NewTicket"][];
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly pin: string | null;
                            readonly problem: components["schemas"]["Problem"] | null;
                            readonly ticket: components["schemas"]["Ticket"] | null;
                        }[];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly findTicket: {
        readonly parameters: {
            readonly query?: {
                /** @description The `earlier` of the page behind. Default: the last page. */
                readonly before?: number;
                /** @description Events of a page; the last one has up to twice as many. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly number: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketView"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly countTickets: {
        readonly parameters: {
            readonly query?: {
                /** @description How the last duty to answer stands: presumed = given, without a proof that it arrived. */
                readonly answer?: "owed" | "answered" | "reached" | "presumed" | "unreached" | "waived";
                /** @description Empty: given to nobody. */
                readonly assignee?: string | null;
                /** @description Hash of the calendar of its deadlines. */
                readonly calendar?: string;
                /** @description With all categories below it. */
                readonly category?: string | readonly string[];
                readonly channel?: string;
                /** @description Only cases whose answer is prepared so far. */
                readonly draft?: "written" | "submitted" | "approved" | "returned";
                readonly dueBefore?: string;
                readonly joined?: boolean;
                /** @description A kind of case: describeDesk lists them. */
                readonly kind?: string;
                /** @description Given to nobody, or to others. */
                readonly notAssignedTo?: readonly string[];
                /** @description Only cases with an answer of which nobody can tell the citizen. */
                readonly noWay?: true;
                readonly owed?: boolean;
                readonly phases?: readonly ("new" | "active" | "waiting-citizen" | "waiting-other" | "answered" | "closed")[];
                /** @description With all regions below it. */
                readonly region?: string;
                /** @description Empty: given to none. */
                readonly team?: string | null;
                /** @description Only cases whose citizen has to be called. */
                readonly toCall?: true;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketCounts"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly countManyTickets: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly filters: {
                        readonly [key: string]: {
                            /**
                             * @description How the last duty to answer stands: presumed = given, without a proof that it arrived.
                             * @enum {string}
                             */
                            readonly answer?: "owed" | "answered" | "reached" | "presumed" | "unreached" | "waived";
                            /** @description Empty: given to nobody. */
                            readonly assignee?: string | null;
                            /** @description Hash of the calendar of its deadlines. */
                            readonly calendar?: string;
                            /** @description With all categories below it. */
                            readonly category?: string | readonly string[];
                            readonly channel?: string;
                            /**
                             * @description Only cases whose answer is prepared so far.
                             * @enum {string}
                             */
                            readonly draft?: "written" | "submitted" | "approved" | "returned";
                            /** Format: date-time */
                            readonly dueBefore?: string;
                            readonly joined?: boolean;
                            /** @description A kind of case: describeDesk lists them. */
                            readonly kind?: string;
                            /** @description Given to nobody, or to others. */
                            readonly notAssignedTo?: readonly string[];
                            /**
                             * @description Only cases with an answer of which nobody can tell the citizen.
                             * @constant
                             */
                            readonly noWay?: true;
                            readonly owed?: boolean;
                            readonly phases?: readonly ("new" | "active" | "waiting-citizen" | "waiting-other" | "answered" | "closed")[];
                            /** @description With all regions below it. */
                            readonly region?: string;
                            /** @description Empty: given to none. */
                            readonly team?: string | null;
                            /**
                             * @description Only cases whose citizen has to be called.
                             * @constant
                             */
                            readonly toCall?: true;
                        };
                    };
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly counts: {
                            readonly [key: string]: components["schemas"]["TicketCounts"];
                        };
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRedactedTickets: {
        readonly parameters: {
            readonly query?: {
                /** @description The next of the page before. */
                readonly after?: string;
                /** @description How the last duty to answer stands: presumed = given, without a proof that it arrived. */
                readonly answer?: "owed" | "answered" | "reached" | "presumed" | "unreached" | "waived";
                /** @description Empty: given to nobody. */
                readonly assignee?: string | null;
                /** @description Hash of the calendar of its deadlines. */
                readonly calendar?: string;
                /** @description With all categories below it. */
                readonly category?: string | readonly string[];
                readonly channel?: string;
                /** @description Only cases whose answer is prepared so far. */
                readonly draft?: "written" | "submitted" | "approved" | "returned";
                readonly dueBefore?: string;
                /** @description What another system calls it. */
                readonly foreignId?: string;
                /** @description Only cases whose reporter is hidden, or only the others. */
                readonly guarded?: boolean;
                readonly joined?: boolean;
                /** @description A kind of case: describeDesk lists them. */
                readonly kind?: string;
                readonly limit?: number;
                /** @description Given to nobody, or to others. */
                readonly notAssignedTo?: readonly string[];
                /** @description Only cases with an answer of which nobody can tell the citizen. */
                readonly noWay?: true;
                /** @description Beginning of a ticket number, as typed. */
                readonly number?: string;
                readonly order?: "due" | "newest" | "updated";
                readonly owed?: boolean;
                readonly phases?: readonly ("new" | "active" | "waiting-citizen" | "waiting-other" | "answered" | "closed")[];
                /** @description Exactly there: the village of its cooperative, else its region. */
                readonly place?: string;
                /** @description With all regions below it. */
                readonly region?: string;
                readonly reporter?: string | readonly string[];
                /** @description Empty: given to none. */
                readonly team?: string | null;
                /** @description Only cases whose citizen has to be called. */
                readonly toCall?: true;
                readonly updatedFrom?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["TicketItem"][];
                        readonly next: string | null;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly searchTickets: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description The next of the page before. */
                    readonly after?: string;
                    /** @description Also names, NIK, phone numbers and e-mail addresses, each as a whole. Needs `parties:read` too, and is recorded; at most 60 times an hour. */
                    readonly identities?: boolean;
                    /** @description A ticket number or its beginning, or up to 8 words, all of which must be found. */
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SearchPage"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly trackTicket: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description false where you do not show them: that they are shown proves that they arrived. */
                    readonly answers?: boolean;
                    /** @description The last four digits of the phone number that the citizen gave. */
                    readonly contact?: string;
                    /** @description Of a program with a key that asks for others: the address of whoever typed the PIN. Wrong PINs are counted by it. */
                    readonly network?: string;
                    readonly number: string;
                    readonly pin: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrackingResult"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly joinTracked: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly number: string;
                    readonly pass: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrackingResult"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly leaveTracked: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly number: string;
                    readonly pass: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrackingResult"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly secret: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrackingResult"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addTracked: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly key: string;
                    readonly number: string;
                    readonly pass: string;
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrackingResult"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rateTracked: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly number: string;
                    readonly pass: string;
                    readonly score: number;
                    readonly text?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrackingResult"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reopenTracked: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly number: string;
                    readonly pass: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TrackingResult"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportLabelledTickets: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How officers classified past tickets, without personal data, as JSON lines */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listViews: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                /** @description Searches for people alone. */
                readonly searches?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ViewRecord"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly signalTyping: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly ticket: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listWebhooks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Webhook"][];
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewWebhook"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedWebhook"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": {
                    readonly events?: readonly ("*" | "ticket.opened" | "ticket.moved" | "ticket.assigned" | "ticket.classified" | "ticket.recused" | "ticket.restricted" | "ticket.linked" | "ticket-sync:shared" | "ticket-sync:received" | "merged-tickets:joined" | "merged-tickets:left" | "merged-tickets:report-joined" | "merged-tickets:report-left" | "merged-tickets:report-wrote" | "message.received" | "message.sent" | "message.failed" | "field-tasks:asked" | "field-tasks:opened" | "field-tasks:withdrawn" | "note.added" | "obligation.owed" | "obligation.attempted" | "obligation.fulfilled" | "obligation.reached" | "obligation.presumed" | "obligation.to-call" | "obligation.no-way" | "obligation.waived" | "obligation.unreached" | "replies:draft-written" | "replies:draft-submitted" | "replies:draft-approved" | "replies:draft-returned" | "replies:draft-discarded" | "pin.renewed" | "party.exported" | "party.corrected" | "party.erased" | "sla.warned" | "sla.breached" | "sla.rescheduled" | "ratings:given" | "merged-tickets:declined" | "legal-holds:placed" | "legal-holds:lifted")[];
                    /** @description Whether it hears of confidential, anonymous and supervisory cases as well. */
                    readonly guarded?: boolean;
                    /** @description The system behind it, never a person. */
                    readonly name?: string;
                    /** @description https, on the internet. */
                    readonly url?: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedWebhook"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly pauseWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedWebhook"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly replayWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly replayed: number;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly resumeWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangedWebhook"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rotateWebhookSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description A new UUID for each change, the same one for each retry: then it happens once. */
                readonly "Idempotency-Key": string;
                /** @description The ETag of what you change, as you read it: if it has changed since, you get a 412. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly testWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly number: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly delivered: boolean;
                        readonly error: string | null;
                        readonly tookMs: number;
                    };
                };
            };
            /** @description A problem; `code` says which: see the table of problems. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
