// The tus project's own server, and in the place of a central store's receipt one that lies ready.
//
// Usage: node server.mjs FOLDER   (uploads go into FOLDER/uploads, receipts lie in FOLDER/receipts)
// Says "listening on ADDRESS"; GET /stats tells what came.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";

const folder = process.argv[2];
const uploads = join(folder, "uploads");
mkdirSync(uploads, { recursive: true });
const tus = new Server({ path: "/bundles", relativeLocation: true, datastore: new FileStore({ directory: uploads }) });

const stats = { bytes: 0, requests: 0, created: 0, failed: 0 };

function arrivedWhole(digest) {
  return readdirSync(uploads)
    .filter((name) => !name.endsWith(".json"))
    .some((name) => createHash("sha256").update(readFileSync(join(uploads, name))).digest("hex") === digest);
}

function answer(response, status, body) {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(body);
}

const server = createServer((request, response) => {
  stats.requests += 1;
  const receipt = /^\/bundles\/([0-9a-f]{64})\/receipt$/.exec(request.url);
  if (request.url === "/stats") {
    answer(response, 200, JSON.stringify(stats));
  } else if (receipt !== null) {
    const file = join(folder, "receipts", receipt[1]);
    const whole = existsSync(file) && arrivedWhole(receipt[1]);
    answer(response, whole ? 200 : 202, whole ? readFileSync(file) : '{"state": "checking"}');
  } else {
    stats.created += request.method === "POST" ? 1 : 0;
    // A cut in the middle of a chunk is an error here: it is what the tests are about.
    tus.handle(request, response).catch(() => { stats.failed += 1; });
  }
});
server.on("connection", (socket) => {
  socket.on("close", () => { stats.bytes += socket.bytesRead; });
});
process.on("unhandledRejection", () => { stats.failed += 1; });
server.listen(0, "127.0.0.1", () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}`);
});
