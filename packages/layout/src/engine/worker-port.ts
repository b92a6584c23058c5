/** The two ends of a worker, the same for worker_threads and Web Workers. */
export interface Port {
  post(message: unknown): void;
  receive(listener: (message: unknown) => void): void;
}

/** What of `worker_threads` is used; typed here because browsers have no types for it. */
interface Threads {
  readonly parentPort: {
    postMessage(message: unknown): void;
    on(event: "message", listener: (message: unknown) => void): void;
  } | null;
  readonly Worker: new (url: URL) => {
    postMessage(message: unknown): void;
    on(event: "message" | "error", listener: (value: never) => void): void;
    on(event: "exit", listener: (code: number) => void): void;
    terminate(): unknown;
  };
}

interface WorkerScope {
  postMessage(message: unknown): void;
  addEventListener(event: "message", listener: (event: { data: unknown }) => void): void;
}

/** Node's `worker_threads`; nothing in a browser. Not an import, so that no bundler looks for it. */
export function findThreads(): Threads | undefined {
  // Only Node has this function, and only it knows what it gives for this name.
  const node = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  return node.process?.getBuiltinModule?.("node:worker_threads") as Threads | undefined;
}

/** The way back to the thread that started this worker. */
export function openPort(): Port {
  const parent = findThreads()?.parentPort;
  if (parent) {
    return {
      post: (message) => parent.postMessage(message),
      receive: (listener) => parent.on("message", listener),
    };
  }
  // A Web Worker's global object is its port.
  const scope = globalThis as unknown as WorkerScope;
  return {
    post: (message) => scope.postMessage(message),
    receive: (listener) => scope.addEventListener("message", ({ data }) => listener(data)),
  };
}

/** A worker that was just started, seen from outside. */
export interface StartedWorker extends Port {
  fail(listener: (reason: string) => void): void;
  stop(): void;
}

interface BrowserWorker {
  postMessage(message: unknown): void;
  addEventListener(event: "message", listener: (event: { data: unknown }) => void): void;
  addEventListener(event: "error", listener: (event: { message?: string }) => void): void;
  terminate(): void;
}

/** Starts the script at `url`, a module, in a thread of its own. */
export function startWorker(url: URL): StartedWorker {
  const threads = findThreads();
  if (threads) {
    const worker = new threads.Worker(url);
    return {
      post: (message) => worker.postMessage(message),
      receive: (listener) => worker.on("message", listener),
      fail: (listener) => {
        worker.on("error", (error: Error) => listener(error.message));
        worker.on("exit", (code) => listener(`it ended with code ${code}`));
      },
      stop: () => void worker.terminate(),
    };
  }
  const { Worker } = globalThis as unknown as {
    Worker: new (url: URL, options: { type: "module" }) => BrowserWorker;
  };
  return fromBrowser(new Worker(url, { type: "module" }));
}

function fromBrowser(worker: BrowserWorker): StartedWorker {
  return {
    post: (message) => worker.postMessage(message),
    receive: (listener) => worker.addEventListener("message", ({ data }) => listener(data)),
    fail: (listener) =>
      worker.addEventListener("error", ({ message }) => listener(message ?? "it did not load")),
    stop: () => worker.terminate(),
  };
}
