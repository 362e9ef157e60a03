// Calls services by the Connect protocol, in JSON, with fetch: what the modules that
// protoc-gen-martlet writes call over. It has no dependencies.

/** A message without fields. */
export type Empty = { [key: string]: never };
/** Where a type's fields follow. */
export type Nothing = {};
/** At most one of several fields. */
export type OneOf<Choices> = {
  [Name in keyof Choices]:
    { [Chosen in Name]?: Choices[Chosen] } & { [Other in Exclude<keyof Choices, Name>]?: never };
}[keyof Choices];
/** Bytes, as text in base64. */
export type Base64 = string;
/** A number of 64 bits, as decimal digits. */
export type Integer64 = string;
/** A number with a fraction. */
export type Double = number | "NaN" | "Infinity" | "-Infinity";
/** A time, as in "2027-01-31T16:00:00Z". */
export type Timestamp = string;
/** A span of time, as in "1.5s". */
export type Duration = string;
/** Any JSON. */
export type Value = null | boolean | number | string | Value[] | Struct;
/** Any JSON object. */
export type Struct = { [key: string]: Value };
/** A message with its type. */
export type Any = { "@type": string; [key: string]: unknown };

/** A reply that comes. */
export type Reply<Message> = Promise<Message>;
/** Replies that come one after the other; who stops reading ends the call. */
export type Replies<Message> = AsyncGenerator<Message, void, void>;

/** How a call is made. */
export interface CallOptions {
  /** Ends the call: it fails as "canceled". */
  signal?: AbortSignal;
  /** Milliseconds after which it fails as "deadline_exceeded"; the server is told. */
  timeout?: number;
  /** What the call shows beside what its transport does. */
  headers?: HeadersInit;
  /** Told what stands before the reply. */
  onHeader?: (headers: Headers) => void;
  /** Told what stands behind the reply. */
  onTrailer?: (trailers: { [name: string]: string[] }) => void;
}

/** What makes calls: a Transport, or what a test puts in its place. */
export interface Caller {
  unary<Message>(path: string, request?: unknown, options?: CallOptions): Promise<Message>;
  stream<Message>(path: string, request?: unknown, options?: CallOptions)
    : AsyncGenerator<Message, void, void>;
}

/** Makes calls to one server. */
export class Transport implements Caller {
  /**
   * @param base the server's address, such as "https://chat.example.org"
   */
  constructor(base: string, options?: {
    /** What each call shows, or a function that gives it. */
    headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
    /** What is used in place of the page's fetch. */
    fetch?: typeof globalThis.fetch;
    /** Bytes that a message of a stream may have. */
    limit?: number;
  });
  unary<Message>(path: string, request?: unknown, options?: CallOptions): Promise<Message>;
  stream<Message>(path: string, request?: unknown, options?: CallOptions)
    : AsyncGenerator<Message, void, void>;
}

/** One of Connect's codes. */
export type Code =
  | "canceled" | "unknown" | "invalid_argument" | "deadline_exceeded" | "not_found"
  | "already_exists" | "permission_denied" | "resource_exhausted" | "failed_precondition"
  | "aborted" | "out_of_range" | "unimplemented" | "internal" | "unavailable" | "data_loss"
  | "unauthenticated";

/** Why a call has failed. */
export class ConnectError extends Error {
  constructor(code: Code, message: string, details?: ErrorDetail[], options?: ErrorOptions);
  /** What kind of failure it is. */
  code: Code;
  /** What the other side has said besides. */
  details: ErrorDetail[];
}

/** What an error says besides its sentence. */
export interface ErrorDetail {
  /** The message's full name. */
  type: string;
  /** The message, in base64. */
  value: Base64;
  /** The message in JSON, where the server gives it. */
  debug?: Value;
}

/** Bytes as a message has them. */
export function toBase64(bytes: Uint8Array): Base64;
/** The bytes that a message has as text, in either alphabet. */
export function fromBase64(text: Base64): Uint8Array;
/** A span of seconds as a message has it. */
export function toDuration(seconds: number): Duration;
/** The seconds of a span, as a message has it. */
export function fromDuration(text: Duration): number;
