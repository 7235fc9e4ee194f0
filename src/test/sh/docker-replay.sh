#!/usr/bin/env bash
# Replays the Dockerfile without a Docker engine: every stage becomes a folder, every instruction works on it, then the
# entry point is started with its environment, asked by the health check, and stopped by SIGTERM.
# What a container adds (base images, a file system and network of its own) is not replayed.
#
#   src/test/sh/docker-replay.sh [PORT]        RUN_JAVA=/path/to/java21 chooses the Java of the run stage
set -euo pipefail
cd "$(dirname "$0")/../../.."
port=${1:-18080}
root=$(mktemp -d)
server=""
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$root"' EXIT

say() { printf '%s\n' "-- $*"; }

# The build context: what .dockerignore lets through, which here is a list of exceptions from "*".
mkdir "$root/context"
while read -r kept; do
  mkdir -p "$root/context/$(dirname "$kept")"
  cp -R "$kept" "$root/context/$kept"
done < <(sed -n 's/^!//p' .dockerignore)

stage="" workdir="/" user=0
declare -a environment=() health=() entry=()

# Absolute paths of the image become paths of the stage's folder.
here() { sed -E "s#(^|[ \":=])/(build|app|data)#\1$stage/\2#g" <<<"$1"; }
# ["a", "b"] becomes lines.
words() { sed -E 's/^\[ *"//; s/" *\]$//; s/", *"/\n/g' <<<"$1"; }

run() {
  local command
  command=$(here "$1")
  case $command in
    useradd*) say "not replayed, an image has users of its own: $1"; return ;;
  esac
  # The user of the image is the number 10001 here; only root can give files away.
  if [ "$(id -u)" -eq 0 ]; then command=${command//chown einklang/chown 10001}; else command=${command//chown einklang/true}; fi
  (cd "$stage$workdir" && env ${environment[@]+"${environment[@]}"} sh -c "$command")
}

copy() {
  local from="$root/context" target
  if [[ $1 == --from=* ]]; then from="$root/${1#--from=}"; shift; fi
  target="${*: -1}"
  [[ $target == /* ]] || target="$workdir/$target"
  [[ ${*: -1} != */ ]] || mkdir -p "$stage$target"
  mkdir -p "$(dirname "$stage$target")"
  for source in "${@:1:$#-1}"; do cp -R "$from/${source#/}" "$stage$target"; done
}

while IFS= read -r line; do
  say "$line"
  instruction=${line%% *} rest=${line#* }
  case $instruction in
    FROM) read -r _ _ name <<<"$rest"; stage="$root/${name:-final}"; mkdir -p "$stage"; workdir="/"; environment=() ;;
    WORKDIR) workdir="$rest"; mkdir -p "$stage$workdir" ;;
    COPY) read -ra arguments <<<"$rest"; copy "${arguments[@]}" ;;
    RUN) run "$rest" ;;
    ENV) for pair in $rest; do environment+=("$(here "$pair")"); done ;;
    USER) user=10001 ;;
    HEALTHCHECK) mapfile -t health < <(words "$(here "[${rest#*CMD [}")") ;;
    ENTRYPOINT) mapfile -t entry < <(words "$(here "$rest")") ;;
    VOLUME | EXPOSE) ;;
    *) echo "This script does not know the instruction $instruction" >&2; exit 1 ;;
  esac
done < <(grep -v -E '^(#|$)' Dockerfile)

environment+=("EINKLANG_PORT=$port" "EINKLANG_HOST=127.0.0.1")
entry[0]=${RUN_JAVA:-java}
health[0]=${RUN_JAVA:-java}
as_user=()
if [ "$(id -u)" -eq 0 ]; then
  chmod 755 "$root" "$stage"
  as_user=(setpriv --reuid "$user" --regid "$user" --clear-groups)
fi

say "start as user $user with $("${entry[0]}" -version 2>&1 | head -1)"
cd "$stage$workdir"
env "${environment[@]}" "${as_user[@]}" "${entry[@]}" >"$root/log" 2>&1 &
server=$!
for attempt in $(seq 1 60); do
  if env "${environment[@]}" "${as_user[@]}" "${health[@]}" >/dev/null 2>&1; then break; fi
  kill -0 "$server" || { cat "$root/log"; exit 1; }
  [ "$attempt" -lt 60 ] || { cat "$root/log"; exit 1; }
  sleep 0.5
done
say "healthy; it runs as user $(stat -c %u "/proc/$server") and wrote:"
find "$stage/data" -maxdepth 2 -printf '   %M %u %s %P\n'
cat "$root/log"

say "SIGTERM"
begin=$(date +%s%N)
kill -TERM "$server"
wait "$server" && code=0 || code=$?
took=$((($(date +%s%N) - begin) / 1000000))
server=""
say "ended with $code after $took ms"
[ "$took" -lt 5000 ]
[ "$code" -eq 0 ] || [ "$code" -eq 143 ]
say "replayed"
