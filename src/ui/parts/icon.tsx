import { h } from 'preact';

/** Name of a file in assets/icons, without its ending; test/ui/icons.test.ts holds every name used to that folder. */
export type IconName = string;

const files = import.meta.glob<string>('../../../assets/icons/*.svg', {
  eager: true,
  query: '?raw',
  import: 'default',
});

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];
const SHAPE = /<(path|circle|ellipse|line|polyline|polygon|rect)\b([^>]*)>/g;
const ATTRIBUTE = /([a-z0-9-]+)="([^"]*)"/g;

/** The drawing inside a file. Read by hand, because the page's policy lets no text become markup. */
const shapesOf = (source: string): readonly Shape[] =>
  [...source.matchAll(SHAPE)].map(([, tag = 'path', attributes = '']) => [
    tag,
    Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value])),
  ]);

const drawings = new Map<IconName, readonly Shape[]>();
/** Each file is read when its icon is first shown: a page shows a few of a hundred. */
function drawingOf(name: IconName): readonly Shape[] {
  const known = drawings.get(name);
  if (known) return known;
  const drawing = shapesOf(files[`../../../assets/icons/${name}.svg`] ?? '');
  drawings.set(name, drawing);
  return drawing;
}

interface Props {
  readonly name: IconName;
  /** Only where no word beside it says the same. */
  readonly label?: string;
}

export function Icon({ name, label }: Props) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      {drawingOf(name).map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  );
}
