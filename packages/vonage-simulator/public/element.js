/**
 * Makes an element. Text is always set as text, never as HTML: what customers write is not to be trusted.
 *
 * @param {string} tag with classes, as `div.bubble.mine`
 * @param {Record<string, unknown>} [properties] `onclick` and the like become listeners, the rest attributes;
 *     `false`, `null` and `undefined` leave the attribute out
 * @param {...(Node | string | null | false | undefined)} children
 * @returns {HTMLElement}
 */
export function element(tag, properties = {}, ...children) {
    const [name = 'div', ...classes] = tag.split('.');
    const made = document.createElement(name);
    made.classList.add(...classes);
    for (const [key, value] of Object.entries(properties)) {
        if (typeof value === 'function') {
            made.addEventListener(key.slice(2), /** @type {EventListener} */ (value));
        } else if (value !== false && value !== null && value !== undefined) {
            made.setAttribute(key, value === true ? '' : String(value));
        }
    }
    made.append(.../** @type {(Node | string)[]} */ (children.filter(Boolean)));
    return made;
}

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
    const found = document.getElementById(id);
    if (!found) {
        throw new Error(`The page has no element "${id}".`);
    }
    return found;
}
