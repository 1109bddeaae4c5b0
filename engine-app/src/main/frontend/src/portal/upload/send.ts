import { csrf, type Schemas } from "../../api/client";
import { ProblemError, UnreachableError } from "../../api/problem";

export type Stored = Schemas["StoredFile"];

/** Sends a file and tells how far it is: what fetch cannot. */
export function send(file: File, progress: (part: number) => void): { done: Promise<Stored>; cancel: () => void } {
  const request = new XMLHttpRequest();
  const done = new Promise<Stored>((resolve, reject) => {
    request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => {
      const answered = new Response(request.responseText, { status: request.status });
      if (answered.ok) void answered.json().then((stored) => resolve(stored as Stored), reject);
      else void ProblemError.of(answered).then(reject, reject);
    };
    request.onerror = () => reject(new UnreachableError(request.status));
    request.onabort = () => reject(new DOMException("", "AbortError"));
    request.open("POST", "/api/files");
    request.setRequestHeader("X-CSRF-TOKEN", csrf());
    const form = new FormData();
    form.append("file", file);
    request.send(form);
  });
  return { done, cancel: () => request.abort() };
}
