#!/usr/bin/env bash
# Load run on this machine only: Einklang in bench mode beside the bare stack, in turns, so that both meet the same noise.
# Needs target/einklang.jar (mvn package), wrk, curl, sqlite3. Usage: src/bench/load.sh [rounds, default 3]
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
rounds=${1:-3}
seconds=10
# What docs/operations.md asks for: the goal model alone takes 110 MB. HEAP=256m shows what less costs.
heap=${HEAP:-512m}
ours=18401
bare=18402
work=$(mktemp -d)
pids=()
stop() {
  kill "${pids[@]}" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap stop EXIT

wait_for() {
  for _ in $(seq 1 300); do
    curl -s -o /dev/null "$1" && return
    sleep 0.1
  done
  echo "no answer from $1" >&2
  exit 1
}

[ -f "$root/src/bench/baseline/target/baseline-1.jar" ] || mvn -q -B -f "$root/src/bench/baseline/pom.xml" package
cd "$work"
EINKLANG_BENCH=true EINKLANG_PORT=$ours java -Xmx$heap -jar "$root/target/einklang.jar" demo >ours.log 2>&1 &
pids+=($!)
java -Xmx$heap -jar "$root/src/bench/baseline/target/baseline-1.jar" $bare "$work/bare.db" >bare.log 2>&1 &
pids+=($!)
wait_for "http://127.0.0.1:$ours/health"
wait_for "http://127.0.0.1:$bare/"
until grep -q "runs at" ours.log; do sleep 0.1; done
for i in $(seq 1 40); do
  curl -s -o /dev/null -d "text=Ziel+$i+Kundenzufriedenheit+steigern" "http://127.0.0.1:$bare/goals"
done

# The demo has one workshop that collects; its code is read from the demo's own file.
code=$(sqlite3 data/demo.db "SELECT w.code FROM workshop w JOIN round r ON r.workshop_id = w.id WHERE r.state = 'COLLECTING'")
form="http://127.0.0.1:$ours/a/$code"
ASKED=$(curl -s "$form" | sed -n 's/.*name="asked" value="\([^"]*\)".*/\1/p')
export ASKED

# wrk prints rate, p50, p99 and failures; failures are everything but 2xx and 3xx
measure() {
  local script=()
  [ -z "$3" ] || script=(-s "$root/src/bench/$3")
  wrk -t1 -c"$2" -d${seconds}s --latency "${script[@]}" "$1" |
    awk '/50%/{a=$2} /99%/{b=$2} /Requests\/sec/{r=$2} / requests in /{n=$1} /Non-2xx/{e=$NF} /Socket errors/{e=e" socket"} END{print r, a, b, n, (e==""?0:e)}'
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN{printf "%.2f", a/b}'; }

echo "form: $(curl -s "$form" | wc -c) bytes, bare page: $(curl -s "http://127.0.0.1:$bare/" | wc -c) bytes"
echo "warming up"
measure "$form" 16 "" >/dev/null
measure "http://127.0.0.1:$bare/" 16 "" >/dev/null
measure "$form" 16 answer.lua >/dev/null
measure "http://127.0.0.1:$bare/goals" 16 goal.lua >/dev/null

before=$(sqlite3 data/demo.db "SELECT count(*) FROM response")
sent=0
echo "what clients: ours (req/s p50 p99 requests failures) | bare | ratio"
for _ in $(seq 1 "$rounds"); do
  for clients in 16 64; do
    a=$(measure "$form" $clients "")
    b=$(measure "http://127.0.0.1:$bare/" $clients "")
    echo "GET  c$clients: $a | $b | $(ratio "${a%% *}" "${b%% *}")"
    a=$(measure "$form" $clients answer.lua)
    b=$(measure "http://127.0.0.1:$bare/goals" $clients goal.lua)
    sent=$((sent + $(echo "$a" | cut -d' ' -f4)))
    echo "POST c$clients: $a | $b | $(ratio "${a%% *}" "${b%% *}")"
  done
done
after=$(sqlite3 data/demo.db "SELECT count(*) FROM response")
# wrk gives up on the requests in flight when its time is over: up to one a client and run may be stored and not counted.
echo "answers acknowledged: $sent, rows added: $((after - before))"
echo "memory: ours $(awk '/VmRSS/{print int($2/1024)}' "/proc/${pids[0]}/status") MB, bare $(awk '/VmRSS/{print int($2/1024)}' "/proc/${pids[1]}/status") MB"
