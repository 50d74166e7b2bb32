import { useLang } from '../app';
import { Portrait } from '../parts';
import type { UnheardModel } from '../../view/debrief';

/** The weightiest argument that nobody put on the floor. */
export function NeverHeard({ model }: { readonly model: UnheardModel }) {
  const lang = useLang();
  return (
    <div class="debrief-unheard">
      <Portrait portrait={model.portrait} side="against" size="small" />
      <p>
        {model.words}
        {lang === 'ja' ? '' : ' '}
        <q>{model.claim}</q> <span class="debrief-unheard__name">{model.name}</span>
      </p>
    </div>
  );
}
