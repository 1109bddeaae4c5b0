import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { App, ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { useTranslation } from "react-i18next";
import { BrowserRouter } from "react-router";
import { mayRetry } from "../api/problem";
import { speak } from "../text";
import enCase from "../text/en/case.json";
import enCommon from "../text/en/common.json";
import enCorrect from "../text/en/correct.json";
import enDesk from "../text/en/desk.json";
import enDesks from "../text/en/desks.json";
import enHappened from "../text/en/happened.json";
import enPaper from "../text/en/paper.json";
import enTask from "../text/en/task.json";
import enWindow from "../text/en/window.json";
import enWork from "../text/en/work.json";
import zhCase from "../text/zh/case.json";
import zhCommon from "../text/zh/common.json";
import zhCorrect from "../text/zh/correct.json";
import zhDesk from "../text/zh/desk.json";
import zhDesks from "../text/zh/desks.json";
import zhHappened from "../text/zh/happened.json";
import zhPaper from "../text/zh/paper.json";
import zhTask from "../text/zh/task.json";
import zhWindow from "../text/zh/window.json";
import zhWork from "../text/zh/work.json";
import "../theme/tokens.css";
import { useAntdTheme } from "../theme/antd";
import { Work } from "./Work";

const asked = new QueryClient({ defaultOptions: { queries: { retry: mayRetry, staleTime: 10_000 } } });

await speak({
  zh: { case: zhCase, common: zhCommon, correct: zhCorrect, desk: zhDesk, desks: zhDesks, happened: zhHappened, paper: zhPaper, task: zhTask, window: zhWindow, work: zhWork },
  en: { case: enCase, common: enCommon, correct: enCorrect, desk: enDesk, desks: enDesks, happened: enHappened, paper: enPaper, task: enTask, window: enWindow, work: enWork },
});

function Workplace() {
  const { i18n } = useTranslation();
  const theme = useAntdTheme();
  return (
    <ConfigProvider locale={i18n.language === "en" ? enUS : zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <App message={{ maxCount: 3 }}>
        <BrowserRouter basename="/workplace">
          <Work />
        </BrowserRouter>
      </App>
    </ConfigProvider>
  );
}

const page = document.getElementById("page");
if (!page) throw new Error("the page has no place for the workplace");
createRoot(page).render(
  <StrictMode>
    <QueryClientProvider client={asked}>
      <Workplace />
    </QueryClientProvider>
  </StrictMode>,
);
