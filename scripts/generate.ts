import { generateClient } from '../lib/migrations/client.ts';
import { run } from './shell.ts';

await run(generateClient);
