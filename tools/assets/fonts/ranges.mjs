/** Neighbouring code points joined: [65, 66, 67, 97] becomes [[65, 67], [97, 97]]. */
const runs = (points) => {
  const joined = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = joined.at(-1);
    if (last && point <= last[1] + 1) last[1] = point;
    else joined.push([point, point]);
  }
  return joined;
};

const written = (points, prefix) =>
  runs(points).map(([from, to]) => prefix + from.toString(16) + (to > from ? `-${to.toString(16)}` : ''));

/** "20-7e,a0": what a test can read back in three lines. */
export const rangesOf = (points) => written(points, '').join(',');

export const unicodeRange = (points) => written(points, 'U+').join(', ');
