import { render } from 'preact';
import { type Stores, StoresContext } from '../app';
import { App } from './app';
import { Boundary } from './boundary';
import '../../../assets/fonts/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/parts.css';
import './shell.css';

/** Draws the whole interface into `root` and keeps it in step with the stores. */
export function mountShell(root: HTMLElement, stores: Stores): void {
  render(
    <StoresContext.Provider value={stores}>
      <Boundary>
        <App root={root} />
      </Boundary>
    </StoresContext.Provider>,
    root,
  );
}
