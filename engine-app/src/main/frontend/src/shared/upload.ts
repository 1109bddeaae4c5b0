import { answer, api, type Schemas } from "../api/client";

/** Stores a file; what it is used for is told afterwards with its id. */
export function upload(file: File): Promise<Schemas["StoredFile"]> {
  return answer(
    api.POST("/api/files", {
      body: { file } as never,
      bodySerializer: () => {
        const parts = new FormData();
        parts.append("file", file);
        return parts;
      },
    }) as Promise<{ data?: Schemas["StoredFile"] }>,
  );
}
