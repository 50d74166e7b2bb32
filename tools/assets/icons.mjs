import { clearAssets, fromPackage, readText, writeAsset } from './lib/paths.mjs';
import { tightenSvg } from './lib/svg.mjs';

const SAME_NAME = [
  'a-arrow-down',
  'a-arrow-up',
  'accessibility',
  'anchor',
  'arrow-down',
  'arrow-left',
  'arrow-left-right',
  'arrow-right',
  'arrow-right-to-line',
  'arrow-up',
  'bar-chart',
  'book-open',
  'calendar',
  'check',
  'chevron-down',
  'chevron-left',
  'chevron-right',
  'chevron-up',
  'circle',
  'clock',
  'contrast',
  'copy',
  'diamond',
  'download',
  'external-link',
  'eye',
  'eye-off',
  'file-text',
  'flag',
  'git-branch',
  'globe',
  'handshake',
  'heart',
  'history',
  'hourglass',
  'house',
  'info',
  'keyboard',
  'landmark',
  'languages',
  'lightbulb',
  'link',
  'list',
  'lock',
  'map',
  'map-pin',
  'maximize',
  'menu',
  'message-square',
  'minimize',
  'minus',
  'move',
  'newspaper',
  'palette',
  'pause',
  'pencil',
  'play',
  'plus',
  'printer',
  'quote',
  'refresh-cw',
  'rotate-ccw',
  'save',
  'scale',
  'scroll-text',
  'search',
  'send',
  'settings',
  'share-2',
  'shield',
  'ship',
  'skip-back',
  'skip-forward',
  'sprout',
  'square',
  'star',
  'sliders-horizontal',
  'target',
  'trash',
  'trending-down',
  'trending-up',
  'triangle',
  'triangle-alert',
  'upload',
  'user',
  'users',
  'volume',
  'volume-x',
  'vote',
  'wallet',
  'waves',
  'x',
];

/** Names that read better in this game than the package's own. */
const RENAMED = {
  chart: 'chart-column',
  'help-circle': 'circle-question-mark',
  motion: 'wind',
  refresh: 'refresh-cw',
  swap: 'arrow-left-right',
  'text-size': 'a-large-small',
  tie: 'spline',
};

const STROKE_WIDTH = '1.9';

const redraw = (drawing) =>
  tightenSvg(
    drawing
      .replace(/\sclass="[^"]*"/, '')
      .replace('stroke-width="2"', `stroke-width="${STROKE_WIDTH}"`)
      .replace('<svg', '<svg aria-hidden="true" focusable="false"'),
  );

/** One small drawing a file, in the colour of the text around it. */
export const buildIcons = () => {
  clearAssets('icons');
  const names = [...SAME_NAME.map((name) => [name, name]), ...Object.entries(RENAMED)];
  for (const [name, original] of names) {
    const drawing = readText(fromPackage('lucide-static', 'icons', `${original}.svg`));
    writeAsset(`icons/${name}.svg`, redraw(drawing));
  }
};
