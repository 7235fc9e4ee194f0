#!/usr/bin/env bash
# Server time of the pages of the demo, one request after the other over one connection, as a person with one browser asks.
# Needs target/einklang.jar (mvn package), curl, sqlite3. Usage: src/bench/pages.sh [requests a page, default 200]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
requests=${1:-200}
port=${EINKLANG_PAGES_PORT:-18403}
base="http://127.0.0.1:$port"
work=$(mktemp -d)
stop() {
  kill "$server" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$work"
}
cd "$work"
EINKLANG_BENCH=true EINKLANG_PORT=$port java -Xmx512m -jar "$root/target/einklang.jar" demo >demo.log 2>&1 &
server=$!
trap stop EXIT
for _ in $(seq 1 600); do
  grep -q "runs at" demo.log && break
  sleep 0.1
done
jar="$work/cookies"
token() { sed -n 's/.*name="csrf" value="\([^"]*\)".*/\1/p' | head -1; }
password=$(sed -n 's/.* with the password //p' demo.log)
csrf=$(curl -s -c "$jar" -b "$jar" "$base/login" | token)
curl -s -o /dev/null -c "$jar" -b "$jar" --data-urlencode "csrf=$csrf" --data-urlencode "email=demo@example.org" \
  --data-urlencode "password=$password" "$base/login"

one() { sqlite3 data/demo.db "$1 LIMIT 1"; }
collecting=$(one "SELECT w.id FROM workshop w JOIN round r ON r.workshop_id = w.id WHERE r.state = 'COLLECTING'")
link=$(one "SELECT code FROM workshop WHERE id = '$collecting'")
whole=$(one "SELECT workshop_id FROM goal")
shown=$(one "SELECT code FROM workshop WHERE id = '$whole'")
goal=$(one "SELECT id FROM goal WHERE workshop_id = '$whole'")
measure=$(one "SELECT id FROM measure WHERE workshop_id = '$whole'")
w="/workshops/$whole"
pages=(/workshops /workshops/new "$w" "/workshops/$collecting" "$w/compare" "$w/compare/check" "$w/compare/reveal"
  "$w/agree" "$w/agree/goals/$goal" "$w/act" "$w/act/measures/$measure" "$w/act/matrix" "$w/act/indicators" "$w/act/ready"
  "$w/report" "$w/report/print" "$w/report/files/html" "$w/report/files/json" "$w/report/files/zip" "$w/report/translations" "$w/publish" "$w/notice"
  "/a/$link" "/a/$shown" "/a/$link/privacy")

# A fragment is not sent: the address is asked again and again over one connection.
times() { curl -s -b "$jar" -o /dev/null -w '%{http_code} %{time_total} %{size_download}\n' "$base$1#[1-$2]"; }
for page in "${pages[@]}"; do times "$page" "$requests" >/dev/null; done
echo "| page | bytes | p50 ms | p99 ms |"
echo "|---|---|---|---|"
for page in "${pages[@]}"; do
  name=$(echo "$page" | sed "s/$whole/{id}/;s/$collecting/{collecting}/;s/$goal/{goal}/;s/$measure/{measure}/;s/$link/{code}/;s/$shown/{released}/")
  times "$page" "$requests" | sort -n -k2 | awk -v name="$name" '
    $1 != 200 { bad = $1 }
    { time[NR] = $2 * 1000; bytes = $3 }
    END {
      if (bad) { printf "%s answered %s\n", name, bad > "/dev/stderr"; exit 1 }
      printf "| `%s` | %d | %.1f | %.1f |\n", name, bytes, time[int((NR + 1) / 2)], time[int(NR * 0.99 + 0.5)]
    }'
done
