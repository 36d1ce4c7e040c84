export * from './block.ts';
export * from './failure.ts';
export * from './finding.ts';
export * from './pack.ts';
export * from './place.ts';
export * from './span.ts';
