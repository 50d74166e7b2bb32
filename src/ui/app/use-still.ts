import { useEffect, useState } from 'preact/hooks';
import { useUi } from './hooks';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Whether motion is off: frozen for pictures, reduced in the settings, or reduced by the system. */
export function useStill(): boolean {
  const still = useUi((state) => state.still);
  const motion = useUi((state) => state.motion);
  const [system, setSystem] = useState(() => matchMedia(QUERY).matches);
  useEffect(() => {
    const query = matchMedia(QUERY);
    const follow = (): void => setSystem(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return still || motion === 'reduced' || (motion === 'system' && system);
}
