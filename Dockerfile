# The server with the built client, for Node 24, as a user without rights; games are kept in the volume /data.
# How to run it stands in docs/running.md.

FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image has Node 24 itself: the copy that npm would fetch by an install script is left out.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY . .
# What only the build and the browser need is in the built client by then.
RUN node server/build.mjs \
  && npm uninstall --no-save --omit=dev --ignore-scripts --no-audit --no-fund \
    vite @vitejs/plugin-react react react-dom idb socket.io-client node

FROM node:24-slim
ENV NODE_ENV=production DATA=/data PORT=8000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/content content
COPY --from=build /app/game game
COPY --from=build /app/server server
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(answer => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server/main.ts"]
