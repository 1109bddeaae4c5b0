import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, Navigate, useParams, useSearchParams } from "react-router";
import { answer, api } from "../../../api/client";
import { Failed, Waiting } from "../../../shared/Shown";
import { useTitle } from "../../../shared/useTitle";
import { Application } from "./Application";

/** The application for one matter, begun now or gone on with. */
export function ApplyPage() {
  const { t } = useTranslation();
  const { code = "" } = useParams();
  const [address] = useSearchParams();
  // an application that begins here gets its place in the address later; that is no other application
  const [draft] = useState(address.get("draft"));
  const params = { params: { path: { code } } };
  const guide = useQuery({ queryKey: ["matter", code], queryFn: () => answer(api.GET("/api/matters/{code}", params)) });
  const form = useQuery({
    queryKey: ["application-form", code],
    queryFn: () => answer(api.GET("/api/matters/{code}/form", params)),
    staleTime: Infinity,
  });
  const begun = useQuery({
    queryKey: ["application", draft],
    queryFn: () => answer(api.GET("/api/applications/{id}", { params: { path: { id: draft ?? "" } } })),
    enabled: draft !== null,
    // what is typed must not be thrown away by a second reading, nor an old state be shown by the next visit
    staleTime: Infinity,
    gcTime: 0,
  });
  useTitle(guide.data?.name ?? t("window:nav"));
  const failed = [guide, form, begun].find((it) => it.error);
  if (begun.data?.caseNumber) return <Navigate to={`/window/cases/${begun.data.caseNumber}`} replace />;
  return (
    <>
      <p className="back">
        <Link to="/window">{t("window:apply.back")}</Link>
      </p>
      {failed?.error ? (
        <Failed error={failed.error} again={() => void failed.refetch()} />
      ) : guide.data && form.data && (draft === null || begun.data) ? (
        <Application
          key={code}
          guide={guide.data}
          schema={form.data.form as object}
          draft={draft}
          begun={begun.data?.content ?? { matterCode: code }}
        />
      ) : (
        <Waiting lines={8} />
      )}
    </>
  );
}
