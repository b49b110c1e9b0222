#!/usr/bin/env bash
# How long pages take when 50 people read them at once, in a programme of 7,679 sites: p50 and p95.
#
# Starts Groundswell with the demonstration in an empty folder, adds the sites of a real list and their adoptions by the
# command line, and asks for each page over the loopback address, one page after the other. Needs wrk, curl and awk.
#
#   benchmarks/pages.sh [LIST]
#
# LIST    practices and the month their prescribing changed (default: the list in ../shared)
# Environment: GROUNDSWELL  the command that starts it     (java -jar app/target/groundswell.jar)
#              PORT         a free port                    (8093)
#              READERS      at once                        (50)
#              DURATION     seconds a page, after a warm-up (30)
set -euo pipefail
cd "$(dirname "$0")/.."

list=${1:-../shared/data/prescribing/openprescribing_trimethoprim_practices.csv}
port=${PORT:-8093}
readers=${READERS:-50}
duration=${DURATION:-30}
read -ra groundswell <<< "${GROUNDSWELL:-java -jar app/target/groundswell.jar}"
home=http://127.0.0.1:$port
work=$(mktemp -d)
chmod 755 "$work" # the database may run as another user
server=

finish() {
    [ -z "$server" ] || { kill "$server" 2>/dev/null && wait "$server" || true; }
    rm -rf "$work"
}
trap finish EXIT

for tool in wrk curl awk; do
    command -v "$tool" > /dev/null || { echo "pages.sh needs $tool." >&2; exit 1; }
done
[ -r "$list" ] || { echo "There is no list $list." >&2; exit 1; }

"${groundswell[@]}" --demo --data "$work/data" --port "$port" > "$work/log" 2>&1 &
server=$!
for _ in $(seq 180); do
    grep -q "Groundswell is ready" "$work/log" && break
    kill -0 "$server" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 1
done
grep -q "Groundswell is ready" "$work/log" || { tail -5 "$work/log" >&2; exit 1; }

# As people do it in the browser: the token of a form is sent back with it.
form() { # path of the form, path to send it to, fields...
    local from=$1 to=$2 token
    shift 2
    token=$(curl -sf -b "$work/cookies" -c "$work/cookies" "$home$from" | grep -o 'name="_csrf" value="[^"]*' | head -1 | cut -d'"' -f4)
    curl -sf -o /dev/null -w '%{http_code}' -b "$work/cookies" -c "$work/cookies" --data-urlencode "_csrf=$token" "$@" "$home$to" |
        grep -q '^303$' || { echo "$to was refused." >&2; exit 1; }
}
form /sign-in /sign-in -d email=administrator@example.org -d password=try-it-and-see
form /programmes/new /programmes/new -d seen=0 -d improvement=feno-testing -d code=national -d name=National -d owner=Measurement
form /programmes/national/plan /programmes/national/state -d seen=1 -d state=APPROVED

# The directory first, then the adoptions, in the layout every export has.
"${groundswell[@]}" --demo --data "$work/data" import sites "$list" --as-at 2010-01-01 > "$work/sites" 2>> "$work/log"
awk -F, -v OFS=, 'NR == 1 { for (i = 1; i <= NF; i++) { gsub(/"/, "", $i); at[$i] = i }; print "ods_code", "stage_date"; next }
    { month = $at["change_month"]; code = $at["code"]; gsub(/"/, "", month); gsub(/"/, "", code); print code, month }' \
    "$list" > "$work/adoptions.csv"
began=$(date +%s.%N)
"${groundswell[@]}" --demo --data "$work/data" import adoptions "$work/adoptions.csv" --programme national \
    --stage LIVE --owner Pharmacist --tier DATA_BACKED > "$work/adoptions" 2>> "$work/log" ||
    { tail -3 "$work/log" >&2; exit 1; }
awk -v began="$began" -v ended="$(date +%s.%N)" 'BEGIN { printf "Import of the adoptions, start of the program included: %.1f s\n", ended - began }'
tr '\n' ' ' < "$work/adoptions"
echo

session=$(awk '$6 == "groundswell" { print $6 "=" $7 }' "$work/cookies" | tail -1)
[ -n "$session" ] || { echo "Nobody is signed in." >&2; exit 1; }
adoption=$(curl -sf -H "Cookie: $session" "$home/programmes/national/sites" | grep -o '/adoptions/[0-9a-f-]*' | head -1)

echo "Load average before: $(cut -d' ' -f1-3 /proc/loadavg). $(nproc) processors, $readers readers, $duration s a page."
printf '%-44s %8s %8s %10s %8s\n' page "p50 ms" "p95 ms" "pages/s" errors
measure() { # name, path, header
    wrk -t2 -c"$readers" -d"$((duration < 10 ? duration : 10))s" -H "$3" "$home$2" > /dev/null
    printf '%-44s ' "$1"
    wrk -t2 -c"$readers" -d"${duration}s" --timeout 10s -H "$3" -s benchmarks/pages.lua "$home$2" | tail -1
}
signed="Cookie: $session"
measure "/improvements" /improvements "Accept: text/html"
measure "/programmes/{code}, the cockpit" /programmes/national "Accept: text/html"
measure "/sites" /sites "Accept: text/html"
measure "/sites/{code}" /sites/A81001 "Accept: text/html"
measure "/programmes/{code}/sites, signed in" /programmes/national/sites "$signed"
measure "/programmes/{code}/board, signed in" /programmes/national/board "$signed"
measure "/adoptions/{id}, signed in" "$adoption" "$signed"
echo "Load average after: $(cut -d' ' -f1-3 /proc/loadavg)."
