#!/usr/bin/env bash
# Speed of the engine by JMH: src/bench/speed.sh [options of JMH], such as  src/bench/speed.sh -p statements=50,1000
set -euo pipefail
cd "$(dirname "$0")/../.."
mvn -q -B -Pbench,quick,'!browser' test-compile dependency:build-classpath \
  -Dmdep.outputFile=target/bench.cp -Dmdep.includeScope=test
exec java -cp "target/test-classes:target/classes:$(cat target/bench.cp)" org.openjdk.jmh.Main "$@"
