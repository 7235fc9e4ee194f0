#!/usr/bin/env bash
# Scores the engine on the open corpus and writes the figures into docs/quality.md, where a test holds them. Takes some minutes.
set -euo pipefail
cd "$(dirname "$0")/../.."
figures=$(mktemp)
trap 'rm -f "$figures"' EXIT
if [ $# -gt 0 ]; then
  java -cp "$1" einklang.Main evaluate src/test/resources/eval --ablation --retrain > "$figures"
else
  mvn -q -B -Pquick package -DskipTests
  java -jar target/einklang.jar evaluate src/test/resources/eval --ablation --retrain > "$figures"
fi
awk -v figures="$figures" '
  /^<!-- evaluate: begin -->/ { print; print "```"; while ((getline line < figures) > 0) print line; print "```"; skip = 1 }
  /^<!-- evaluate: end -->/ { skip = 0 }
  !skip { if ($0 !~ /^<!-- evaluate: begin/) print }
' docs/quality.md > "$figures.md"
mv "$figures.md" docs/quality.md
