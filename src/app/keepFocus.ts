/** An element's place in the page: what it is inside, and at which position, from the page's body down. */
interface Place {
  readonly element: Element;
  readonly path: readonly { readonly parent: Element; readonly index: number }[];
}

const usable = 'a[href], button, input, select, [tabindex="0"]';

/**
 * Keeps the keyboard where it is: when the focused control is removed or disabled by what it did, focus goes to the one
 * that took its place, or to the nearest, instead of to the top of the page.
 */
export function keepFocus(): () => void {
  let last: Place | null = null;
  const remember = ({ target }: FocusEvent) => {
    last = target instanceof Element ? placeOf(target) : null;
  };
  // A click beside every control means to leave them all.
  const forget = () => {
    last = null;
  };
  const observer = new MutationObserver(() => {
    const focused = document.activeElement;
    if (last === null || !isLost(last.element)) return;
    if (focused === document.body || focused === last.element) nearest(last)?.focus();
  });
  addEventListener('focusin', remember);
  addEventListener('pointerdown', forget);
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
  return () => {
    removeEventListener('focusin', remember);
    removeEventListener('pointerdown', forget);
    observer.disconnect();
  };
}

function placeOf(element: Element): Place {
  const path: { parent: Element; index: number }[] = [];
  for (let child = element; child.parentElement !== null && child !== document.body; child = child.parentElement) {
    path.unshift({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  }
  return { element, path };
}

function nearest({ path }: Place): HTMLElement | null {
  const alive = path.filter(({ parent }) => parent.isConnected);
  const below = path.slice(alive.length).map(({ index }) => index);
  const same = alive.at(-1);
  const twin =
    same && below.reduce<Element | undefined>((at, index) => at?.children[index], same.parent.children[same.index]);
  if (isUsable(twin)) return twin;
  for (const { parent, index } of alive.reverse()) {
    const [before, after] = [[...parent.children].slice(0, index), [...parent.children].slice(index)];
    const found = after.flatMap(usableIn)[0] ?? before.flatMap(usableIn).at(-1);
    if (found !== undefined) return found;
  }
  return null;
}

function usableIn(element: Element): HTMLElement[] {
  return [element, ...element.querySelectorAll(usable)].filter(isUsable);
}

function isLost(element: Element): boolean {
  return !element.isConnected || element.matches(':disabled');
}

function isUsable(element: Element | undefined): element is HTMLElement {
  if (!(element instanceof HTMLElement) || isLost(element)) return false;
  return element.matches(usable) && element.getClientRects().length > 0;
}
