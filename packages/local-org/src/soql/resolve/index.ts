export { located, noSuchColumn, objectNotSupported, unknownRelationship } from './errors.ts';
export {
    parentOf,
    readField,
    readPath,
    type FieldPath,
    type Hop,
    type Located
} from './FieldPath.ts';
export { refuseDenied, resolveObject, resolvePath, sameName } from './resolvePath.ts';
