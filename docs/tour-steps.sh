# Shared by the tours: speaks to a RunOnce started with "mvn" (profile demo) as one of its demo people. Needs bash and curl.
set -euo pipefail
BASE=${BASE:-http://127.0.0.1:8080}
PASSWORD=${PASSWORD:-runonce-demo}

# as USER METHOD PATH [JSON] [curl options]: one request as somebody
as() {
  local user=$1 method=$2 path=$3 json=${4:-}
  shift $(($# < 4 ? $# : 4))
  curl -sS -u "$user:$PASSWORD" -X "$method" ${json:+-H 'Content-Type: application/json' -d "$json"} "$@" "$BASE$path"
}
# field NAME: the first value of that name in a JSON answer
field() { { grep -o "\"$1\":\"\?[^\",}]*" || true; } | head -n 1 | sed 's/^"[^"]*":"\{0,1\}//'; }
# upload USER: a small PDF; prints its id
upload() {
  printf '%%PDF-1.4\n%%%s\n1 0 obj<<>>endobj\ntrailer<<>>\n%%%%EOF' "$RANDOM$RANDOM" >"$TMP/material.pdf"
  curl -sS -u "$1:$PASSWORD" -F "file=@$TMP/material.pdf;type=application/pdf" "$BASE/api/files" | field id
}
# find_task USER CASE KEY [ASSIGNEE]: the id of that task, for which it waits a little; empty if it does not come
find_task() {
  local id='' tries
  for tries in $(seq 20); do
    id=$(as "$1" GET "/api/tasks?case=$2" | sed 's/},{/}\n{/g' | { grep "\"task\":\"$3\"" || true; } |
      { grep "${4:+\"assignee\":\"$4\"}" || true; } | field id)
    [ -n "$id" ] && break
    sleep 1
  done
  printf '%s' "$id"
}
# task USER CASE KEY JSON [ASSIGNEE]: completes that task; 204 is done, anything else is the refusal
task() {
  local id
  id=$(find_task "$1" "$2" "$3" "${5:-}")
  [ -n "$id" ] || { echo "no task $3 of $2 for $1"; exit 1; }
  printf '%s %s: ' "$1" "$3"
  as "$1" POST "/api/tasks/$id/complete" "{\"data\":$4}" -w ' %{http_code}\n'
}
# clock DATE: it is nine o'clock of that day; without a date it is now again
clock() {
  if [ -n "${1:-}" ]; then
    as operator POST /api/demo/clock "{\"now\":\"$1T09:00:00+08:00\"}" >/dev/null
  else
    as operator DELETE /api/demo/clock >/dev/null
  fi
}
say() { printf '\n== %s\n' "$*"; }

TMP=$(mktemp -d)
trap 'rm -rf "$TMP"; clock || true' EXIT
