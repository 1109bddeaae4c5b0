import { answer, api } from "../../api/client";
import { ProblemError } from "../../api/problem";
import { find, forget, type Kept, refuse, show } from "./store";

/** `elsewhere`: another window has sent it. */
export type Outcome = "sent" | "elsewhere" | "waiting" | ProblemError;

/** Milliseconds after which no answer is expected any more. */
const PATIENCE = 20_000;
/** Milliseconds after which nobody is kept waiting any more. */
const AT_ONCE = 5_000;

/** Two windows of one person do not send the same decision at the same time, where the browser can keep them apart. */
async function alone(key: string, work: () => Promise<Outcome>): Promise<Outcome> {
  // elsewhere than on a secure page there are no locks: the key alone sees to it that it has one effect
  return navigator.locks ? navigator.locks.request(`runonce.outbox.${key}`, work) : work();
}

/** Whether the server has decided on it: who was not signed in or met a server in trouble asks again. */
function isFinal(error: unknown): error is ProblemError {
  return error instanceof ProblemError && error.status !== 401 && error.status !== 429 && error.status < 502;
}

export function deliver(kept: Kept): Promise<Outcome> {
  return alone(kept.key, async () => {
    const now = find(kept.key);
    if (!now) return "elsewhere";
    if (now.refused) return new ProblemError(0, now.refused);
    try {
      await answer(
        api.POST("/api/tasks/{id}/complete", {
          params: { path: { id: now.task }, header: { "Idempotency-Key": now.key } as never },
          body: { data: now.data as never },
          signal: AbortSignal.timeout(PATIENCE),
        }),
      );
      forget(now.key);
      return "sent";
    } catch (error) {
      if (!isFinal(error)) return "waiting";
      refuse(now.key, error.body);
      return error;
    }
  });
}

/** The first attempt, in sight of the person: what is refused at once is that person's to mend, not the outbox's to keep. */
export async function deliverAtOnce(kept: Kept): Promise<Outcome> {
  const enough = new Promise<Outcome>((done) => setTimeout(() => done("waiting"), AT_ONCE));
  const outcome = await Promise.race([deliver(kept), enough]);
  if (outcome instanceof ProblemError) forget(kept.key);
  show(kept.key);
  return outcome;
}
