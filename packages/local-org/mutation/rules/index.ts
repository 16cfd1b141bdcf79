import type { Area } from '../Rule.ts';
import { async } from './async.ts';
import { collections } from './collections.ts';
import { dml } from './dml/index.ts';
import { files } from './files.ts';
import { language } from './language.ts';
import { limits } from './limits.ts';
import { messaging } from './messaging.ts';
import { org } from './org.ts';
import { persons } from './persons.ts';
import { security } from './security.ts';
import { soql } from './soql/index.ts';
import { text } from './text.ts';
import { triggers } from './triggers.ts';
import { values } from './values.ts';

/** In the order of COMPATIBILITY.md. */
export const areas: readonly Area[] = [
    values,
    collections,
    language,
    text,
    soql,
    dml,
    triggers,
    persons,
    security,
    files,
    org,
    async,
    messaging,
    limits
];
