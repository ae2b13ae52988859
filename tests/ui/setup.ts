import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// The default of a second is short where all cores are busy.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
