export * from './definePlatformType.ts';
export * from './PlatformLibrary.ts';
