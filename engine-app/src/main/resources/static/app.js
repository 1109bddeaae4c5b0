"use strict";
// A first plain page: sign in, the lists of tasks and cases, one case. It shows; working on tasks follows.

const main = document.getElementById("main");
const nav = document.getElementById("nav");

/** Makes an element; text is never read as markup. */
function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value);
  }
  made.append(...children.filter((it) => it !== null && it !== undefined));
  return made;
}

function token() {
  const found = document.cookie.match(/(?:^|; )RUNONCE-CSRF=([^;]*)/);
  return found ? decodeURIComponent(found[1]) : "";
}

/** The JSON answer; a problem is thrown with its Chinese title. */
async function call(method, path, body) {
  const headers = { "X-CSRF-TOKEN": token() };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const answer = await fetch(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  if (answer.status === 204) return null;
  const json = await answer.json().catch(() => ({}));
  if (!answer.ok) throw Object.assign(new Error(json.title || "请求没有成功"), { status: answer.status, problem: json });
  return json;
}

function show(...children) {
  main.replaceChildren(...children.filter((it) => it !== null));
}

function failed(error, again) {
  if (error.status === 401) return signIn();
  show(el("section", { role: "alert" }, el("p", { class: "problem" }, error.message), el("button", { class: "act", onclick: again }, "再试一次")));
}

function signIn(message, name = "") {
  silence();
  nav.hidden = true;
  const user = el("input", { name: "username", autocomplete: "username", required: "", value: name });
  const password = el("input", { name: "password", type: "password", autocomplete: "current-password", required: "" });
  const submit = async (event) => {
    event.preventDefault();
    try {
      await call("POST", "/login", { username: user.value, password: password.value });
      await begin();
    } catch (error) {
      signIn(error.message, user.value);
    }
  };
  show(
    el(
      "form",
      { onsubmit: submit },
      el("h2", {}, "登录"),
      message ? el("p", { class: "problem", role: "alert" }, message) : null,
      el("label", {}, "账号", user),
      el("label", {}, "口令", password),
      el("button", { class: "act", type: "submit" }, "登录"),
    ),
  );
  (name ? password : user).focus();
}

function day(text) {
  return text ? new Date(text).toLocaleDateString("zh-CN", { timeZone: "Asia/Shanghai" }) : "—";
}

function moment(text) {
  return text ? new Date(text).toLocaleString("zh-CN", { timeZone: "Asia/Shanghai", hour12: false }) : "—";
}

function table(heads, rows, empty) {
  if (rows.length === 0) return el("p", { class: "quiet" }, empty);
  const body = rows.map((cells) => el("tr", {}, ...cells.map((cell, i) => el("td", { "data-label": heads[i] }, cell))));
  return el("table", {}, el("thead", {}, el("tr", {}, ...heads.map((it) => el("th", { scope: "col" }, it)))), el("tbody", {}, ...body));
}

function caseLink(number, matter) {
  return el("a", { href: (matter === "IT-PROJECT" ? "#project/" : "#case/") + number }, number);
}

function wan(sum) {
  return sum === undefined || sum === null ? "—" : sum + " 万元";
}

let live = null;

/** Tells the list that is shown when it may have changed; a list that is left is told nothing. */
function listen(view, changed, refused) {
  live?.close();
  const stream = new EventSource("/api/tasks/events");
  live = stream;
  // a connection that broke is made anew by the browser; one that was refused is not
  stream.addEventListener("error", () => {
    if (live === stream && stream.readyState === EventSource.CLOSED) refused();
  });
  live.addEventListener("resync", changed);
  live.addEventListener("changed", (event) => {
    if (JSON.parse(event.data).views.includes(view)) changed();
  });
}

function silence() {
  live?.close();
  live = null;
}

/** Nothing moves under the reader's hand: a task that is gone is struck out, new ones wait behind a button. */
function keepUp(view, shown, news) {
  const rows = new Map([...main.querySelectorAll("tbody tr")].map((row, i) => [shown[i], row]));
  let reading = false;
  let again = false;
  const read = async () => {
    if (reading) {
      again = true;
      return;
    }
    reading = true;
    // what was not read now is read with the next change
    const now = await call("GET", "/api/tasks?view=" + view).catch((error) => {
      if (error.status === 401) signIn("登录已失效，请重新登录");
      return null;
    });
    reading = false;
    if (!news.isConnected) return;
    if (now) {
      const ids = new Set(now.items.map((it) => it.id));
      // beyond the last row shown one cannot tell a task that is gone from one that was pushed down
      const whole = !now.nextCursor;
      for (const [id, row] of rows) {
        if (!whole || ids.has(id) || row.classList.contains("gone")) continue;
        row.classList.add("gone");
        row.querySelectorAll("button").forEach((it) => it.replaceWith("已不在此列表"));
      }
      const fresh = now.items.filter((it) => !rows.has(it.id)).length;
      news.replaceChildren(...(fresh ? [el("button", { class: "act", onclick: () => open(view) }, "有 " + fresh + " 件新任务，点此显示")] : []));
    }
    if (again) {
      again = false;
      await read();
    }
  };
  listen(view, read, () => news.replaceChildren("这一页不会自动更新，请手动刷新。"));
}

async function tasks(view) {
  const page = await call("GET", "/api/tasks?view=" + view);
  const claim = (task) =>
    el(
      "button",
      {
        class: "act",
        onclick: async () => {
          try {
            await call("POST", "/api/tasks/" + task.id + "/claim");
            open("mine");
          } catch (error) {
            failed(error, () => open(view));
          }
        },
      },
      "签收",
    );
  const rows = page.items.map((it) => [it.name, it.matterName, it.applicantName, caseLink(it.caseNumber, it.matterCode), day(it.dueOn), view === "groups" ? claim(it) : it.assigneeName || ""]);
  const news = el("p", { role: "status", class: "news" });
  show(
    el(
      "section",
      {},
      el("h2", {}, view === "groups" ? "待签收" : "我的任务"),
      news,
      table(["任务", "事项", "申请人", "办件", "到期", ""], rows, view === "groups" ? "现在没有等您岗位签收的任务。" : "您还没有签收任务。"),
      page.nextCursor ? el("p", { class: "quiet" }, "只显示最急的 50 件。") : null,
    ),
  );
  keepUp(view, page.items.map((it) => it.id), news);
}

async function cases() {
  const page = await call("GET", "/api/cases");
  const rows = page.items.map((it) => [caseLink(it.number), it.matterName, it.applicantName, it.stateName, el("span", { class: it.light }, day(it.dueOn)), moment(it.submittedAt)]);
  show(el("section", {}, el("h2", {}, "办件"), table(["编号", "事项", "申请人", "状态", "到期", "提交"], rows, "没有您可以查看的办件。"), page.nextCursor ? el("p", { class: "quiet" }, "只显示最近的 50 件。") : null));
}

function facts(pairs) {
  return el("dl", {}, ...pairs.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
}

async function oneCase(number) {
  const base = "/api/cases/" + encodeURIComponent(number);
  const [file, clocks, timeline, documents] = await Promise.all([base, base + "/clocks", base + "/timeline", base + "/documents"].map((it) => call("GET", it)));
  show(
    el(
      "section",
      {},
      el("h2", {}, file.matterName),
      file.redMark ? el("p", { class: "RED" }, file.redMark) : null,
      facts([
        ["编号", file.number],
        ["状态", file.stateName + (file.itemsDelivered ? "（已送达 " + file.itemsDelivered + "）" : "")],
        ["申请人", file.party.name + "，" + file.party.idNumber + "，" + file.party.phone],
        ["收件", moment(file.receivedAt)],
        ["受理", day(file.acceptedOn)],
        ["到期", el("span", { class: file.light }, day(file.dueOn))],
      ]),
    ),
    el("section", {}, el("h2", {}, "期限"), ...clocks.map((it) => el("details", {}, el("summary", {}, it.name + "：" + day(it.dueOn)), el("ul", {}, ...it.why.map((line) => el("li", {}, line)))))),
    el("section", {}, el("h2", {}, "文书"), table(["文号", "名称", "日期", ""], documents.map((it) => [it.number, it.title, day(it.issuedOn), el("a", { href: "/api/documents/" + it.id + ".html", target: "_blank", rel: "noopener" }, "打开")]), "还没有文书。")),
    el("section", {}, el("h2", {}, "经过"), table(["时间", "经过", "经办"], timeline.map((it) => [moment(it.at), it.text, it.by]), "还没有记录。")),
  );
}

/** An expert of the panel sees what was filed only: the other parts are left out for whoever may not see them. */
async function unlessForbidden(path) {
  try {
    return await call("GET", path);
  } catch (error) {
    if (error.status === 403 || error.status === 404) return null;
    throw error;
  }
}

async function oneProject(code) {
  const base = "/api/projects/" + encodeURIComponent(code);
  const project = await call("GET", base);
  const [duplicates, documents, timeline] = await Promise.all(["/duplicates", "/documents", "/timeline"].map((it) => unlessForbidden(base + it)));
  show(
    el(
      "section",
      {},
      el("h2", {}, project.name),
      facts([
        ["编号", project.code],
        ["申报单位", project.officeName],
        ["阶段", project.stageName + "，" + project.stateName],
        ["申请", wan(project.requestedWan)],
        ["批复", wan(project.approvedWan)],
        ["合同", wan(project.contractedWan)],
      ]),
    ),
    el("section", {}, el("h2", {}, "功能"), table(["序号", "功能", "主要功能", "费用"], project.functions.map((it) => [String(it.no), it.name, it.main ? "是" : "", wan(it.costWan)]), "没有功能。")),
    duplicates ? el("section", {}, el("h2", {}, "查重"), table(["功能", "相同或相近", "对象", "近似"], duplicates.matches.map((it) => [it.functionName, it.targetFunction, it.targetName, Math.round(it.score * 100) + "%"]), "没有查到重复。")) : null,
    documents ? el("section", {}, el("h2", {}, "文书"), table(["文号", "名称", "日期", ""], documents.map((it) => [it.number, it.title, day(it.issuedOn), el("a", { href: "/api/documents/" + it.id + ".html", target: "_blank", rel: "noopener" }, "打开")]), "还没有文书。")) : null,
    timeline ? el("section", {}, el("h2", {}, "经过"), table(["时间", "经过", "经办"], timeline.map((it) => [moment(it.at), it.text, it.by]), "还没有记录。")) : null,
  );
}

async function open(view) {
  silence();
  show(el("p", { class: "quiet", role: "status" }, "正在载入…"));
  nav.querySelectorAll("[data-view]").forEach((it) => (it.dataset.view === view ? it.setAttribute("aria-current", "page") : it.removeAttribute("aria-current")));
  try {
    if (view.startsWith("case/")) await oneCase(view.slice(5));
    else if (view.startsWith("project/")) await oneProject(view.slice(8));
    else if (view === "cases") await cases();
    else await tasks(view);
    if (location.hash !== "#" + view) history.replaceState(null, "", "#" + view);
  } catch (error) {
    failed(error, () => open(view));
  }
}

async function begin() {
  try {
    const me = await call("GET", "/api/me");
    document.getElementById("who").textContent = me.name;
    nav.hidden = false;
    await open(location.hash.slice(1) || (me.posts.some((it) => it.role === "applicant") ? "cases" : "groups"));
  } catch (error) {
    failed(error, begin);
  }
}

nav.querySelectorAll("[data-view]").forEach((it) => it.addEventListener("click", () => open(it.dataset.view)));
document.getElementById("sign-out").addEventListener("click", async () => {
  await call("POST", "/logout");
  history.replaceState(null, "", "#");
  signIn();
});
window.addEventListener("hashchange", () => open(location.hash.slice(1) || "groups"));
begin();
