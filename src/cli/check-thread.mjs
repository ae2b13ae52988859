// A thread doesn't inherit what tsx does to the main one, so that it has to be told of TypeScript itself.
import { register } from 'tsx/esm/api';

register();
await import('./check-thread.ts');
