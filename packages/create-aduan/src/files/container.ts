import type { Storage } from '../answers.js';

/** `Dockerfile`: the desk as the user `node`, its data in a volume. */
export const dockerfile = `FROM node:24-slim
WORKDIR /desk
COPY package.json package-lock.json* ./
RUN npm install --omit=dev --no-audit --no-fund && mkdir data && chown node:node data
COPY aduan.config.ts office.ts ./
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
EXPOSE 3000
VOLUME /desk/data
CMD ["node_modules/.bin/aduan", "start"]
`;

const desk = `services:
  desk:
    build: .
    restart: unless-stopped
    # Only a proxy on this machine reaches it; nginx stands in README.md.
    ports: ["127.0.0.1:3000:3000"]
    env_file: [{ path: .env, required: false }]
    volumes: ["data:/desk/data"]
    read_only: true
    tmpfs: ["/tmp"]
    cap_drop: [ALL]
    security_opt: ["no-new-privileges:true"]
    stop_grace_period: 30s
    environment:
      # Inside, the proxy has an address of the container network.
      ADUAN_TRUSTED_PROXIES: 10.0.0.0/8,172.16.0.0/12,192.168.0.0/16
`;

const database = `    depends_on: { database: { condition: service_healthy } }
  database:
    image: postgres:18
    restart: unless-stopped
    environment:
      POSTGRES_USER: aduan
      POSTGRES_PASSWORD: \${DATABASE_PASSWORD:?Write DATABASE_PASSWORD into .env, as README.md says}
    volumes: ["database:/var/lib/postgresql"]
    healthcheck:
      # Over TCP: while PostgreSQL makes its files, it answers on its socket only.
      test: ["CMD", "pg_isready", "--host", "127.0.0.1", "--username", "aduan"]
      interval: 5s
      retries: 12
`;

const url = `      ADUAN_DATABASE_URL: postgres://aduan:\${DATABASE_PASSWORD:?}@database/aduan
`;

/** `compose.yaml`: the desk, and PostgreSQL where it keeps its data there. */
export function composeFile(storage: Storage): string {
  if (storage === 'sqlite') return `${desk}volumes: { data: {} }\n`;
  return `${desk}${url}${database}volumes: { data: {}, database: {} }\n`;
}
