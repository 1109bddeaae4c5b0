import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, Navigate, Route, Routes } from "react-router";
import { SIGNED_OUT } from "../api/client";
import { Nothing, Shown, Waiting } from "../shared/Shown";
import { useTitle } from "../shared/useTitle";
import { DecisionPage } from "./analysis/DecisionPage";
import { ModelsPage } from "./analysis/ModelsPage";
import { ProcessPage } from "./analysis/ProcessPage";
import { SittingPage } from "./batch/SittingPage";
import { CasePage } from "./case/CasePage";
import { CasesPage } from "./case/CasesPage";
import { isStaff } from "./posts";
import { ProjectPage } from "./project/ProjectPage";
import { ProjectsPage } from "./project/ProjectsPage";
import { Shell } from "./Shell";
import { SignIn, SignInAgain } from "./SignIn";
import { SupervisionPage } from "./supervision/SupervisionPage";
import { TaskPage } from "./task/TaskPage";
import { TaskListPage } from "./tasks/TaskListPage";
import { type Me, useMe } from "./useMe";
import "./work.css";

const Window = lazy(() => import("./window/Window"));

/**
 * Whoever has no session sees the sign-in on the spot. Who had one and lost it (the server was started anew, the night went
 * by) signs in over the page, which stays with everything typed into it.
 */
export function Work() {
  const me = useMe();
  const asked = useQueryClient();
  const known = useRef<Me | null>(null);
  if (me.data) known.current = me.data;
  useEffect(() => {
    const out = () => asked.setQueryData(["me"], null);
    window.addEventListener(SIGNED_OUT, out);
    return () => window.removeEventListener(SIGNED_OUT, out);
  }, [asked]);
  return (
    <Shown query={me} lines={8}>
      {(found) => {
        const person = found ?? known.current;
        if (!person) return <SignIn />;
        return (
          <>
            <Places me={person} signedIn={!!found} />
            {!found && <SignInAgain person={person} />}
          </>
        );
      }}
    </Shown>
  );
}

/** Whoever only asks for something is at home in the portal. */
function NotStaff({ me }: { me: Me }) {
  const { t } = useTranslation();
  return (
    <section className="sheet refused">
      <h1>{t("desk:notStaff.title")}</h1>
      <p>{t("desk:notStaff.why", { name: me.name })}</p>
      <a href="/">{t("desk:notStaff.portal")}</a>
    </section>
  );
}

function Places({ me, signedIn }: { me: Me; signedIn: boolean }) {
  return (
    <Shell me={me} signedIn={signedIn}>
      {isStaff(me) ? <Routed me={me} /> : <NotStaff me={me} />}
    </Shell>
  );
}

function Routed({ me }: { me: Me }) {
  return (
    <Routes>
        <Route path="/" element={<Navigate to="/tasks/groups" replace />} />
        <Route
          path="/window/*"
          element={
            <Suspense fallback={<Waiting lines={8} />}>
              <Window me={me} />
            </Suspense>
          }
        />
        <Route path="/tasks/:view" element={<TaskListPage me={me} />} />
        <Route path="/tasks/:view/:id" element={<TaskPage me={me} />} />
        <Route path="/cases" element={<CasesPage />} />
        <Route path="/cases/:number" element={<CasePage />} />
        <Route path="/projects" element={<ProjectsPage me={me} />} />
        <Route path="/projects/:code" element={<ProjectPage />} />
        <Route path="/batches/:code" element={<SittingPage me={me} />} />
        <Route path="/supervision" element={<SupervisionPage />} />
        <Route path="/analysis" element={<ModelsPage />} />
        <Route path="/analysis/processes/:key" element={<ProcessPage />} />
        <Route path="/analysis/decisions/:key" element={<DecisionPage />} />
        <Route path="*" element={<NoPage />} />
    </Routes>
  );
}

function NoPage() {
  const { t } = useTranslation();
  useTitle(t("common:noPage"));
  return (
    <>
      <h1>{t("common:noPage")}</h1>
      <Nothing>
        <Link to="/tasks/groups">{t("desks:refused.back")}</Link>
      </Nothing>
    </>
  );
}
