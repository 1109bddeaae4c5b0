import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../api/problem";
import { Zh } from "./Zh";

/** What a stored file is called, asked without its content. */
async function nameOf(id: string): Promise<string> {
  const told = await fetch(`/api/files/${encodeURIComponent(id)}`, { method: "HEAD" });
  if (!told.ok) throw await ProblemError.of(told);
  const name = /filename\*=UTF-8''([^;]+)/i.exec(told.headers.get("Content-Disposition") ?? "");
  return name?.[1] ? decodeURIComponent(name[1]) : id;
}

/** A stored file by its name, to be opened. */
export function FileName({ id, className }: { id: string; className?: string }) {
  const { t } = useTranslation();
  const name = useQuery({ queryKey: ["file-name", id], queryFn: () => nameOf(id), staleTime: Infinity });
  return (
    <a className={className} href={`/api/files/${encodeURIComponent(id)}`}>
      <Zh>{name.data ?? (name.error ? t("correct:file.unnamed") : "…")}</Zh>
    </a>
  );
}
