export interface Fault {
  pointer: string;
  zh: string;
  en: string;
}

interface Body {
  type?: string;
  title?: string;
  titleEn?: string;
  basis?: string;
  incident?: string;
  violations?: Fault[];
  [fact: string]: unknown;
}

/** A refusal as the server words it (RFC 9457), in both languages. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly body: Body,
  ) {
    super(body.title ?? `HTTP ${status}`);
    this.name = "ProblemError";
  }

  static async of(response: Response): Promise<ProblemError> {
    const body: unknown = await response.json().catch(() => ({}));
    return new ProblemError(response.status, typeof body === "object" && body !== null ? (body as Body) : {});
  }

  /** The stable name of the refusal, e.g. `task-taken`. */
  get kind(): string {
    return (this.body.type ?? "").replace("/problems/", "");
  }

  in(language: string): string {
    return (language.startsWith("en") ? this.body.titleEn : this.body.title) ?? this.message;
  }

  faults(): Fault[] {
    return this.body.violations ?? [];
  }
}

/** No answer came: the network is away, or the server. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super("unreachable", { cause });
    this.name = "UnreachableError";
  }
}

/** Whether asking again may help. */
export function mayRetry(failures: number, error: unknown): boolean {
  const passing = error instanceof UnreachableError || (error instanceof ProblemError && error.status >= 502);
  return passing && failures < 2;
}
