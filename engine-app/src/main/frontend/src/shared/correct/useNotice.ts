import { useQuery } from "@tanstack/react-query";
import { answer, api, type Schemas } from "../../api/client";

export type Demand = Schemas["Demand"];
export type Given = Schemas["DemandAnswer"];
export type Correction = Schemas["CorrectionContent"];
export type Values = Record<string, unknown>;

/** What the one notice asks for, and how far this person has come with the answer. */
export interface Notice {
  number: string;
  demands: Demand[];
  materials: Schemas["CaseMaterial"][];
  draft: Correction;
  schema: object;
  /** The application form as it stands in the case. */
  data: Values;
}

async function read(number: string): Promise<Notice> {
  const path = { params: { path: { number } } };
  const [demands, materials, file, draft] = await Promise.all([
    answer(api.GET("/api/cases/{number}/corrections", path)),
    answer(api.GET("/api/cases/{number}/materials", path)),
    answer(api.GET("/api/cases/{number}", path)),
    answer(api.GET("/api/cases/{number}/corrections/draft", path)),
  ]);
  const { form } = await answer(
    api.GET("/api/matters/{code}/versions/{version}/form", {
      params: { path: { code: file.matterCode, version: file.matterVersion } },
    }),
  );
  return {
    number,
    demands: demands.filter((it) => it.notified),
    materials,
    draft,
    schema: form as object,
    data: file.data as Values,
  };
}

export function useNotice(number: string) {
  return useQuery({
    queryKey: ["notice", number],
    queryFn: () => read(number),
    // what is typed must not be thrown away by a second reading, nor an old state be shown by the next visit
    staleTime: Infinity,
    gcTime: 0,
  });
}
