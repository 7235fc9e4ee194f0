#!/usr/bin/env bash
# Compares models by cross-validation: src/bench/models.sh [name of a model ...]. Takes a quarter of an hour.
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B -Pbench,quick,'!browser' test-compile dependency:build-classpath \
  -Dmdep.outputFile=target/bench.cp -Dmdep.includeScope=test
exec java -Xmx3g -cp "target/test-classes:target/classes:$(cat target/bench.cp)" einklang.bench.ModelComparison "$@"
