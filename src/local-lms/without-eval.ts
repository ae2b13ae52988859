import * as z from 'zod';

// Imported before any schema is made: zod would otherwise try whether code may be made from text, which the page's policy forbids.
z.config({ jitless: true });
