/** Entry of the thread that runs the org: loads TypeScript, then the real entry. */
import { register } from 'tsx/esm/api';

register();
await import('./orgThread.ts');
