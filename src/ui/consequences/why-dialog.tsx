import type { WhyModel, WhyNode } from '../../view';
import { useT } from '../app';
import { Dialog } from '../parts';

interface Props {
  readonly why: WhyModel;
  readonly onClose: () => void;
}

/** Where a change came from, as an indented tree whose parts sum to the whole. */
export function WhyDialog({ why, onClose }: Props) {
  const t = useT();
  return (
    <Dialog title={why.title} onClose={onClose}>
      <ul class="why-tree">
        <Branch node={why.tree} />
      </ul>
      <p class="why-sum">{t('why.sums')}</p>
    </Dialog>
  );
}

function Branch({ node }: { readonly node: WhyNode }) {
  const t = useT();
  return (
    <li>
      <span class="why-line">
        <span>{node.label}</span>
        <strong>{t('number.change', { by: node.by })}</strong>
      </span>
      {node.children.length > 0 && (
        <ul>
          {node.children.map((child, index) => (
            <Branch key={index} node={child} />
          ))}
        </ul>
      )}
    </li>
  );
}
