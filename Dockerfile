# Build on the oldest supported JDK, run on a newer JRE.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn ./.mvn
COPY templates ./templates
COPY src/main ./src/main
RUN mvn -B -q -Dmaven.test.skip=true package

FROM eclipse-temurin:21-jre
RUN useradd --system --uid 10001 --no-create-home einklang
RUN mkdir -p /app/ext /data && chown einklang /data && chmod 700 /data
COPY --from=build /build/target/einklang.jar /app/einklang.jar
COPY --from=build /build/target/lib /app/lib
COPY LICENSE NOTICE /app/
# Only here: a container has a network of its own, so all its addresses are reached through published ports alone.
ENV EINKLANG_HOST=0.0.0.0 EINKLANG_DB=jdbc:sqlite:/data/einklang.db LANG=C.UTF-8
USER einklang
WORKDIR /app
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s CMD ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", "/app/einklang.jar", "health"]
# Exec form: SIGTERM reaches Java itself. SQLite unpacks its native library into the volume; ext/ takes extra jars.
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-Dorg.sqlite.tmpdir=/data", "-cp", "/app/einklang.jar:/app/lib/*:/app/ext/*", "einklang.Main"]
