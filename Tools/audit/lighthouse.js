// Runs the Lighthouse that comes with Chromium's own developer tools. Evaluated by `lighthouse.py` in a page that the browser itself
// serves, so that its worker may be started there; the worker speaks to the browser through this page.
async ({ browser, url, categories, formFactor }) => {
  const socket = new WebSocket(browser);
  await new Promise((resolve, reject) => Object.assign(socket, { onopen: resolve, onerror: reject }));
  const worker = new Worker("/devtools/entrypoints/lighthouse_worker/lighthouse_worker.js", { type: "module" });
  await new Promise((resolve) => (worker.onmessage = ({ data }) => data === "workerReady" && resolve()));

  // What is asked here has numbers that the worker, which counts from one, does not come to.
  let last = 1e9;
  const answers = new Map();
  const send = (method, params) =>
    new Promise((resolve) => {
      answers.set(++last, resolve);
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(data);
    const answer = answers.get(message.id);
    if (answer) return answers.delete(message.id), answer(message.result);
    worker.postMessage({ action: "dispatchProtocolMessage", args: { message } });
  };

  const { targetId } = await send("Target.createTarget", { url: "about:blank", forTab: true });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const result = await new Promise((resolve) => {
    worker.onmessage = ({ data }) => {
      if (data.action === "sendProtocolMessage") socket.send(data.args.message);
      if (data.id === 1) resolve(data.result);
    };
    const flags = { formFactor, mode: "navigation", logLevel: "error" };
    const args = { url, categoryIDs: categories, flags, locales: ["en-US"], rootTargetId: targetId, mainSessionId: sessionId };
    worker.postMessage({ id: 1, action: "navigation", args });
  });
  await send("Target.closeTarget", { targetId });
  worker.terminate();
  socket.close();
  if (!result?.lhr) return { error: result?.message ?? "no report" };

  const { lhr } = result;
  const scores = Object.values(lhr.categories).map(({ id, score, auditRefs }) => {
    const failed = auditRefs.filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1);
    return { id, score, failed: failed.map(({ id }) => [id, lhr.audits[id].title, lhr.audits[id].displayValue ?? ""]) };
  });
  return { error: lhr.runtimeError?.message, scores };
};
