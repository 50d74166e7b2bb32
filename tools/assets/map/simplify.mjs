/** A binary heap of points ordered by weight, so that the least visible bend is always the next to go. */
const makeHeap = () => {
  const items = [];
  const swap = (i, j) => {
    [items[i], items[j]] = [items[j], items[i]];
    items[i].place = i;
    items[j].place = j;
  };
  const lift = (i) => {
    while (i > 0 && items[i].weight < items[(i - 1) >> 1].weight) {
      swap(i, (i - 1) >> 1);
      i = (i - 1) >> 1;
    }
  };
  const sink = (i) => {
    for (;;) {
      const left = 2 * i + 1;
      let least = i;
      if (left < items.length && items[left].weight < items[least].weight) least = left;
      if (left + 1 < items.length && items[left + 1].weight < items[least].weight) least = left + 1;
      if (least === i) return;
      swap(i, least);
      i = least;
    }
  };
  return {
    size: () => items.length,
    push: (item) => {
      item.place = items.length;
      items.push(item);
      lift(item.place);
    },
    take: () => {
      const first = items[0];
      const last = items.pop();
      if (items.length > 0) {
        items[0] = last;
        last.place = 0;
        sink(0);
      }
      return first;
    },
    update: (item) => {
      lift(item.place);
      sink(item.place);
    },
  };
};

const triangle = (a, b, c) => Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

/**
 * Visvalingam's method: bends go in order of the triangle they make, until every bend left weighs 1 or more.
 * `weigh` turns a triangle's area at a point into that weight.
 */
const thin = (points, closed, atLeast, weigh) => {
  const nodes = points.map((at) => ({ at }));
  nodes.forEach((node, index) => {
    node.before = nodes[index - 1] ?? (closed ? nodes.at(-1) : null);
    node.after = nodes[index + 1] ?? (closed ? nodes[0] : null);
  });
  const heap = makeHeap();
  const weightOf = (node) => weigh(triangle(node.before.at, node.at, node.after.at), node.at);
  for (const node of nodes) {
    if (!node.before || !node.after) continue;
    node.weight = weightOf(node);
    heap.push(node);
  }
  const gone = new Set();
  while (heap.size() > 0 && nodes.length - gone.size > atLeast) {
    const node = heap.take();
    if (node.weight >= 1) break;
    gone.add(node);
    node.before.after = node.after;
    node.after.before = node.before;
    for (const neighbour of [node.before, node.after]) {
      if (neighbour.place === undefined || !neighbour.before || !neighbour.after) continue;
      neighbour.weight = Math.max(node.weight, weightOf(neighbour));
      heap.update(neighbour);
    }
  }
  return nodes.filter((node) => !gone.has(node)).map((node) => node.at);
};

/** A ring is given and returned without its closing point. */
export const thinRing = (ring, weigh) => thin(ring, true, 4, weigh);
export const thinLine = (line, weigh) => thin(line, false, 2, weigh);

export const ringArea = (ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length];
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;
