/** What stands before a packed game in the part of an address that never leaves the browser. */
export const LINK_MARK = '#r=';

/** The packed text in an address's fragment, or null when it carries none. */
export const linkIn = (fragment: string): string | null =>
  fragment.startsWith(LINK_MARK) ? fragment.slice(LINK_MARK.length) : null;
