#!/usr/bin/env bash
# 数字化项目体验：查重当场识别重复建设，一个项目从申报走到推广复用。
# A tour of an IT project's whole life against a RunOnce started with "mvn" (profile demo).
. "$(dirname "$0")/tour-steps.sh"

# unheard: a name that nobody has written before, so that the tour does not find its own last project
unheard() { for _ in 1 2 3 4 5 6 7 8 9 10; do printf "\\u$(printf %x $((0x4E00 + (RANDOM * 32768 + RANDOM) % 20000)))"; done; }
# file_project NAME FUNCTION FUNCTION: files for 综合行政执法局; prints the project's code
file_project() {
  local documents='' kind answer
  for kind in PLAN BUDGET FEASIBILITY; do
    documents+="${documents:+,}{\"kind\":\"$kind\",\"fileId\":\"$(upload zfj-handler)\"}"
  done
  answer=$(as zfj-handler POST /api/projects/submission "{
    \"name\":\"$1\",\"applicationSystem\":\"数字政府\",\"buildType\":\"NEW\",\"requestedWan\":400,\"mlpsLevel\":2,\"cloudVcpu\":16,
    \"summary\":\"$1的建设内容\",
    \"functions\":[{\"no\":1,\"name\":\"$2\",\"description\":\"$2\",\"main\":true,\"costWan\":300},
                  {\"no\":2,\"name\":\"$3\",\"description\":\"$3\",\"main\":false,\"costWan\":100}],
    \"dataItems\":[{\"direction\":\"NEED\",\"name\":\"人口基础信息\"}],\"componentsReused\":[],
    \"indicators\":[{\"name\":\"办件时长\",\"unit\":\"天\",\"before\":10,\"target\":3}],\"documents\":[$documents]}" \
    -H "Idempotency-Key: tour-$RANDOM$RANDOM$RANDOM")
  [[ $answer == *projectCode* ]] || { echo "$answer" >&2; return 1; }
  field projectCode <<<"$answer"
}
project() { as supervisor GET "/api/projects/$1" | grep -o "\"\(stage\|state\|requestedWan\|approvedWan\|contractedWan\|paidWan\)\":[^,]*" | awk -F: '!seen[$1]++' | tr '\n' ' '; echo; }
clock 2026-06-01

say "1 查重：要自建电子签章和发短信（结论与依据，申报时就给）"
TWIN=$(file_project "独立电子签章系统" "电子签章" "$(unheard)")
echo "项目 $TWIN"
as sgj-bureau GET "/api/projects/$TWIN/duplicates" | sed 's/},{/}\n{/g' | head -n 4
task sgj-bureau "$TWIN" Task_CheckFiling '{"filingVerdict":"PASS"}'
task ggb-reform "$TWIN" Task_ReviewScene '{"sceneVerdict":"PASS","reason":"场景成立"}'
task qfb-lead-app "$TWIN" Task_ReviewApplication '{"applicationVerdict":"PASS","reason":"可行"}'
task sgj-bureau "$TWIN" Task_ConfirmDuplicates '{"duplicatesDecision":"REFUSE","reason":"主功能由公共组件提供"}'
project "$TWIN"

say "2 申报、初审（改革办与牵头单位都通过）"
P=$(file_project "$(unheard)" "$(unheard)" "$(unheard)")
echo "项目 $P"
task sgj-bureau "$P" Task_CheckFiling '{"filingVerdict":"PASS"}'
task ggb-reform "$P" Task_ReviewScene '{"sceneVerdict":"PASS","reason":"场景成立"}'
task qfb-lead-app "$P" Task_ReviewApplication '{"applicationVerdict":"PASS","reason":"可行"}'

say "3 专家：四名不行，五名各自先提意见，再汇总"
task sgj-bureau "$P" Task_SelectExperts '{"experts":[{"userId":"expert1"},{"userId":"expert2"},{"userId":"expert3"},{"userId":"expert4"}]}'
task sgj-bureau "$P" Task_SelectExperts '{"experts":[{"userId":"expert1"},{"userId":"expert2"},{"userId":"expert3"},{"userId":"expert4"},{"userId":"expert5"}]}'
for i in 1 2 3 4 5; do
  task "expert$i" "$P" Task_GiveExpertOpinion '{"opinion":"SUPPORT","score":80,"comment":"同意"}' "expert$i"
done
task sgj-bureau "$P" Task_SummariseExperts '{"chair":"expert1","summary":"同意立项"}'

say "4 联合评审：开会前不能表态；三家都建议才算，金额取三家最低"
VERDICT='{"verdict":"RECOMMEND","recommendedWan":%s,"group":"省级试点","reason":"符合要求"}'
task fgj-drc "$P" Task_GiveJointVerdict_Drc "$(printf "$VERDICT" 360)"
as sgj-bureau POST "/api/batches/$(as supervisor GET "/api/projects/$P" | field batch)/sitting" '{"on":"2026-06-01","place":"一号会议室"}' -o /dev/null -w '召开评审会 %{http_code}\n'
task sgj-bureau "$P" Task_GiveJointVerdict_DataBureau "$(printf "$VERDICT" 380)"
task fgj-drc "$P" Task_GiveJointVerdict_Drc "$(printf "$VERDICT" 360)"
task czj-fin "$P" Task_GiveJointVerdict_Finance "$(printf "$VERDICT" 370)"
task sgj-leader "$P" Task_ApproveProject '{"approval":"APPROVE"}'
project "$P"

say "5 合同须覆盖基线；付款不超合同"
CONTRACT='{"contractNo":"YH-CG-2026-17","supplier":"杭州清流市政工程有限公司","supplierCode":"91330110MA2HTE0T1G","method":"OPEN_TENDER","signedOn":"2026-06-01","items":[%s]}'
task zfj-handler "$P" Task_RecordContract "$(printf "$CONTRACT" '{"functionNo":1,"name":"主功能的开发","priceWan":270}')"
task zfj-handler "$P" Task_RecordContract "$(printf "$CONTRACT" '{"functionNo":1,"name":"主功能的开发","priceWan":270},{"functionNo":2,"name":"第二项功能的开发","priceWan":85}')"
as zfj-handler POST "/api/projects/$P/payments" '{"voucherNo":"FK-1","amountWan":400,"paidOn":"2026-06-01","purpose":"进度款"}' -w ' %{http_code}\n'
as zfj-handler POST "/api/projects/$P/payments" '{"voucherNo":"FK-1","amountWan":100,"paidOn":"2026-06-01","purpose":"进度款"}' -o /dev/null -w '付款 100 万元 %{http_code}\n'
project "$P"

say "6 建设、初验、试运行不满三个月不能终验"
task jld1 "$P" Task_ReportSupervision '{"periodFrom":"2026-05-01","periodTo":"2026-05-31","progressPercent":100,"quality":"NORMAL","progress":"COMPLETED"}'
task zfj-handler "$P" Task_AskInitialAcceptance '{"completedOn":"2026-05-31","summary":"两项功能均已建成"}'
task sgj-bureau "$P" Task_CheckInitialAcceptance '{"initialAcceptance":"PASS","findings":"符合要求"}'
task zfj-handler "$P" Task_AskFinalAcceptance '{"trialSummary":"运行平稳","users":320}'
clock 2026-09-01
task zfj-handler "$P" Task_AskFinalAcceptance '{"trialSummary":"运行平稳","users":320}'

say "7 终验八项；功能测试不合格，限期整改后复查"
PASS='"result":"PASS","findings":"符合要求"'
task sgj-bureau "$P" Task_CheckDataSharing "{$PASS,\"itemsShared\":0,\"qualityIssues\":0}"
task sgj-bureau "$P" Task_CheckConformity "{$PASS,\"functionsDelivered\":2}"
task sgj-bureau "$P" Task_CheckRegistration "{$PASS,\"resourceCode\":\"A330110-0001\",\"unregistered\":0}"
task jld1 "$P" Task_CheckHardware "{$PASS,\"differences\":0}"
task gaj-approver "$P" Task_CheckSecurity "{$PASS,\"mlpsLevel\":2,\"filingNo\":\"33011099001-26001\"}"
task jmj-approver "$P" Task_CheckCrypto "{$PASS,\"assessment\":\"CONFORMS\",\"reportNo\":\"MP-2026-08\"}"
task dag-approver "$P" Task_CheckArchive "{$PASS,\"archiveNo\":\"2026-XX-018\",\"missingFiles\":0}"
task jld1 "$P" Task_CheckFunctions '{"result":"FAIL","findings":"3个用例不通过","testCases":120,"failedCases":3,"reportNo":"CS-2026-08"}'
as supervisor GET "/api/projects/$P/rectifications"; echo
task zfj-handler "$P" Task_FulfilRectification '{"measures":"三个用例已修复"}'
task jld1 "$P" Task_CheckFunctions "{$PASS,\"testCases\":120,\"failedCases\":0,\"reportNo\":\"CS-2026-09\"}"
task sgj-bureau "$P" Task_ConcludeAcceptance '{"opinion":"同意通过终验"}'

say "8 绩效评价（没有建成后的数值不算），推广复用，归档"
task zfj-handler "$P" Task_ReportIndicators '{"values":[{"name":"办件时长","during":6}],"summary":"办件更快"}'
task zfj-handler "$P" Task_ReportIndicators '{"values":[{"name":"办件时长","during":6,"after":4}],"summary":"办件更快"}'
task sgj-bureau "$P" Task_ConfirmEvaluation '{"evaluation":"CONFIRM"}'
as supervisor GET "/api/projects/$P/evaluation"; echo
task zfj-handler "$P" Task_OfferReuse '{"reuse":"OFFER","componentName":"通用组件","priceWan":12,"terms":"按年收取运维费"}'
task sgj-bureau "$P" Task_CheckReuseOffer '{"reuseOffer":"PUBLISH"}'
as wjj-handler GET "/api/components/CMP-$P"; echo
project "$P"
as supervisor GET "/api/projects/$P/documents" | grep -o '"\(number\|title\)":"[^"]*"' | sed 's/^"[a-z]*":"//; s/"$//' | paste -d ' ' - -

say "9 一个批次一张表：有一格写错就一行也不导入；改正后 53 个项目一次申报、当场查重"
SHEET=$(dirname "$0")/../engine-app/src/test/resources/projects/it_projects.csv
sed 's/640,通过/六百,通过/' "$SHEET" >"$TMP/wrong.csv"
as sgj-bureau POST /api/batches '{"code":"2022-01"}' -w ' %{http_code}\n'
sheet() { curl -sS -u "sgj-bureau:$PASSWORD" -F "file=@$1" "$BASE/api/batches/2022-01/sheet" -w ' %{http_code}\n'; }
sheet "$TMP/wrong.csv"
sheet "$SHEET" | cut -c1-60
as sgj-bureau GET /api/batches/2022-01/report; echo
as sgj-bureau GET "/api/batches/2022-01?sort=DUPLICATES&descending=true" | sed 's/{"code":"YH/\n&/g' | grep '"verdict":"WHOLE"' |
  sed 's/.*"name":"\([^"]*\)","office".*"components":\(\[[^]]*\]\).*/\1 \2/'
