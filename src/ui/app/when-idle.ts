/** Work ahead, one piece after another, while nothing else is going on: what a screen needs next must never delay it. */
type Work = () => Promise<unknown>;

/** Where a browser cannot say that it is idle. */
const A_WHILE = 200;
const waiting: Work[] = [];
let isWorking = false;

const idle = (): Promise<void> =>
  new Promise((go) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => go());
    else setTimeout(go, A_WHILE);
  });

async function workOn(): Promise<void> {
  if (isWorking) return;
  isWorking = true;
  for (;;) {
    await idle();
    const work = waiting.shift();
    if (!work) break;
    await work().catch(() => undefined); // whoever needs it will ask again, and say what is wrong
  }
  isWorking = false;
}

/** Does a piece of work once the page is idle and the pieces before it are done. The result takes it back. */
export function whenIdle(work: Work): () => void {
  waiting.push(work);
  void workOn();
  return () => {
    const at = waiting.indexOf(work);
    if (at >= 0) waiting.splice(at, 1);
  };
}
