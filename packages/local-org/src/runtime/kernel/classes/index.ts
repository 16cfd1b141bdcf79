export { ApexUserException } from './ApexUserException.ts';
export { ClassRegistry, type ClassMaker } from './ClassRegistry.ts';
export { LoadedClass, type EmittedClass } from './LoadedClass.ts';
