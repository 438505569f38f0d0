# One image for all services: docker-compose.yml says which one a container runs.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true -Djacoco.skip=true -pl launcher -am package

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 firstrung \
 && useradd --system --uid 10001 --gid firstrung --home-dir /app --shell /usr/sbin/nologin firstrung \
 && mkdir -p /app /secrets /state && chown firstrung:firstrung /secrets /state
COPY --from=build /src/launcher/target/dist/services /app/services
COPY --from=build /src/launcher/target/dist/lib /app/lib
COPY --from=build /src/launcher/target/dist/launcher.jar /app/
COPY docker/service docker/healthy docker/demo /app/bin/
ENV PATH=/app/bin:$PATH LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs
WORKDIR /state
USER 10001:10001
ENTRYPOINT ["/app/bin/service"]
