import type { ObjectDescription } from '../objectDescription.ts';

/** Every standard object that we describe beyond its stubs. */
export const objectDescriptions: readonly ObjectDescription[] = [];
