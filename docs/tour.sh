#!/usr/bin/env bash
# 五分钟体验：挖掘城市道路许可（PUB-005）从预判到送达，再走一遍缺材料、合并补正和视为受理。
# A five-minute tour against a RunOnce started with "mvn" (profile demo).
. "$(dirname "$0")/tour-steps.sh"

# apply MATERIAL…: PUB-005 with these materials; prints the case number
apply() {
  local materials=''
  for it in "$@"; do materials+="${materials:+,}{\"material\":\"$it\",\"file\":\"$(upload applicant1)\"}"; done
  as applicant1 POST /api/applications/submission "{
    \"matterCode\":\"PUB-005\",
    \"party\":{\"name\":\"杭州清流市政工程有限公司\",\"idType\":\"USCC\",\"idNumber\":\"91330110MA2HTE0T1G\",\"phone\":\"13800001234\"},
    \"data\":{\"projectName\":\"文一西路污水管改造\",\"location\":\"文一西路荆长大道口至高教路口\",\"areaM2\":120,
              \"workStartsOn\":\"2027-03-01\",\"workEndsOn\":\"2027-03-20\",\"emergencyRepair\":false,
              \"roadKind\":\"OTHER\",\"planningDocument\":true},
    \"materials\":[$materials]}" -H "Idempotency-Key: tour-$RANDOM$RANDOM$RANDOM" | field caseNumber
}
TODAY=2026-06-01
ALL="application-form design-documents traffic-plan restoration-commitment"

say "1 预判：2022-05-01 通车的路，现在能挖吗？（不用登录）"
curl -sS -H 'Content-Type: application/json' "$BASE/api/matters/PUB-005/eligibility" \
  -d '{"data":{"roadKind":"NEW_OR_REBUILT","roadOpenedOn":"2022-05-01","planningDocument":true,"emergencyRepair":false}}'
echo

say "2 申请、收件、受理（演示时钟拨到 $TODAY）"
clock $TODAY
N=$(apply $ALL)
echo "办件 $N"
task clerk1 "$N" Task_ReceiveCase '{"paperCopies":0}'
task clerk1 "$N" Task_AcceptCase '{"acceptance":"ACCEPT"}'

say "3 两人现场核查，三个部门并行审查，牵头部门汇总"
task zfj-approver "$N" Task_VerifySite "{\"verifiers\":[{\"name\":\"侯永康\"},{\"name\":\"崔若兰\"}],\"verifiedOn\":\"$TODAY\",\"conclusion\":\"QUALIFIED\",\"findings\":\"现场与申请一致\"}"
task zfj-approver "$N" Task_GiveOpinion '{"opinion":"AGREE"}'
task gaj-approver "$N" Task_GiveOpinion '{"opinion":"AGREE"}'
task zgj-approver "$N" Task_GiveOpinion '{"opinion":"AGREE_WITH_CONDITIONS","reason":"临近学校","conditions":"避开上下学时段"}'
task zfj-approver "$N" Task_SummariseOpinions '{"recommendation":"GRANT","summary":"三部门同意"}'

say "4 分管领导决定，出件窗口送达，申请人评价"
task zfj-leader "$N" Task_DecideCase '{"decision":"GRANT"}'
task result1 "$N" Task_HandOutResult '{"method":"ONLINE","receivedBy":"王明"}'
as applicant1 GET "/api/cases/$N/documents" | grep -o '"number":"[^"]*","caseNumber":"[^"]*","department":"[^"]*","title":"[^"]*"' |
  sed 's/"number":"\([^"]*\)".*"title":"\([^"]*\)"/\1 \2/'
for _ in 1 2 3 4 5 6 7 8 9 10; do
  code=$(as applicant1 POST /api/rating "{\"caseNumber\":\"$N\",\"level\":1}" -o /dev/null -w '%{http_code}')
  [ "$code" = 204 ] && break
  sleep 1
done
echo "评价 $code"

say "5 为什么是那一天？（办件的时钟）"
as applicant1 GET "/api/cases/$N/clocks" | grep -o '"kind":"[A-Z]*","name":"[^"]*"\|"why":\[[^]]*\]' | paste -d ' ' - -

say "6 缺交通组织方案；两个部门的补正意见并入一份告知书，迟到的意见被拒绝"
clock 2026-09-17
C=$(apply application-form design-documents restoration-commitment)
echo "办件 $C"
task clerk1 "$C" Task_ReceiveCase '{}'
task clerk1 "$C" Task_AcceptCase '{"acceptance":"ACCEPT"}'
echo
clock 2026-09-18
as gaj-approver POST "/api/cases/$C/correction-wishes" '{"demand":"占道时间与高峰冲突，请调整"}' -w '%{http_code}\n'
as zgj-approver POST "/api/cases/$C/correction-wishes" '{"demand":"补充管线断面"}' -w '%{http_code}\n'
clock 2026-09-21
task clerk1 "$C" Task_AcceptCase '{"acceptance":"REQUEST_CORRECTION","corrections":[{"material":"traffic-plan","demand":"缺少交通组织方案"}]}'
as applicant1 GET "/api/cases/$C/documents" | grep -o '"title":"申请材料补正告知书","content":{[^}]*}'
clock 2026-09-28
as gaj-approver POST "/api/cases/$C/correction-wishes" '{"demand":"再补一项"}'
echo

say "7 窗口五个工作日没有告知：视为受理"
clock 2026-09-24
D=$(apply $ALL)
echo "办件 $D"
task clerk1 "$D" Task_ReceiveCase '{}'
clock 2026-10-10
for _ in $(seq 1 60); do
  as clerk1 GET "/api/cases/$D" | grep -q '"acceptanceKind":"DEEMED"' && break
  sleep 1
done
as clerk1 GET "/api/cases/$D" | grep -o '"acceptedOn":"[^"]*"\|"acceptanceKind":"[^"]*"\|"redMark":"[^"]*"'
as clerk1 GET "/api/cases/$D/clocks" | grep -o '"kind":"STATUTORY","name":"法定期限","cycle":1,"state":"[A-Z]*","dueOn":"[^"]*"'
