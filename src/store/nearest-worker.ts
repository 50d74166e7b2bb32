/** The worker's own file: it hears questions about the nearest other game and answers them in slices. */
import { nearestDesk, type NearestRequest } from '../analysis';

const hear = nearestDesk({
  post: (answer) => postMessage(answer),
  defer: (callback) => setTimeout(callback, 0),
});
addEventListener('message', ({ data }: MessageEvent<NearestRequest>) => hear(data));
