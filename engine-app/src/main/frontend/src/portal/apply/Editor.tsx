import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Navigate, useParams } from "react-router";
import { answer, api } from "../../api/client";
import { Shown } from "../../shared/Shown";
import { Heading } from "../Heading";
import { SignedIn } from "../person/SignedIn";
import { useMatter } from "../useMatter";
import { ApplicationSheet } from "./ApplicationSheet";

/** A draft, wherever and whenever it was begun. */
export function Editor() {
  const { t } = useTranslation();
  return (
    <SignedIn title={t("apply:titleAny")} why={t("apply:why")}>
      {() => <Opened />}
    </SignedIn>
  );
}

function Opened() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const draft = useQuery({
    queryKey: ["application", id],
    queryFn: () => answer(api.GET("/api/applications/{id}", { params: { path: { id } } })),
    // what is typed must not be thrown away by a second reading
    staleTime: Infinity,
    gcTime: 0,
  });
  const code = draft.data?.content.matterCode ?? "";
  const matter = useMatter(code);
  const form = useQuery({
    queryKey: ["matter-form", code],
    queryFn: () => answer(api.GET("/api/matters/{code}/form", { params: { path: { code } } })),
    staleTime: Infinity,
    enabled: code !== "",
  });
  if (draft.data?.caseNumber) return <Navigate to={`/mine/${draft.data.caseNumber}`} replace />;
  return (
    <>
      <Heading>{matter.data ? t("apply:title", { matter: matter.data.name }) : t("apply:titleAny")}</Heading>
      <Shown query={draft} lines={6}>
        {(application) => (
          <Shown query={matter} lines={6}>
            {(guide) => (
              <Shown query={form} lines={6}>
                {(it) => <ApplicationSheet draft={application} guide={guide} schema={it.form as object} />}
              </Shown>
            )}
          </Shown>
        )}
      </Shown>
    </>
  );
}
