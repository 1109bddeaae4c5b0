import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { mayRetry } from "../api/problem";
import { speak } from "../text";
import enCommon from "../text/en/common.json";
import enPortal from "../text/en/portal.json";
import zhCommon from "../text/zh/common.json";
import zhPortal from "../text/zh/portal.json";
import "../theme/tokens.css";
import { Portal } from "./Portal";

const asked = new QueryClient({ defaultOptions: { queries: { retry: mayRetry, staleTime: 60_000 } } });

await speak({ zh: { common: zhCommon, portal: zhPortal }, en: { common: enCommon, portal: enPortal } });

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
