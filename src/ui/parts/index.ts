/** Small parts that every screen is made of. */
export { Button } from './button';
export { Cited } from './cited';
export { Dialog } from './dialog';
export { Dots } from './dots';
export { Flag } from './flag';
export { HoldToSeal } from './hold-to-seal';
export { Icon, type IconName } from './icon';
export { LiveRegion } from './live-region';
export { Portrait } from './portrait';
export { Seal } from './seal';
export { SourceNumber } from './source-number';
export { TieWord } from './tie-word';
export { VisuallyHidden } from './visually-hidden';
