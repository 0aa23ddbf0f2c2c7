const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** How much one citizen may send, and how long things are valid. */
export interface WebchatLimits {
  /** Maximum length of one message, in UTF-16 code units. */
  readonly textCharacters: number;
  /** Maximum file size, in bytes. */
  readonly fileBytes: number;
  /** Accepted media types, as detected in the bytes. */
  readonly mimes: readonly string[];
  /** Bytes that one session may upload in 24 hours. */
  readonly uploadBytesPerDay: number;
  /** Bytes of files and forms from one client address in an hour. */
  readonly addressBytesPerHour: number;
  /** Concurrent file chunks from one session. */
  readonly uploadsPerSession: number;
  /** Concurrent file chunks and forms from one client address. */
  readonly uploadsPerAddress: number;
  /** Messages and read marks of one session in a minute. */
  readonly messagesPerMinute: number;
  /** Messages and read marks of one session in 24 hours: this limits the length of a conversation, which is read as a whole. */
  readonly messagesPerDay: number;
  /** All other requests of one session in a minute. */
  readonly requestsPerMinute: number;
  /** New sessions, forms and tracking attempts from one client address in a minute. */
  readonly visitsPerMinute: number;
  /** Mails with codes or copies that one client address requests in an hour. */
  readonly copiesPerHour: number;
  /** All requests from one client address in a minute. */
  readonly addressRequestsPerMinute: number;
  /** Streams that one session may hold open. */
  readonly streamsPerSession: number;
  /** Streams that one client address may hold open: a whole village may share it. */
  readonly streamsPerAddress: number;
  /** Streams that this process holds open. */
  readonly streams: number;
  /** Concurrent responses with files or transcripts for one session. */
  readonly downloadsPerSession: number;
  /** Concurrent responses with files or transcripts for one client address. */
  readonly downloadsPerAddress: number;
  /** Concurrent responses with files or transcripts that this process holds in memory. */
  readonly downloads: number;
  /** Lifetime of a token in ms. */
  readonly tokenMs: number;
  /** Time after a token's expiry in which it can still be renewed, in ms. */
  readonly renewMs: number;
}

/** Defaults of all limits. */
export const defaultLimits: WebchatLimits = {
  textCharacters: 4_000,
  fileBytes: 10 * 1024 * 1024,
  mimes: [
    'image/jpeg',
    'image/png',
    'image/webp',
    'application/pdf',
    'video/mp4',
    'audio/mp4',
    'audio/ogg',
    'audio/mpeg',
  ],
  uploadBytesPerDay: 50 * 1024 * 1024,
  addressBytesPerHour: 256 * 1024 * 1024,
  uploadsPerSession: 4,
  uploadsPerAddress: 32,
  messagesPerMinute: 60,
  messagesPerDay: 1_000,
  requestsPerMinute: 240,
  visitsPerMinute: 20,
  copiesPerHour: 20,
  addressRequestsPerMinute: 1_200,
  streamsPerSession: 4,
  streamsPerAddress: 100,
  streams: 2_000,
  downloadsPerSession: 6,
  downloadsPerAddress: 24,
  downloads: 64,
  tokenMs: hourMs,
  renewMs: 30 * dayMs,
};

/** Maximum JSON body in bytes; a message of 4,000 characters with ten files is far smaller. */
export const maxJsonBytes = 64 * 1024;
/** Maximum chunk of an upload in bytes. */
export const maxChunkBytes = 256 * 1024;
/** How far a client's time may lie in the past, in ms, because an offline queue is sent late. */
export const maxDelayMs = 30 * dayMs;
/** How long a private value, such as a PIN, waits to be fetched by the citizen, in ms. */
export const secretMs = dayMs;
/** How long an unfinished upload can be continued, in ms. */
export const uploadMs = dayMs;
