import { useLayoutEffect } from 'preact/hooks';
import { useUi } from './hooks';
import { useStill } from './use-still';

/** Puts the reader's settings on the page's root, where styles and scenes read them. */
export function useLook(): void {
  const lang = useUi((state) => state.lang);
  const textSize = useUi((state) => state.textSize);
  const palette = useUi((state) => state.palette);
  const face = useUi((state) => state.face);
  const furigana = useUi((state) => state.furigana);
  const still = useStill();
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = lang;
    root.dataset['textSize'] = String(textSize);
    root.dataset['palette'] = palette;
    root.dataset['face'] = face;
    root.dataset['furigana'] = furigana ? 'on' : 'off';
    root.toggleAttribute('data-still', still);
  }, [lang, textSize, palette, face, furigana, still]);
}
