import type { ComponentType, JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useStores } from './hooks';

/** A part that is fetched when it is first shown. A screen does not count as settled until then. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  kind: 'part' | 'screen' = 'part',
): (props: Props) => JSX.Element | null {
  let known: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const { ui } = useStores();
    const [Part, setPart] = useState(() => known);
    const [failure, setFailure] = useState<unknown>(null);
    useLayoutEffect(() => {
      if (!Part && kind === 'screen') ui.getState().settle(false);
    }, []);
    useEffect(() => {
      const fetch = async (): Promise<void> => {
        known ??= await load();
        setPart(() => known);
        if (kind === 'screen') ui.getState().settle(true);
      };
      if (!Part) fetch().catch(setFailure);
    }, []);
    if (failure !== null) throw new Error('a part of the page could not be fetched', { cause: failure });
    return Part && <Part {...props} />;
  };
}
