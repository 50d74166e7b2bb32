/** What every screen may ask for: words, the language, the stores, a view of the game on the table. */
export { type CaseEntry, type Stores, StoresContext } from './stores';
export { useCases, useGame, useLang, useStores, useT, useUi, useView } from './hooks';
export { useStill } from './use-still';
export { useDocumentTitle } from './use-document-title';
export { whenIdle } from './when-idle';
export { lazily } from './lazily';
export { screenOf } from './where';
export { useLook } from './use-look';
