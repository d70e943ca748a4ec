# Liaison without a Neo4j of its own: compose.yaml gives it one. Two stages, so that what builds the pages stays behind.
FROM node:22.22.0-bookworm-slim AS pages
WORKDIR /liaison
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY schema schema
COPY src src
COPY data data
COPY web web
COPY tsconfig.json ./
RUN npm run build

FROM node:22.22.0-bookworm-slim
WORKDIR /liaison
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --omit=dev && npm cache clean --force
COPY schema schema
COPY cypher cypher
COPY src src
COPY data data
COPY --from=pages /liaison/web/dist web/dist
# Owned by the user below, and with it the volume that is made from it.
RUN mkdir /home/node/liaison && chown node:node /home/node/liaison
USER node
ENV NODE_ENV=production LIAISON_HOME=/home/node/liaison
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "src/main.ts"]
