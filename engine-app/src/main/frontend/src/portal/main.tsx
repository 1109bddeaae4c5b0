import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { mayRetry } from "../api/problem";
import { speak } from "../text";
import enApply from "../text/en/apply.json";
import enCheck from "../text/en/check.json";
import enCommon from "../text/en/common.json";
import enCorrect from "../text/en/correct.json";
import enMine from "../text/en/mine.json";
import enPortal from "../text/en/portal.json";
import zhApply from "../text/zh/apply.json";
import zhCheck from "../text/zh/check.json";
import zhCommon from "../text/zh/common.json";
import zhCorrect from "../text/zh/correct.json";
import zhMine from "../text/zh/mine.json";
import zhPortal from "../text/zh/portal.json";
import "../theme/tokens.css";
import { Portal } from "./Portal";

const asked = new QueryClient({ defaultOptions: { queries: { retry: mayRetry, staleTime: 60_000 } } });

await speak({
  zh: { apply: zhApply, check: zhCheck, common: zhCommon, correct: zhCorrect, mine: zhMine, portal: zhPortal },
  en: { apply: enApply, check: enCheck, common: enCommon, correct: enCorrect, mine: enMine, portal: enPortal },
});

const page = document.getElementById("page");
if (!page) throw new Error("the page has no place for the portal");
createRoot(page).render(
  <StrictMode>
    <QueryClientProvider client={asked}>
      <BrowserRouter>
        <Portal />
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
