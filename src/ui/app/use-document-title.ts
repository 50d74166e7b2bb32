import { useEffect } from 'preact/hooks';
import { useT } from './hooks';

/** Names the page after the screen, for tabs, history and screen readers. */
export function useDocumentTitle(screen: string | null): void {
  const t = useT();
  const title = screen === null ? `波紋 ${t('app.name')}` : `${screen} · ${t('app.name')} 波紋`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
