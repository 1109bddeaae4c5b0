import { answer, api, type Schemas } from "../../../api/client";
import type { Command } from "./useOffers";

/** What a dialog may bring; each command takes its part of it. */
export interface Filled {
  to?: string;
  people?: string[];
  reason?: string;
  order?: "BEFORE" | "PARALLEL" | "AFTER";
  rule?: "ALL" | "ANY" | "WEIGHT";
  threshold?: number;
  weights?: Record<string, number>;
  signer?: string;
  target?: string;
  ground?: string;
  expectedWorkingDays?: number;
  data?: Record<string, unknown>;
}

const PATHS: Partial<Record<Command, string>> = {
  CLAIM: "claim",
  RELEASE: "release",
  TRANSFER: "transfer",
  DELEGATE: "delegate",
  RESOLVE: "resolve",
  RECALL: "recall",
  COPY: "copy",
  URGE: "urge",
  ADD_SIGNER: "signers",
  RETURN: "return",
  TAKE_BACK: "take-back",
  SUSPEND: "suspend",
  RESUME: "resume",
};

function body(command: Command, it: Filled): unknown {
  switch (command) {
    case "CLAIM":
    case "RELEASE":
      return undefined;
    case "TRANSFER":
    case "DELEGATE":
      return { to: it.to, reason: it.reason };
    case "COPY":
      return { to: it.people, note: it.reason || undefined };
    case "ADD_SIGNER": {
      const weighted = it.rule === "WEIGHT";
      const signers = (it.people ?? []).map((to) => ({ to, weight: weighted ? (it.weights?.[to] ?? 1) : undefined }));
      return { signers, order: it.order, rule: it.rule, threshold: weighted ? it.threshold : undefined, reason: it.reason };
    }
    case "RETURN": {
      const [to, department] = (it.target ?? "").split("@");
      return { to, department: department || undefined, reason: it.reason };
    }
    case "SUSPEND":
      return { ground: it.ground, reason: it.reason, expectedWorkingDays: it.expectedWorkingDays };
    case "RESUME":
      return { data: it.data };
    default:
      return { reason: it.reason };
  }
}

/** Gives the task as it is afterwards, where the command answers with one. */
export function send(taskId: string, command: Command, filled: Filled, headers: object): Promise<Schemas["TaskView"] | undefined> {
  if (command === "REMOVE_SIGNER") {
    const params = { path: { id: taskId, signer: filled.signer ?? "" }, query: { reason: filled.reason ?? "" }, header: headers as never };
    return answer(api.DELETE("/api/tasks/{id}/signers/{signer}", { params })).then(() => undefined);
  }
  return answer(
    api.POST(`/api/tasks/{id}/${PATHS[command]}` as "/api/tasks/{id}/transfer", {
      params: { path: { id: taskId }, header: headers as never },
      body: body(command, filled) as never,
    }),
  );
}
