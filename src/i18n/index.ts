/** The words of the interface, in English and Japanese, and how numbers and dates are written. */
export { isLang, type Lang, LANGS, preferredLang } from './lang';
export { changeIn, numberIn, rangeIn, signedIn } from './numbers';
export { dateIn, type Month, monthIn, monthOf, shortMonthYearIn, spanIn, tickIn } from './dates';
export {
  DICTIONARIES,
  type Key,
  type Params,
  type ParamsFor,
  t,
  type Translate,
  translateIn,
  translator,
} from './translate';
export { listIn, textOf } from './text';
