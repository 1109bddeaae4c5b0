import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, Route, Routes } from "react-router";
import { ProblemError } from "../api/problem";
import { Shown } from "../shared/Shown";
import { CasePage } from "./case/CasePage";
import { CasesPage } from "./case/CasesPage";
import { ProjectPage } from "./project/ProjectPanel";
import { Shell } from "./Shell";
import { SignIn } from "./SignIn";
import { TaskPage } from "./task/TaskPage";
import { TaskListPage } from "./tasks/TaskListPage";
import { useMe } from "./useMe";
import "./work.css";

/** Whoever has no session sees the sign-in on the spot; the address stays, so that it is shown afterwards. */
export function Work() {
  const me = useMe();
  const asked = useQueryClient();
  useEffect(
    () =>
      asked.getQueryCache().subscribe((event) => {
        const error = event.type === "updated" && event.action.type === "error" ? event.action.error : null;
        if (error instanceof ProblemError && error.status === 401) asked.setQueryData(["me"], null);
      }),
    [asked],
  );
  return (
    <Shown query={me} lines={8}>
      {(person) =>
        person === null ? (
          <SignIn />
        ) : (
          <Shell me={person}>
            <Routes>
              <Route path="/" element={<Navigate to="/tasks/groups" replace />} />
              <Route path="/index.html" element={<Navigate to="/tasks/groups" replace />} />
              <Route path="/tasks/:view" element={<TaskListPage />} />
              <Route path="/tasks/:view/:id" element={<TaskPage me={person} />} />
              <Route path="/cases" element={<CasesPage />} />
              <Route path="/cases/:number" element={<CasePage />} />
              <Route path="/projects/:code" element={<ProjectPage />} />
              <Route path="*" element={<NoPage />} />
            </Routes>
          </Shell>
        )
      }
    </Shown>
  );
}

function NoPage() {
  const { t } = useTranslation();
  return <p>{t("common:noPage")}</p>;
}
