/**
 * Puts a fresh element in the place of an old one, only if they differ: what is unchanged keeps its focus, its playing
 * sound and its half-written words.
 *
 * @param {Element} old
 * @param {Element} fresh
 */
export function swap(old, fresh) {
    if (old.outerHTML !== fresh.outerHTML) {
        old.replaceWith(fresh);
    }
}

/**
 * Makes the children of a list the fresh ones, keeping each old child that is the same as its fresh one. A live region
 * so changes only by what is new, and that is all a screen reader says.
 *
 * @param {Element} list
 * @param {HTMLElement[]} fresh each with its own `data-key`
 */
export function redraw(list, fresh) {
    const old = new Map([...list.children].map((child) => [keyOf(child), child]));
    const wanted = fresh.map((child) => {
        const known = old.get(keyOf(child));
        return known && known.outerHTML === child.outerHTML ? known : child;
    });
    [...list.children]
        .filter((child) => !wanted.includes(/** @type {HTMLElement} */ (child)))
        .forEach((child) => child.remove());
    wanted.forEach((child, index) => {
        if (list.children[index] !== child) {
            list.insertBefore(child, list.children[index] ?? null);
        }
    });
}

/** @param {Element} child */
const keyOf = (child) => child.getAttribute('data-key');
