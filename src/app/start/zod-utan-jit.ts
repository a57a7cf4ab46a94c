import { z } from 'zod';

// The content security policy forbids `new Function`, which zod would otherwise try. Must be the first module imported.
z.config({ jitless: true });
