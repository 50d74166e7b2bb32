import { Component, type ComponentChildren } from 'preact';
import { useT } from '../app';
import { Button } from '../parts';

interface Props {
  readonly children: ComponentChildren;
}

/** A screen that fails says so and offers a way back; the game itself is saved up to the last command. */
export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  override componentDidCatch(): void {
    this.setState({ failed: true });
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const t = useT();
  return (
    <main class="failed">
      <h1>{t('error.title')}</h1>
      <p role="alert">{t('error.unexpected')}</p>
      <Button kind="primary" onClick={() => location.reload()}>
        {t('app.reload')}
      </Button>
    </main>
  );
}
