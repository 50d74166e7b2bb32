/** From the text of a file to a scenario, or to what is wrong with it. */
export { loadScenario, type Loaded } from './load';
export {
  wordsIn,
  type Confidence,
  type Diagnostic,
  type Severity,
  type Words,
} from './diagnostic';
export { LIMITS } from './limits';
export { renderDiagnostic, renderDiagnostics, widthOf } from './render';
export { unreadableFile } from './unreadable-file';
export { numbersOf, patchHits, type PatchHit } from './numbers';
export { jsonSchemaText } from './json-schema';
export { referenceText } from './reference';
export { nearest } from './suggest';
