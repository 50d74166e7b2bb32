/** Places to keep a text that a test can look into. */
import type { Slots } from '../../src/store/keeper';
import type { SaveSlot, SlotFailure } from '../../src/store/save-slot';

export interface MemorySlot extends SaveSlot {
  text: string | null;
  aside: string | null;
}

export const memorySlot = (text: string | null = null, failure: SlotFailure | null = null): MemorySlot => ({
  text,
  aside: null,
  read() {
    return this.text;
  },
  write(next) {
    if (!failure) this.text = next;
    return failure;
  },
  setAside() {
    this.aside = this.text;
    this.text = null;
  },
  remove() {
    this.text = null;
  },
});

type Texts = Partial<Readonly<Record<keyof Slots, string>>>;
export const memorySlots = ({
  current,
  previous,
  replaced,
}: Texts = {}): Readonly<Record<keyof Slots, MemorySlot>> => ({
  current: memorySlot(current ?? null),
  previous: memorySlot(previous ?? null),
  replaced: memorySlot(replaced ?? null),
});
