/** Opens the page: the stores, then the interface. Scenes follow when a screen asks for them. */
import { cases } from 'virtual:scenarios';
import { createStores } from './store';
import { mountShell } from './ui/shell';

const root = document.getElementById('app');
if (!root) throw new Error('broken promise: index.html has an element #app');
mountShell(root, { ...createStores(), cases });
