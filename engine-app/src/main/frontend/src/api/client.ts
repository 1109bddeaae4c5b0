import createClient, { type Middleware } from "openapi-fetch";
import type { components, paths } from "./schema";
import { ProblemError, UnreachableError } from "./problem";

export type Schemas = components["schemas"];

/** The token against forged requests, which the server gave us in a cookie. */
export function csrf(): string {
  const found = /(?:^|; )RUNONCE-CSRF=([^;]*)/.exec(document.cookie);
  return found?.[1] ? decodeURIComponent(found[1]) : "";
}

/** Told to the window when the server no longer knows who asks. */
export const SIGNED_OUT = "runonce:signed-out";

const ours: Middleware = {
  onRequest({ request }) {
    if (request.method !== "GET") request.headers.set("X-CSRF-TOKEN", csrf());
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return undefined;
    if (response.status === 401) window.dispatchEvent(new Event(SIGNED_OUT));
    throw await ProblemError.of(response);
  },
  onError({ error }) {
    return error instanceof ProblemError ? error : new UnreachableError(error);
  },
};

export const api = createClient<paths>({ baseUrl: window.location.origin });
api.use(ours);

/** What a request brought; a refusal has been thrown before. */
export async function answer<T>(asked: Promise<{ data?: T }>): Promise<T> {
  return (await asked).data as T;
}

/** One key for one wish of a person: however often the request is sent, it has one effect. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (it) => it.toString(16).padStart(2, "0")).join("");
}
