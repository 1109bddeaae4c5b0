#!/usr/bin/env bash
# 机关内跑体验：最后一辆公务用车、逾期的征询、被退回的会签、村里的申请经过镇里。
# A tour of the matters between offices against a RunOnce started with "mvn" (profile demo).
. "$(dirname "$0")/tour-steps.sh"

# apply HANDLER MATTER MATERIAL DATA: the office applies; prints the case number
apply() {
  local answer
  answer=$(as "$1" POST /api/applications/submission \
    "{\"matterCode\":\"$2\",\"materials\":[{\"material\":\"$3\",\"file\":\"$(upload "$1")\"}],\"data\":$4}" \
    -H "Idempotency-Key: tour-$RANDOM$RANDOM$RANDOM")
  [[ $answer == *caseNumber* ]] || { echo "$answer" >&2; return 1; }
  field caseNumber <<<"$answer"
}
asked() {
  as supervisor GET "/api/cases/$1/consultations" | sed 's/},{/}\n{/g' |
    sed 's/.*"officeName":"\([^"]*\)","part":"\([^"]*\)".*"dueOn":"\([^"]*\)"/  \1 \2 \3 /; s/,"answer":"[^"]*","answerName":"\([^"]*\)"/\1/; s/[,}].*//'
  echo
}
document() { as supervisor GET "/api/cases/$1/documents" | grep -o '"number":"[^"]*"\|"text":"[^"]*"' | sed 's/^"[a-z]*":"//; s/"$//; s/\\n/\n  /g; s/^/  /'; }
CAR='{"plateNumber":"浙A00018","registeredOn":"2015-05-01","safetyReason":false,"vehicleUse":"OTHER","priceWan":17.5,"newEnergy":true}'
HOUSE='{"assetClass":"BUILDING","assetName":"旧办公楼","assetNumber":"FW-1988-01","originalValueWan":90,"disposalWay":"TRANSFER"}'
SEAL='{"sealName":"小古城村村民委员会","institutionDoc":true,"sealReason":"NEW"}'
clock 2026-06-01

say "1 综合执法局核定 12 辆、已用 11 辆：两份申请要最后一辆（预判不阻断，受理时才认）"
FIRST=$(apply zfj-handler G2G-008 renewal-application "$CAR")
SECOND=$(apply zfj-handler G2G-008 renewal-application "$CAR")
echo "办件 $FIRST、$SECOND"
task jgs-approver "$FIRST" Task_CheckMatter '{"check":"ACCEPT"}'
task jgs-approver "$SECOND" Task_CheckMatter '{"check":"ACCEPT"}'

say "2 征询区财政局，答复时限查表；逾期交它的负责人督促，仍然不是同意"
sleep 2
asked "$FIRST"
clock 2026-06-04
task czj-leader "$FIRST" Task_UrgeOffice '{"measure":"请资产科今天答复"}'
as jgs-approver GET "/api/tasks?case=$FIRST" | grep -o '"items":\[\]' && echo "  牵头单位还不能拟办"
task czj-approver "$FIRST" Task_ReplyConsultation '{"opinion":"AGREE_WITH_CONDITIONS","conditions":"购车款从年初预算列支"}'
task jgs-approver "$FIRST" Task_ProposeDecision '{"proposal":"GRANT","reason":"旧车已满8年，编制内更新"}'
task jgs-leader "$FIRST" Task_SignOffMatter '{"signOff":"AGREE"}'
document "$FIRST"

say "3 房屋处置：国资办不签，带理由退回；重新拟办、两家签署后由区政府分管领导签批"
N=$(apply jyj-handler G2G-006 disposal-application "$HOUSE")
task czj-approver "$N" Task_CheckMatter '{"check":"ACCEPT"}'
task czj-approver "$N" Task_ProposeDecision '{"proposal":"GRANT","reason":"划转给街道使用"}'
task gzj-approver "$N" Task_CountersignMatter '{"countersign":"REFUSE","reason":"产权还有争议"}'
task czj-approver "$N" Task_ProposeDecision '{"proposal":"GRANT","reason":"争议已由法院判决"}'
task gzj-approver "$N" Task_CountersignMatter '{"countersign":"SIGN"}'
task jgs-approver "$N" Task_CountersignMatter '{"countersign":"SIGN"}'
task govleader "$N" Task_SignOffMatter '{"signOff":"AGREE"}'
asked "$N"

say "4 村里申请刻章：表里多征询所属的镇和民政局"
N=$(apply c005-handler G2G-014 seal-application "$SEAL")
task gaj-approver "$N" Task_CheckMatter '{"check":"ACCEPT"}'
sleep 3
asked "$N"
