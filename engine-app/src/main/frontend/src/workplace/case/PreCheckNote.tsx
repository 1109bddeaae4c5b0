import { useTimeline } from "./useCase";

/** What the pre-check said of the case when it came in; it advises whoever decides, and decides nothing. */
export function PreCheckNote({ number }: { number: string }) {
  const said = useTimeline(number).data?.filter((it) => it.kind === "PRE_CHECK").at(-1);
  if (!said) return null;
  return (
    <p className="pre-check" lang="zh-CN">
      {said.text}
    </p>
  );
}
