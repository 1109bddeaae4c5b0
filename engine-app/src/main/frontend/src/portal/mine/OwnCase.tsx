import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useLocation, useParams } from "react-router";
import { answer, api } from "../../api/client";
import { Shown } from "../../shared/Shown";
import { Heading } from "../Heading";
import { SignedIn } from "../person/SignedIn";
import { Progress } from "../progress/Progress";
import { Rate } from "../progress/Rate";
import type { ProgressOfCase } from "../progress/useProgressWords";
import { CaseDocuments } from "./CaseDocuments";
import { Correct } from "./Correct";
import { Gaps } from "./Gaps";
import { Submitted } from "./Submitted";
import { Withdraw } from "./Withdraw";
import "./mine.css";

const UNDER_WAY: readonly string[] = ["SUBMITTED", "RECEIVED", "CORRECTION", "ACCEPTED", "IN_REVIEW", "SUSPENDED", "DECIDING"];

export function OwnCase() {
  const { t } = useTranslation();
  return (
    <SignedIn title={t("mine:title")} why={t("mine:why")}>
      {() => <Opened />}
    </SignedIn>
  );
}

function Opened() {
  const { t } = useTranslation();
  const { number = "" } = useParams();
  const fresh = useLocation().pathname.endsWith("/submitted");
  const progress = useQuery({
    queryKey: ["progress", number],
    queryFn: () => answer(api.GET("/api/cases/{number}/progress", { params: { path: { number } } })),
    staleTime: 0,
  });
  return (
    <>
      <p>
        <Link to="/mine">{t("mine:back")}</Link>
      </p>
      <Heading>{fresh ? t("mine:submitted.title") : (progress.data?.matterName ?? t("mine:titleOne"))}</Heading>
      <Shown query={progress} lines={6}>
        {(it) => (
          <>
            {fresh && <Submitted of={it} />}
            <ToDo of={it} />
            <Progress of={it} />
            <CaseDocuments number={it.number} />
            {UNDER_WAY.includes(it.state) && <Withdraw number={it.number} />}
            {!fresh && it.queryCode && <p className="quiet code">{t("mine:queryCode", { code: it.queryCode })}</p>}
          </>
        )}
      </Shown>
    </>
  );
}

/** What the applicant is to do, or may do now. */
function ToDo({ of }: { of: ProgressOfCase }) {
  if (of.state === "CORRECTION") return <Correct number={of.number} />;
  if (of.state === "DELIVERED") return <Rate number={of.number} />;
  return <Gaps number={of.number} />;
}
