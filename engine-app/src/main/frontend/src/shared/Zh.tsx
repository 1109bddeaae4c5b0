import { Fragment } from "react";
import { useTranslation } from "react-i18next";

/** From the first Chinese character to the last one before the next Latin letter. */
const CHINESE = /([《“‘（【]?\p{Script=Han}(?:[^A-Za-z]*[\p{Script=Han}》”’）】。；：，！？])?)/u;

/**
 * What offices, analysts and people have written stays Chinese whatever the page speaks; here it is marked as such, whether
 * it stands alone or in a sentence of ours, so that it is read out with a Chinese voice.
 */
export function Zh({ children }: { children: string | undefined }) {
  const { i18n } = useTranslation();
  if (!children || i18n.language !== "en") return <>{children}</>;
  return (
    <>
      {children.split(CHINESE).map((part, at) =>
        at % 2 === 0 ? (
          <Fragment key={at}>{part}</Fragment>
        ) : (
          <span key={at} lang="zh-CN">
            {part}
          </span>
        ),
      )}
    </>
  );
}
