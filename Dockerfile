# Checks the reports of a folder without a network:
#
#   docker build --tag luxlint .
#   docker run --rm --network none --volume "$PWD:/reports:ro" luxlint
FROM node:22-slim AS build
WORKDIR /luxlint
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund --ignore-scripts
COPY . .
RUN npm run --silent build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-slim
COPY --from=build /luxlint/package.json /luxlint/LICENSE /luxlint/
COPY --from=build /luxlint/bin /luxlint/bin
COPY --from=build /luxlint/dist /luxlint/dist
COPY --from=build /luxlint/node_modules /luxlint/node_modules
USER node
WORKDIR /reports
ENTRYPOINT ["node", "/luxlint/bin/luxlint.js"]
CMD ["."]
